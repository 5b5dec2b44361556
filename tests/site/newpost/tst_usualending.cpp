// SPDX-License-Identifier: MIT
#include "preview/site/newpost/usualending.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QString about = u"### About the Lab\n\nThe lab, led by Ada, builds small machines for "
                      u"hospitals and schools in all weathers."_s;

} // namespace

class TestUsualEnding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sectionsThatMostHave();
    void aRuleInFrontComesAlong();
    void theNewestWordsCount();
    void usualHeadingsAfterThemAreOpen();
    void headingsAloneAreNoHabit();
    void picturesAreNoText();
    void closingLines();
    void oneFencedBlockIsOne();
    void onePostShowsNothing();
    void sectionsOfTheEndingAreNotTwice();
};

void TestUsualEnding::sectionsThatMostHave()
{
    const QString contact = u"**Contact**\n\nAda, ada@lab.example  \nRoom 1"_s;
    QCOMPARE(usualEnding({u"New\n\n"_s + about + u"\n\n"_s + contact + u"\n"_s,
                 u"Other\n\n"_s + about + u"\n\n"_s + contact, u"Third, without\n"_s}),
        about + u"\n\n"_s + contact);
}

void TestUsualEnding::aRuleInFrontComesAlong()
{
    QCOMPARE(
        usualEnding({u"New\n\n---\n\n"_s + about, u"Other\n\n"_s + about}), u"---\n\n"_s + about);
}

void TestUsualEnding::theNewestWordsCount()
{
    QString newer = about;
    newer.replace(u"hospitals and schools"_s, u"hospitals, schools and ships"_s);
    QCOMPARE(usualEnding({u"A\n\n"_s + newer, u"B\n\n"_s + about, u"C\n\n"_s + about}), newer);
}

void TestUsualEnding::usualHeadingsAfterThemAreOpen()
{
    const auto body = [](const QString& own) {
        return own + u"\n\n## Results\n\n"_s + own + u"\n\n"_s + about
            + u"\n\n### Media Links\n\n- "_s + own;
    };
    QCOMPARE(usualEnding({body(u"one"_s), body(u"two"_s), body(u"three"_s)}),
        about + u"\n\n### Media Links\n\n[?Media Links?]"_s);
}

void TestUsualEnding::headingsAloneAreNoHabit()
{
    QCOMPARE(
        usualEnding({u"## Introduction\n\nWe found a whale in the harbour of the old town.\n"_s,
            u"## Introduction\n\nNobody expected the second comet to be that bright.\n"_s}),
        QString());
}

void TestUsualEnding::picturesAreNoText()
{
    const auto body = [](const QString& name) {
        return u"## Results\n\n<img src=\"/static/img/news/2025_a_long_common_path_%1.png\" "
               u"style=\"width: 100%;\">\n\n![](/static/img/news/a_long_common_path_%1.png)\n"_s
                   .arg(name);
    };
    QCOMPARE(usualEnding({body(u"a"_s), body(u"b"_s), body(u"c"_s)}), QString());
}

void TestUsualEnding::closingLines()
{
    QCOMPARE(usualEnding({u"A\n\nWelcome!\n\n*The press office*\n"_s, u"B\n\n*The press office*"_s,
                 u"C\n\n## D\n\nE\n\n*The press office*\n\n"_s}),
        u"*The press office*"_s);
}

void TestUsualEnding::oneFencedBlockIsOne()
{
    const QString code = u"```\n# a\n\n## b\n```"_s;
    QCOMPARE(usualEnding({u"A\n\n"_s + code, u"B\n\n"_s + code}), code);
}

void TestUsualEnding::onePostShowsNothing()
{
    QCOMPARE(usualEnding({u"A\n\n"_s + about}), QString());
    QCOMPARE(usualEnding({}), QString());
    QCOMPARE(usualEnding({QString(), QString()}), QString());
}

void TestUsualEnding::sectionsOfTheEndingAreNotTwice()
{
    QCOMPARE(
        withoutSectionsOf(u"## contact\n\nAda"_s, u"A\n\n## Contact\n\nName\n\n## More\n\nB"_s),
        u"A\n\n## More\n\nB"_s);
}

QTEST_APPLESS_MAIN(TestUsualEnding)
#include "tst_usualending.moc"
