// SPDX-License-Identifier: MIT
// Names of posts and slugs against Jekyll's own answers, over tables made here.
#include "editor/post/name/postname.h"
#include "tests/support/ruby.h"

#include <QRandomGenerator>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestNameRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryDateAsJekyll();
    void tellsPostsFromOtherFilesAsJekyll();
    void makesSlugsAsJekyll();
};

void TestNameRules::initTestCase()
{
    GALLEY_REQUIRE_RUBY_WITH(u"jekyll"_s);
}

// Each year of two digits, years of three and four, each month and day there is and those just
// beyond, with one digit and with two.
void TestNameRules::readsEveryDateAsJekyll()
{
    QStringList dates;
    for (int year = 0; year < 100; ++year)
        dates += u"%1-6-15"_s.arg(year, 2, 10, QChar(u'0'));
    for (const QString& year : {u"068"_s, u"100"_s, u"999"_s, u"0069"_s, u"1899"_s, u"9999"_s})
        dates += year + u"-12-31"_s;
    for (int month = 0; month <= 13; ++month) {
        for (int day = 0; day <= 32; ++day)
            dates += {u"2023-%1-%2"_s.arg(month).arg(day),
                u"2024-%1-%2"_s.arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'))};
    }
    const QJsonArray answers = test::askRuby({u"jekyll"_s},
        u"Jekyll::Utils.parse_date(it).strftime('%Y-%m-%d')"_s, QJsonArray::fromStringList(dates));
    QCOMPARE(answers.size(), dates.size());
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const std::optional<PostName> name = PostName::parse(dates[i] + u"-x.md"_s);
        QVERIFY2(PostName::isDated(dates[i] + u"-x.md"_s), qPrintable(dates[i]));
        QVERIFY2((name ? name->date.toString(Qt::ISODate) : QString()) == answers[i].toString(),
            qPrintable(dates[i] + u" is to Jekyll "_s + answers[i].toString()));
    }
}

// Names put together from parts that belong into one and parts that do not.
void TestNameRules::tellsPostsFromOtherFilesAsJekyll()
{
    static const QStringList parts = {u"2025"_s, u"25"_s, u"2"_s, u"20255"_s, u"-"_s, u"-"_s,
        u"-"_s, u"-07"_s, u"-7"_s, u"-007"_s, u"-14"_s, u"-slug"_s, u"."_s, u".md"_s, u".md"_s,
        u".markdown"_s, u".a.b"_s, u" "_s, u"_"_s, u"新"_s, u""_s};
    QRandomGenerator random(19);
    QStringList names;
    for (int i = 0; i < 4000; ++i) {
        QString name = i % 3 == 0 ? QString() : u"2025-07-14-"_s;
        for (int j = random.bounded(8); j >= 0; --j)
            name += parts.at(random.bounded(int(parts.size())));
        names += name;
    }
    const QString code = u"(m = Jekyll::Document::DATE_FILENAME_MATCHER.match(it)) && "
                         "m.end(0) == it.size ? m.captures : nil"_s;
    const QJsonArray answers =
        test::askRuby({u"jekyll"_s}, code, QJsonArray::fromStringList(names));
    QCOMPARE(answers.size(), names.size());
    int posts = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QVERIFY2(PostName::isDated(names[i]) == answers[i].isArray(), qPrintable(names[i]));
        const std::optional<PostName> name = PostName::parse(names[i]);
        if (!name)
            continue;
        ++posts;
        QCOMPARE(name->slug, answers[i][1].toString());
        QCOMPARE(name->extension, answers[i][2].toString());
    }
    QVERIFY(posts > 200 && posts < 3800);
}

void TestNameRules::makesSlugsAsJekyll()
{
    QRandomGenerator random(23);
    QStringList titles;
    for (int i = 0; i < 3000; ++i) {
        QString title;
        for (int j = random.bounded(20); j > 0; --j)
            title +=
                QChar(random.bounded(2) == 0 ? 0x20 + random.bounded(0x5f)
                                             : u"azAZ09 -_."_s.at(random.bounded(10)).unicode());
        titles += title;
    }
    const QJsonArray answers = test::askRuby({u"jekyll"_s},
        u"Jekyll.logger.log_level = :error; Jekyll::Utils.slugify(it)"_s,
        QJsonArray::fromStringList(titles));
    QCOMPARE(answers.size(), titles.size());
    for (qsizetype i = 0; i < titles.size(); ++i)
        QCOMPARE(asciiSlug(titles[i]), answers[i].toString());
}

QTEST_GUILESS_MAIN(TestNameRules)
#include "tst_namerules.moc"
