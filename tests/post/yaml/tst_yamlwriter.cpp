// SPDX-License-Identifier: MIT
#include "editor/post/base/qtcompat.h"
#include "editor/post/yaml/yamlscalar.h"
#include "editor/post/yaml/yamlwriter.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

// Values written in the form that stood there before, each read back as the same value.
class TestYamlWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTimesAsTheyWereWritten_data();
    void writesTimesAsTheyWereWritten();
    void writesBooleansAsTheyWereWritten_data();
    void writesBooleansAsTheyWereWritten();
    void readsBackWhatItWrote();
    void writesCollections_data();
    void writesCollections();
};

namespace {

QString written(const YamlValue& value, const QString& like = {})
{
    YamlSpelling spelling;
    spelling.time = like;
    return scalarText(value, spelling, YamlPlace::Block);
}

} // namespace

void TestYamlWriter::writesTimesAsTheyWereWritten_data()
{
    QTest::addColumn<QString>("like");
    QTest::addColumn<QString>("utc"); // 2026-01-05 08:30:07, at 0 hours from UTC
    QTest::addColumn<QString>("east"); // the same at +05:30
    QTest::addColumn<QString>("west"); // at -03:00
    const auto row = [](const char* like, const char* utc, const char* east, const char* west) {
        QTest::newRow(like) << QString::fromLatin1(like)
                            << u"2026-01-05"_s + QString::fromLatin1(utc)
                            << u"2026-01-05"_s + QString::fromLatin1(east)
                            << u"2026-01-05"_s + QString::fromLatin1(west);
    };
    row("", " 08:30:07 +0000", " 08:30:07 +0530", " 08:30:07 -0300");
    row("2025-07-14 10:00:00", " 08:30:07", " 08:30:07 +0530", " 08:30:07 -0300");
    row("2025-07-14T10:00:00", "T08:30:07", "T08:30:07+05:30", "T08:30:07-03:00");
    row("2025-07-14 10:00:00Z", " 08:30:07Z", " 08:30:07 +0530", " 08:30:07 -0300");
    row("2025-07-14 10:00:00 Z", " 08:30:07 Z", " 08:30:07 +0530", " 08:30:07 -0300");
    row("2025-07-14T10:00:00Z", "T08:30:07Z", "T08:30:07+05:30", "T08:30:07-03:00");
    row("2025-07-14t10:00:00Z", "t08:30:07Z", "t08:30:07+05:30", "t08:30:07-03:00");
    row("2025-07-14 10:00:00 +0800", " 08:30:07 +0000", " 08:30:07 +0530", " 08:30:07 -0300");
    row("2025-07-14 10:00:00 -0800", " 08:30:07 +0000", " 08:30:07 +0530", " 08:30:07 -0300");
    row("2025-07-14 10:00:00 +08:00", " 08:30:07 +00:00", " 08:30:07 +05:30", " 08:30:07 -03:00");
    row("2025-07-14 10:00:00 -08:00", " 08:30:07 +00:00", " 08:30:07 +05:30", " 08:30:07 -03:00");
    row("2025-07-14 10:00:00+0800", " 08:30:07+0000", " 08:30:07+0530", " 08:30:07-0300");
    row("2025-07-14T10:00:00+08:00", "T08:30:07+00:00", "T08:30:07+05:30", "T08:30:07-03:00");
    row("2025-07-14T10:00:00-0800", "T08:30:07+0000", "T08:30:07+0530", "T08:30:07-0300");
}

void TestYamlWriter::writesTimesAsTheyWereWritten()
{
    QFETCH(QString, like);
    QFETCH(QString, utc);
    QFETCH(QString, east);
    QFETCH(QString, west);
    const auto at = [](int offset) {
        return YamlValue(timeAtOffset(QDate(2026, 1, 5), QTime(8, 30, 7), offset));
    };
    for (const auto& [offset, expected] :
        {std::pair(0, utc), std::pair(19'800, east), std::pair(-10'800, west)}) {
        QCOMPARE(written(at(offset), like), expected);
        QCOMPARE(resolvePlainScalar(expected), std::optional(at(offset)));
    }
}

