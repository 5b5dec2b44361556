// SPDX-License-Identifier: MIT
// Whatever comes in, a page comes out, in time.

#include "preview/markdown/markdown.h"

#include <QTest>

#include <malloc.h>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <limits>
#include <random>

using namespace galley::markdown;

namespace {

std::string repeated(std::string_view piece, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += piece;
    return text;
}

// Processor time of the best of a few runs, in microseconds: other programs on the machine do not
// disturb it.
std::int64_t timeOf(const std::string& text)
{
    std::int64_t best = std::numeric_limits<std::int64_t>::max();
    for (int round = 0; round < 3; ++round) {
        const std::clock_t from = std::clock();
        render(text);
        const auto ticks = static_cast<std::int64_t>(std::clock() - from);
        best = std::min(best, ticks * 1'000'000 / CLOCKS_PER_SEC);
    }
    return best;
}

} // namespace

class HostileMarkdownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Memory given back between two calls would have to be fetched anew, which on some virtual
    // machines takes longer than the work that is measured.
    void initTestCase()
    {
        mallopt(M_TOP_PAD, 256 << 20);
        mallopt(M_MMAP_THRESHOLD, 1 << 30);
        mallopt(M_TRIM_THRESHOLD, 1 << 30);
    }

    // Eight times the text may take a good deal more than eight times as long when it no longer
    // fits the caches, but not sixty-four times; a busy machine shares the caches too.
    void growsLinearly_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char* piece :
            {"[", "![", "[a](", "[a](b \"", "*a ", "**a ", "***a `", "_a __b ", "\" '", "|",
                "a|b\n", "` `` ", "> ", "- ", "<div>", "<b>", "<a b=", "<!-- ", "```\n", "~~~ a\n",
                "$$ a\n\n", "{: a\n\n", "{:.a}\n", "{::comment}\n\n", "[^a]: b\n\n", "a\n: b\n\n",
                "~~a ", "<http:", "&#", "\\", "# a\n", "1. a\n\n", "[a]: <b\n"})
            QTest::newRow(piece) << QByteArray(piece);
    }

    void growsLinearly()
    {
        QFETCH(QByteArray, piece);
        const std::int64_t once = timeOf(repeated(piece.toStdString(), 2500));
        const std::int64_t eightfold = timeOf(repeated(piece.toStdString(), 20000));
        QVERIFY2(eightfold < std::max<std::int64_t>(once, 500) * 40,
            qPrintable(QStringLiteral("%1 us, then %2 us").arg(once).arg(eightfold)));
    }

    // What one line may hold, read once and not once for each of its characters.
    void growsLinearlyInALine_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("blanks in an address") << QByteArray("[a]: x") << QByteArray("    ");
        QTest::newRow("quotes in an address") << QByteArray("[a]: u") << QByteArray(" \"x");
        QTest::newRow("marks after a word") << QByteArray("a ") << QByteArray("**b ");
    }

    void growsLinearlyInALine()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, piece);
        const auto line = [&start, &piece](std::size_t count) {
            return start.toStdString() + repeated(piece.toStdString(), count) + "y";
        };
        const std::int64_t once = timeOf(line(10000));
        const std::int64_t eightfold = timeOf(line(80000));
        QVERIFY2(eightfold < std::max<std::int64_t>(once, 500) * 40,
            qPrintable(QStringLiteral("%1 us, then %2 us").arg(once).arg(eightfold)));
    }

    void anyBytesGiveAPage()
    {
        std::mt19937 random(20260101); // NOLINT: the same bytes each time
        std::uniform_int_distribution<int> anyByte(0, 255);
        constexpr std::string_view marks = "*_`[]()<>!#|\\\"'-~$:{}&;^\n\n  \tax1.";
        std::uniform_int_distribution<std::size_t> anyMark(0, marks.size() - 1);
        for (int round = 0; round < 400; ++round) {
            std::string text;
            for (int i = 0; i < 300; ++i)
                text +=
                    round % 4 == 0 ? static_cast<char>(anyByte(random)) : marks[anyMark(random)];
            Dialect dialect;
            dialect.parseBlockHtml = round % 2 == 0;
            const Document document = render(text, dialect);
            for (const Block& block : document.blocks) {
                QVERIFY(block.firstLine >= 1);
                QVERIFY(block.lastLine >= block.firstLine);
            }
        }
    }

    void badBytesBecomeReplacementCharacters()
    {
        QCOMPARE(render("a\xFF"
                        "b")
                     .html(),
            std::string("<p>a\uFFFDb</p>\n"));
    }

    // kramdown writes the character itself, which browsers leave out of text.
    void theEntityOfNoughtIsNothing()
    {
        QCOMPARE(render("a&#0;b&#x0;c").html(), std::string("<p>abc</p>\n"));
    }

    void anyLineEndsAreLineEnds()
    {
        QCOMPARE(render("a\r\nb\rc").html(), std::string("<p>a\nb\nc</p>\n"));
        QCOMPARE(render("").blocks.size(), std::size_t{0});
    }

    void deepNestingEndsInText()
    {
        const std::string html = render(repeated("> ", 5000) + "deep").html();
        QVERIFY(html.find("deep") != std::string::npos);
        QVERIFY(html.find("&gt;") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(HostileMarkdownTest)
#include "tst_hostilemarkdown.moc"
