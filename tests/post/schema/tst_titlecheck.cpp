// SPDX-License-Identifier: MIT
#include "editor/post/schema/titlecheck.h"

#include <QTest>

using namespace galley;

class TestTitleCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remarksOnTypography_data();
    void remarksOnTypography();
    void replacesThePrefix_data();
    void replacesThePrefix();
    void splitsTheKindOff_data();
    void splitsTheKindOff();
};

void TestTitleCheck::remarksOnTypography_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("remarks"); // a part of each, in their order
    const auto row = [](const char* title, const QStringList& remarks) {
        QTest::newRow(title) << QString::fromUtf8(title) << remarks;
    };
    row("", {});
    row("[Seminar] Reading the Lungs, with MRI and CT", {});
    row("新聞：實驗室獲獎", {});
    row("“The best” paper…", {});
    // blanks
    const QString outer = QStringLiteral("beginning or end");
    row("A prize ", {outer});
    row(" A prize", {outer});
    row("  A prize  ", {outer});
    row("A  prize", {QStringLiteral("two spaces")});
    row("A   prize", {QStringLiteral("two spaces")});
    // full stops, and those of abbreviations
    const QString stop = QStringLiteral("full stop");
    row("We won.", {stop});
    row("We won. ", {outer, stop});
    row("Dr. Varga won", {});
    row("Work by Varga et al.", {});
    row("Work with Varga Ltd.", {});
    row("Work with Varga Inc.", {});
    row("Work with Varga ltd.", {stop});
    row("We won a total.", {stop});
    row("We won..", {});
    row("We won...", {QStringLiteral("a single character")});
    row("And then... we won", {QStringLiteral("a single character")});
    row("The \"best\" paper", {QStringLiteral("Straight")});
    row("It's the lab's", {});
    // capitals: three words of four letters and more, and no other letters
    const QString capitals = QStringLiteral("capital letters");
    row("AWARD", {});
    row("AWARD WON", {});
    row("AWARD WON BY MMLAB", {});
    row("AWARD GIVEN TO MMLAB", {capitals});
    row("AWARD FROM SOCIETY WON", {capitals});
    row("ICCV 2023, CVPR 2024", {});
    row("MRI, CT, PET, ECG, EEG", {});
    row("ICCV, CVPR, ECCV and more", {});
    row("ICCV、CVPR、ECCV 论文", {});
    row("ÜBER ÄRZTE ÖFFNEN", {capitals});
}

void TestTitleCheck::remarksOnTypography()
{
    QFETCH(QString, title);
    QFETCH(QStringList, remarks);
    const QStringList found = titleRemarks(title);
    QVERIFY2(found.size() == remarks.size(), qPrintable(found.join(u'\n')));
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(found[i].contains(remarks[i]), qPrintable(found[i]));
}

void TestTitleCheck::replacesThePrefix_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("result");
    QTest::newRow("put in front") << QStringLiteral("Lungs") << QStringLiteral("[Seminar]")
                                  << QStringLiteral("[Seminar] Lungs");
    QTest::newRow("replaced") << QStringLiteral("[Award]  Lungs [and more]")
                              << QStringLiteral("[Seminar]")
                              << QStringLiteral("[Seminar] Lungs [and more]");
    QTest::newRow("taken away") << QStringLiteral("[Award] Lungs") << QString()
                                << QStringLiteral("Lungs");
    QTest::newRow("empty title") << QString() << QStringLiteral("[Seminar]")
                                 << QStringLiteral("[Seminar] ");
}

void TestTitleCheck::replacesThePrefix()
{
    QFETCH(QString, title);
    QFETCH(QString, prefix);
    QTEST(withTitlePrefix(title, prefix), "result");
}

void TestTitleCheck::splitsTheKindOff_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* title, const char* kind, const char* words) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(kind)
                             << QString::fromUtf8(words);
    };
    row("[Press  Release] Lungs", "Press Release", "Lungs");
    row(" [Seminar]Lungs [new]", "Seminar", "Lungs [new]");
    row("【新闻】肺部影像", "新闻", "肺部影像");
    row("Lungs [Seminar]", "", "Lungs [Seminar]");
    row("[Seminar", "", "[Seminar");
}

void TestTitleCheck::splitsTheKindOff()
{
    QFETCH(QString, title);
    const TitleParts parts = titleParts(title);
    QTEST(parts.kind, "kind");
    QTEST(parts.words, "words");
}

QTEST_GUILESS_MAIN(TestTitleCheck)

#include "tst_titlecheck.moc"