void TestYamlWriter::writesBooleansAsTheyWereWritten_data()
{
    QTest::addColumn<QString>("like");
    QTest::addColumn<QString>("yes");
    QTest::addColumn<QString>("no");
    const auto row = [](const char* like, const char* yes, const char* no) {
        QTest::addRow("like \"%s\"", like)
            << QString::fromLatin1(like) << QString::fromLatin1(yes) << QString::fromLatin1(no);
    };
    for (const char* like : {"true", "false", "", "maybe", "1", "y", "N"})
        row(like, "true", "false");
    for (const char* like : {"True", "False"})
        row(like, "True", "False");
    for (const char* like : {"TRUE", "FALSE"})
        row(like, "TRUE", "FALSE");
    for (const char* like : {"yes", "no"})
        row(like, "yes", "no");
    for (const char* like : {"Yes", "No"})
        row(like, "Yes", "No");
    for (const char* like : {"YES", "NO"})
        row(like, "YES", "NO");
    for (const char* like : {"on", "off"})
        row(like, "on", "off");
    for (const char* like : {"ON", "OFF"})
        row(like, "ON", "OFF");
}

void TestYamlWriter::writesBooleansAsTheyWereWritten()
{
    QFETCH(QString, like);
    QFETCH(QString, yes);
    QFETCH(QString, no);
    QCOMPARE(booleanText(true, like), yes);
    QCOMPARE(booleanText(false, like), no);
    QCOMPARE(resolvePlainScalar(yes), std::optional(YamlValue(true)));
    QCOMPARE(resolvePlainScalar(no), std::optional(YamlValue(false)));
}

void TestYamlWriter::readsBackWhatItWrote()
{
    QList<YamlValue> values = {YamlValue(), true, false, qint64(0), qint64(-1), 0.0, -0.5, 1.5,
        1e300, 1e-7, 1e16, 123456789.25, QDate(2025, 7, 4), QDate(1, 1, 1), QDate(9999, 12, 31),
        std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min() + 1,
        std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const int offset : {0, 60, 3600, -3600, 50'400, -43'200, 86'340, -86'340}) {
        for (const QTime& time : {QTime(0, 0), QTime(23, 59, 59), QTime(1, 2, 3, 4)})
            values += YamlValue(timeAtOffset(QDate(2024, 2, 29), time, offset));
    }
    for (const YamlValue& value : values) {
        const std::optional<YamlValue> read = resolvePlainScalar(written(value));
        QVERIFY2(read == std::optional(value), qPrintable(written(value)));
    }
    QCOMPARE(written(std::numeric_limits<double>::quiet_NaN()), u".nan"_s);
}

void TestYamlWriter::writesCollections_data()
{
    QTest::addColumn<YamlValue>("value");
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QString>("block"); // indented by two
    using List = YamlValue::List;
    using Map = YamlValue::Map;
    const YamlValue words = List{u"a b"_s, u"c, d"_s, YamlValue()};
    const YamlValue map = Map{{u"k"_s, qint64(1)}, {u"no"_s, words}, {u"x"_s, List()}};
    QTest::newRow("list") << words << u"[a b, \"c, d\", null]"_s
                          << u"- a b\n  - \"c, d\"\n  - null"_s;
    QTest::newRow("map") << map << u"{k: 1, \"no\": [a b, \"c, d\", null], x: []}"_s
                         << u"k: 1\n  \"no\":\n    - a b\n    - \"c, d\"\n    - null\n  x: []"_s;
    QTest::newRow("maps in a list")
        << YamlValue(List{map, List{qint64(1), Map()}})
        << u"[{k: 1, \"no\": [a b, \"c, d\", null], x: []}, [1, {}]]"_s
        << u"- k: 1\n    \"no\":\n      - a b\n      - \"c, d\"\n      - null\n    x: []\n  - [1, {}]"_s;
}

void TestYamlWriter::writesCollections()
{
    QFETCH(YamlValue, value);
    QFETCH(QString, flow);
    QFETCH(QString, block);
    QCOMPARE(flowText(value, {}), flow);
    QCOMPARE(blockText(value, {}, 2), block);
}

QTEST_APPLESS_MAIN(TestYamlWriter)
#include "tst_yamlwriter.moc"
