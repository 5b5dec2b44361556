// SPDX-License-Identifier: MIT
#include "preview/markdown/rerenderer.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace galley::markdown;

// What is rendered again has to be what is rendered at once, whatever changes.
class TestRerenderer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rendersALetterAlone();
    void keepsWhatStaysTheSame();
    void rendersAllWhereTheChangeReaches_data();
    void rendersAllWhereTheChangeReaches();
    void followsRandomChanges_data();
    void followsRandomChanges();
    void followsTypingInRealPosts();
    void followsAnotherDialect();
};

namespace {

QByteArray described(const Document& document)
{
    QByteArray text;
    for (const Block& block : document.blocks) {
        text +=
            QByteArray::number(block.firstLine) + '-' + QByteArray::number(block.lastLine) + ' ';
        for (const Anchor& anchor : block.anchors)
            text +=
                QByteArray::number(anchor.element) + '@' + QByteArray::number(anchor.line) + ' ';
        text += QByteArray::fromStdString(block.html) + '\n';
    }
    for (const Note& note : document.notes)
        text += QByteArray::fromStdString(note.code + ' ' + note.detail + ' ')
            + QByteArray::number(note.line) + '\n';
    for (const Heading& heading : document.headings)
        text +=
            QByteArray::fromStdString(heading.id + ' ') + QByteArray::number(heading.line) + '\n';
    return text;
}

const std::string simple = "# One\n\nA first \"paragraph\" of *two*\nlines -- here.\n\n- item\n- "
                           "more\n\nThe second one, [linked](http://a.example).\n\nLast words\n";

const std::string rich =
    "# One\n\nFirst words.\n\nTerm here\n\n: its meaning\n\n> quoted\n\nBetween *them*.\n\n"
    "- item\n\n  inside\n- other\n\nAfter the list.\n\n```\ncode\n```\n\nMore text, `so` it is.\n\n"
    "| a | b |\n|---|---|\n| 1 | 2 |\n\nA \"last\" word...\n\n<div>\nin "
    "html\n\nstill\n</div>\n\nEnd";

const std::string tied =
    "See [this] and HTML here.\n\nA note[^1] too.\n\n[this]: http://b.example\n*[HTML]: Hyper\n"
    "[^1]: the note\n\nText after.\n{: .big}\n\nAnd more.\n";

const char* const pieces[] = {"x", "a", " ", "word ", "\n", "\n\n", "*", "**", "`", "```", "~~~\n",
    "<div>", "</div>", "<!--", "-->", "<b>", "[a]: b", "]:", "[this]", "{:.c}", "{::comment}", "|",
    "\n: def", "$$", "&amp;", "1. ", "- ", "> ", "    ", "\n===", "\n---\n", "[^1]", "\"", "'",
    "--", "...", "#", "\\", "  \n", "\t", "\xc3\xa9", "\xe4\xb8\xad", "\xff", "\r\n", "HTML", "!["};

} // namespace

void TestRerenderer::rendersALetterAlone()
{
    Rerenderer rerenderer;
    std::string text = simple;
    rerenderer.render(text, {});
    QVERIFY(!rerenderer.changedBlock());
    for (const char* word : {"first", "second", "lines", "Last"}) {
        text.insert(text.find(word) + 2, "x");
        const Document& now = rerenderer.render(text, {});
        QVERIFY2(rerenderer.changedBlock(), word);
        QCOMPARE(described(now), described(render(text)));
        QVERIFY(now.blocks.at(*rerenderer.changedBlock()).html.find('x') != std::string::npos);
    }
}

void TestRerenderer::keepsWhatStaysTheSame()
{
    for (const std::string& text : {std::string(), simple, rich, tied}) {
        Rerenderer rerenderer;
        rerenderer.render(text, {});
        QVERIFY(!rerenderer.isUnchanged());
        const Document& again = rerenderer.render(text, {});
        QVERIFY(rerenderer.isUnchanged());
        QCOMPARE(described(again), described(render(text)));
        rerenderer.render(text + "more", {});
        QVERIFY(!rerenderer.isUnchanged());
        Dialect other;
        other.hardWrap = !other.hardWrap;
        rerenderer.render(text + "more", other);
        QVERIFY(!rerenderer.isUnchanged());
    }
}

