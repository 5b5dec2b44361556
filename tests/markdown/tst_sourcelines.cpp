// SPDX-License-Identifier: MIT
// Every element of the page leads back to the line it came from.

#include "preview/markdown/markdown.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace galley::markdown;

namespace {

// Names of the elements of some HTML, in document order.
QStringList elementNames(const std::string& html)
{
    static const QRegularExpression tag(QStringLiteral("<([a-zA-Z][a-zA-Z0-9-]*)[\\s/>]"));
    static const QRegularExpression verbatim(
        QStringLiteral("<!--.*?-->"), QRegularExpression::DotMatchesEverythingOption);
    QString text = QString::fromStdString(html);
    text.remove(verbatim);
    QStringList names;
    for (auto it = tag.globalMatch(text); it.hasNext();)
        names += it.next().captured(1);
    return names;
}

bool needsAnchor(const QString& name)
{
    static const QStringList names = {QStringLiteral("p"), QStringLiteral("li"),
        QStringLiteral("img"), QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"),
        QStringLiteral("h4"), QStringLiteral("h5"), QStringLiteral("h6"), QStringLiteral("tr"),
        QStringLiteral("blockquote"), QStringLiteral("iframe"), QStringLiteral("video")};
    return names.contains(name);
}

// Whether a line of the source can be where an element begins.
bool mayBegin(const QString& name, const QString& line)
{
    static const QRegularExpression item(QStringLiteral("^[\\s>]*([-*+]|\\d+\\.)[\\s|]"));
    if (name.size() == 2 && name.at(0) == QLatin1Char('h') && name.at(1).isDigit())
        return line.contains(QLatin1Char('#')) || !line.trimmed().isEmpty();
    if (name == QLatin1String("li"))
        return line.contains(item);
    if (name == QLatin1String("img"))
        return line.contains(QLatin1String("<img")) || line.contains(QLatin1String("!["));
    if (name == QLatin1String("blockquote"))
        return line.contains(QLatin1Char('>'));
    return !line.trimmed().isEmpty();
}

QString withoutFrontMatter(const QString& text)
{
    const qsizetype end = text.indexOf(QLatin1String("\n---"), 3);
    return text.mid(text.indexOf(QLatin1Char('\n'), end + 1) + 1);
}

QStringList describeAnchors(const Document& document)
{
    QStringList result;
    for (const Block& block : document.blocks) {
        const QStringList names = elementNames(block.html);
        for (const Anchor& anchor : block.anchors)
            result += names.value(anchor.element) + QString::number(anchor.line);
    }
    return result;
}

} // namespace

class SourceLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anchorsNameElementAndLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("anchors");
        const auto row = [](const char* name, const char* text, const char* anchors) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(anchors);
        };
        row("blocks", "\n# a\n\nb\nc\n\n> d\n", "h12 p4 blockquote7 p7");
        row("list", "- a\n  - b\n\n  c\n- d", "ul1 li1 ul2 li2 p4 li5");
        row("images", "a\n![b](c)\n<img src=\"d\">", "p1 img2 img3");
        row("table", "a|b\n-|-\nc|d", "table1 tr1 tr3");
        row("code", "a\n\n    b\n\n```\nc\n```", "p1 div3 div5");
        row("html", "<div>\n<p>a</p>\n<img>\n</div>", "div1 p2 img3");
        row("definitions", "a\nb\n\n: c\n\n  d", "dl1 dt1 dt2 dd4 p4 p6");
        row("footnote", "a[^1]\n\n[^1]: b\n\n    c", "p1 li3 p3 p5");
        row("table of contents", "* x\n{:toc}\n\n# a\n\n# b", "h14 h16");
        row("carriage returns", "a\r\rb\r\n\r\nc", "p1 p3 p5");
        row("link definitions between", "a\n\n[b]: c\n{:.d}\n\ne", "p1 p6");
    }

    void anchorsNameElementAndLine()
    {
        QFETCH(QString, text);
        const Document document = render(text.toStdString());
        QTEST(describeAnchors(document).join(QLatin1Char(' ')), "anchors");
    }

    void blocksSpanTheirLines()
    {
        const Document document = render("a\nb\n{:.c}\n\n\n- d\n\n  e\n\n***\n");
        QStringList ranges;
        for (const Block& block : document.blocks)
            ranges += QStringLiteral("%1-%2").arg(block.firstLine).arg(block.lastLine);
        QCOMPARE(ranges.join(QLatin1Char(' ')), QStringLiteral("1-3 6-8 10-10"));
    }

    void footnotesAreTheLastBlock()
    {
        const Document document = render("a[^1]\n\n[^1]: b\n\nc");
        QCOMPARE(document.blocks.size(), std::size_t{3});
        QCOMPARE(document.blocks.back().firstLine, 3);
        QCOMPARE(document.blocks.back().lastLine, 3);
    }

    void openVerbatimTagsStayInOneBlock()
    {
        const Document document =
            render("{::nomarkdown}\n<div>\n{:/}\n\na\n\n{::nomarkdown}\n</div>\n{:/}\n\nb");
        QCOMPARE(document.blocks.size(), std::size_t{2});
    }

    void everyElementOfRealPostsMapsBack()
    {
        int checked = 0;
        for (const QString& path : galley::test::corpusPosts()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString body = withoutFrontMatter(QString::fromUtf8(file.readAll()));
            const QStringList lines = body.split(QLatin1Char('\n'));
            Dialect dialect;
            dialect.parseBlockHtml = true;
            for (const Block& block : render(body.toStdString(), dialect).blocks)
                checked += checkBlock(block, lines, path);
        }
        QVERIFY2(checked > 200, qPrintable(QString::number(checked)));
    }

private:
    static int checkBlock(const Block& block, const QStringList& lines, const QString& path)
    {
        const QStringList names = elementNames(block.html);
        QSet<int> anchored;
        for (const Anchor& anchor : block.anchors) {
            const QString line = lines.value(anchor.line - 1);
            const QString name = names.value(anchor.element);
            const bool fits = !name.isEmpty() && mayBegin(name, line)
                && anchor.line >= block.firstLine && anchor.line <= block.lastLine;
            if (!fits)
                QTest::qFail(
                    qPrintable(name + QLatin1String(": ") + line), qPrintable(path), anchor.line);
            anchored += anchor.element;
        }
        for (int i = 0; i < names.size(); ++i) {
            if (needsAnchor(names.at(i)) && !anchored.contains(i))
                QTest::qFail(qPrintable(names.at(i) + QLatin1String(" has no line")),
                    qPrintable(path), block.firstLine);
        }
        return static_cast<int>(anchored.size());
    }
};

QTEST_APPLESS_MAIN(SourceLinesTest)
#include "tst_sourcelines.moc"
