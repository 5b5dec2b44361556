// SPDX-License-Identifier: MIT
#include "editor/post/base/qtcompat.h"
#include "preview/site/ruby/rubytime.h"

#include <QTest>

using namespace galley;

class TestRubyTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatsAsRuby_data();
    void formatsAsRuby();
    void namesTheZone();
    void parsesAsRuby_data();
    void parsesAsRuby();
};

void TestRubyTime::formatsAsRuby_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* format, const char* expected) {
        QTest::newRow(format) << QString::fromLatin1(format) << QString::fromLatin1(expected);
    };
    row("%Y-%m-%d %H:%M:%S", "2025-01-05 09:07:03");
    row("%-d %e %-m %_m %y %C", "5  5 1  1 25 20");
    row("%a %A %b %B %h %^a %^B %#p", "Sun Sunday Jan January Jan SUN JANUARY am");
    row("%I %l %k %p %P", "09  9  9 AM am");
    row("%j %u %w %U %W %V %G %g", "005 7 0 01 00 01 2025 25");
    row("%F %T %D %R %r %c %x %X",
        "2025-01-05 09:07:03 01/05/25 09:07 09:07:03 AM Sun Jan  5 09:07:03 2025 01/05/25 "
        "09:07:03");
    row("%v|%n|%t|%%", " 5-JAN-2025|\n|\t|%");
    row("%z %:z %::z", "+0530 +05:30 +05:30:00");
    row("%L %N %3N %s", "250 250000000 250 1736048223");
    row("%10Y %05d %-H", "0000002025 00005 9");
    row("%Q %", "%Q %");
}

void TestRubyTime::formatsAsRuby()
{
    QFETCH(QString, format);
    QFETCH(QString, expected);
    const QDateTime time = timeAtOffset(QDate(2025, 1, 5), QTime(9, 7, 3, 250), 5 * 3600 + 1800);
    QCOMPARE(strftime(time, format), expected);
}

void TestRubyTime::namesTheZone()
{
    const QDate date(2025, 7, 4);
    QCOMPARE(strftime(utcTime(date, QTime(1, 0)), u"%Z"), QStringLiteral("UTC"));
    QCOMPARE(strftime(timeAtOffset(date, QTime(1, 0), 3600), u"[%Z]"), QStringLiteral("[]"));
    // Ruby takes offsets below a day, which is more than any zone has.
    QCOMPARE(strftime(timeAtOffset(date, QTime(1, 0), 86'340), u"%F %T[%Z] %z"),
        QStringLiteral("2025-07-04 01:00:00[] +2359"));
    QCOMPARE(strftime(timeAtOffset(date, QTime(1, 0), -61'200), u"%F %T[%Z] %z"),
        QStringLiteral("2025-07-04 01:00:00[] -1700"));
    QCOMPARE(strftime(QDateTime(date, QTime(1, 0), QTimeZone("America/New_York")), u"%Z %z"),
        QStringLiteral("EDT -0400"));
}

void TestRubyTime::parsesAsRuby_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: no date
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("2025-07-04", "2025-07-04 00:00:00 +0800");
    row("45001", "2045-01-01 00:00:00 +0800"); // a year and one of its days
    row("44366", "2044-12-31 00:00:00 +0800");
    row("45000", "");
    row("45366", "");
    row("2025-7-4", "2025-07-04 00:00:00 +0800");
    row("2025-07-04 10:20", "2025-07-04 10:20:00 +0800");
    row("2025-07-04T10:20:30Z", "2025-07-04 10:20:30 +0000");
    row("2025-07-04 10:20:30 -0700", "2025-07-04 10:20:30 -0700");
    row("2025-07-04 10:20:30 +02:00", "2025-07-04 10:20:30 +0200");
    row("2025-07-04 10:20 +18:00", "2025-07-04 10:20:00 +1800");
    row("2025-07-04 10:20:30 -2359", "2025-07-04 10:20:30 -2359");
    row("2025-07-04 10:20 +24:00", "");
    row("2025/07/04", "2025-07-04 00:00:00 +0800");
    row("July 4, 2025", "2025-07-04 00:00:00 +0800");
    row("4 Jul 2025 3:15 pm", "2025-07-04 15:15:00 +0800");
    row("Fri, 04 Jul 2025 10:20:30 GMT", "2025-07-04 10:20:30 +0000");
    row("20250704", "2025-07-04 00:00:00 +0800");
    row("2025-07-04 25:00", "");
    row("07/14/2025", "");
    row("31/01/2025", "2025-01-31 00:00:00 +0800");
    row("31.1.2025", "2025-01-31 00:00:00 +0800");
    row("31st of January 2025", "2025-01-01 00:00:00 +0800");
    row("May 2025", "2025-05-01 00:00:00 +0800");
    row("5/2025", "2025-05-01 00:00:00 +0800");
    row("2025-05", "");
    row("Feb 3", "2025-02-03 00:00:00 +0800");
    row("Thursday, March 6", "2025-03-06 00:00:00 +0800");
    row("5 Sept. '24", "2024-09-05 00:00:00 +0800");
    row("Sep-05-2024", "2024-09-05 00:00:00 +0800");
    row("2025-02-30", "2025-03-02 00:00:00 +0800");
    row("2025-031", "2025-01-31 00:00:00 +0800");
    row("20250131T102030", "2025-01-31 10:20:30 +0800");
    row("10:30", "2025-11-24 10:30:00 +0800");
    row("1979-05-13 03:45", "1979-05-13 04:45:00 +0900"); // the clocks went from 3:30 to 4:30
    row("2025-01-31 10:20:30 PST", "2025-01-31 10:20:30 -0800");
    row("2025-01-31 10:20:30 HKT", "2025-01-31 10:20:30 +0800");
    row("Sat Aug 28 02:55:50 2000", "2000-08-28 02:55:50 +0800");
    row("May 5-7, 2025", "-0007-05-05 00:00:00 +0736");
    row("Spring 2025", "");
    row("not a date", "");
    row("2025-13-40", "");
}

void TestRubyTime::parsesAsRuby()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QTimeZone zone("Asia/Hong_Kong");
    const QDateTime now(QDate(2025, 11, 24), QTime(15, 0), zone);
    const std::optional<QDateTime> time = parseTime(text, zone, now);
    QCOMPARE(time ? strftime(*time, u"%Y-%m-%d %H:%M:%S %z") : QString(), expected);
}

QTEST_APPLESS_MAIN(TestRubyTime)
#include "tst_rubytime.moc"