void TestRerenderer::rendersAllWhereTheChangeReaches_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const char* after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("a fence closes", "```\ncode\n\nwords\n\nmore\n", "```\ncode\n\nwords\n```\n\nmore\n");
    row("a tag closes", "<div>\nin\n\nwords\n\nmore\n", "<div>\nin\n\nwords</div>\n\nmore\n");
    row("a definition comes", "see [it]\n\nwords\n\nend\n", "see [it]\n\n[it]: http://a\n\nend\n");
    row("a heading is underlined", "words\nmore\n\nend\n", "words\n===\n\nend\n");
    row("a paragraph is parted", "words more\n\nend\n", "words\n\nmore\n\nend\n");
    row("a table comes", "a b\n\nend\n", "a | b\n\nend\n");
    row("a term", "word\n\n: meaning\n", "words\n\n: meaning\n");
    row("an attribute list", "words\n\nend\n", "words\n{:.a}\n\nend\n");
    row("Windows line ends", "words\r\n\r\nmore\n", "words\r\n\r\nmores\n");
    row("an abbreviation", "the AB\n\n*[AB]: a b\n\nend\n", "the ABs\n\n*[AB]: a b\n\nend\n");
}

void TestRerenderer::rendersAllWhereTheChangeReaches()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Rerenderer rerenderer;
    for (const QByteArray& text : {before, after, before}) {
        const Document& now = rerenderer.render(text.toStdString(), {});
        QCOMPARE(described(now), described(render(text.toStdString())));
        QVERIFY(!rerenderer.changedBlock());
    }
}

void TestRerenderer::followsRandomChanges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("simple") << QByteArray::fromStdString(simple);
    QTest::newRow("rich") << QByteArray::fromStdString(rich);
    QTest::newRow("tied") << QByteArray::fromStdString(tied);
}

void TestRerenderer::followsRandomChanges()
{
    QFETCH(QByteArray, text);
    QRandomGenerator random(11);
    for (int start = 0; start < 60; ++start) {
        Rerenderer rerenderer;
        std::string now = text.toStdString();
        for (int i = 0; i < 40; ++i) {
            const auto at = static_cast<std::size_t>(random.bounded(int(now.size()) + 1));
            const bool plain = random.bounded(3) > 0;
            if (random.bounded(4) == 0)
                now.erase(at, static_cast<std::size_t>(random.bounded(6)));
            else
                now.insert(at, plain ? "e" : pieces[random.bounded(int(std::size(pieces)))]);
            const Document& rerendered = rerenderer.render(now, {});
            QVERIFY2(described(rerendered) == described(render(now)), now.c_str());
        }
    }
}

void TestRerenderer::followsTypingInRealPosts()
{
    QRandomGenerator random(5);
    int alone = 0;
    for (const QString& path : galley::test::corpusPosts()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::string text = file.readAll().toStdString();
        Rerenderer rerenderer;
        rerenderer.render(text, {});
        for (int i = 0; i < 60; ++i) {
            text.insert(static_cast<std::size_t>(random.bounded(int(text.size()))), "e");
            const Document& now = rerenderer.render(text, {});
            QCOMPARE(described(now), described(render(text)));
            alone += rerenderer.changedBlock() ? 1 : 0;
        }
    }
    QVERIFY2(alone > 40, qPrintable(QString::number(alone)));
}

void TestRerenderer::followsAnotherDialect()
{
    Rerenderer rerenderer;
    std::string text = simple;
    rerenderer.render(text, {});
    Dialect hardWrapped;
    hardWrapped.hardWrap = true;
    text.insert(text.find("first"), "x");
    QCOMPARE(described(rerenderer.render(text, hardWrapped)), described(render(text, hardWrapped)));
    QVERIFY(!rerenderer.changedBlock());
    text.insert(text.find("first"), "x");
    QCOMPARE(described(rerenderer.render(text, hardWrapped)), described(render(text, hardWrapped)));
    QVERIFY(rerenderer.changedBlock());
}

QTEST_GUILESS_MAIN(TestRerenderer)
#include "tst_rerenderer.moc"
