// SPDX-License-Identifier: MIT
#include "editor/post/schema/dateforms.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

// Every day of two years in every form: read as that day, and written back as it was.
class TestDateForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryDay_data();
    void readsEveryDay();
    void takesNothingElse_data();
    void takesNothingElse();
};

namespace {

const QStringList months = {u"January"_s, u"February"_s, u"March"_s, u"April"_s, u"May"_s,
    u"June"_s, u"July"_s, u"August"_s, u"September"_s, u"October"_s, u"November"_s, u"December"_s};

// The form filled in, without Qt's dates: Y year, M and D with two digits, m and d with what they
// need, N the month's name, n its first three letters.
QString filledIn(QString form, const QDate& date)
{
    const auto two = [](int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString name = months.at(date.month() - 1);
    QString text;
    for (const QChar c : form) {
        text += c == u'Y' ? QString::number(date.year())
            : c == u'M'   ? two(date.month())
            : c == u'D'   ? two(date.day())
            : c == u'm'   ? QString::number(date.month())
            : c == u'd'   ? QString::number(date.day())
            : c == u'N'   ? name
            : c == u'n'   ? name.left(3)
                          : QString(c);
    }
    return text;
}

} // namespace

void TestDateForms::readsEveryDay_data()
{
    QTest::addColumn<QString>("form");
    for (const char* form : {"Y/M/D", "Y-M-D", "Y.M.D", "Y/m/d", "Y-m-d", "Y.m.d", "D.M.Y", "D/M/Y",
             "d.m.Y", "N d, Y", "n d, Y", "d N Y", "d n Y"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void TestDateForms::readsEveryDay()
{
    QFETCH(QString, form);
    for (QDate date(2023, 1, 1); date.year() < 2025; date = date.addDays(1)) {
        const QString text = filledIn(form, date);
        const std::optional<WrittenDate> read = parseWrittenDate(text);
        QVERIFY2(read.has_value(), qPrintable(text));
        QCOMPARE(read->date, date);
        QCOMPARE(writtenDate(date, read->format), text);
    }
}

void TestDateForms::takesNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date"); // invalid: none
    const auto row = [](const char* text, const QDate& date) {
        QTest::newRow(text) << QString::fromLatin1(text) << date;
    };
    row("12/31/2024", {2024, 12, 31}); // the American order, where it alone makes a date
    row("", {});
    row("2025", {});
    row("soon", {});
    row("2025/02/30", {});
    row("2025-13-01", {});
    row("30.02.2025", {});
    row("2025/7/04", {});
    row("2025-07-14 ", {});
    row(" 2025-07-14", {});
    row("2025-07-14 10:00", {});
    row("25/07/14", {});
    row("July 2025", {});
    row("Juli 14, 2025", {});
    row("Monday, July 14, 2025", {});
    row("on 14 July 2025", {});
}

void TestDateForms::takesNothingElse()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const std::optional<WrittenDate> read = parseWrittenDate(text);
    QCOMPARE(read ? read->date : QDate(), date);
}

QTEST_APPLESS_MAIN(TestDateForms)
#include "tst_dateforms.moc"
