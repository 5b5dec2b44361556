// SPDX-License-Identifier: MIT
#include "preview/site/render/bodyrenderer.h"

#include "preview/markdown/markdown.h"
#include "preview/site/config/yamlmerge.h"
#include "preview/site/document/permalink.h"
#include "preview/site/render/markdownnotes.h"

#include <QCoreApplication>

namespace galley {

namespace {

// What an empty body gives: kramdown ends every document with a line end.
QString emptyBody(const markdown::Dialect& dialect)
{
    return dialect.converter == markdown::Converter::Kramdown ? QStringLiteral("\n") : QString();
}

constexpr qsizetype longestBody =
    6'000'000; // UTF-16 units; the converter needs some 100 bytes each

// As much of the text as is converted.
QString convertible(const QString& text)
{
    if (text.size() <= longestBody)
        return text;
    const qsizetype lineEnd = text.lastIndexOf(QLatin1Char('\n'), longestBody);
    return text.left(lineEnd < 0 ? longestBody : lineEnd + 1);
}

QList<Diagnostic> lengthProblems(const QString& text)
{
    if (text.size() <= longestBody)
        return {};
    return {Diagnostic{.severity = Severity::Error,
        .code = QStringLiteral("markdown.too-long"),
        .message = QCoreApplication::translate("galley",
            "The text is longer than %1 million characters; only its beginning is shown here.")
                       .arg(longestBody / 1'000'000)}};
}

RenderedBlock oneBlock(const QString& text, const BodySource& source)
{
    RenderedBlock block;
    block.html = text.toUtf8();
    block.firstLine = source.firstLine;
    block.lastLine = source.firstLine + int(source.text.count(QLatin1Char('\n')));
    block.hash = qHash(block.html);
    return block;
}

std::vector<RenderedBlock> oneEmptyBlock(const BodySource& source, const SiteConfig& config)
{
    return {oneBlock(emptyBody(config.dialect), source)};
}

RenderedBlock makeBlock(const markdown::Block& block, const LineMap& lines, int offset)
{
    RenderedBlock result;
    result.html = QByteArray(block.html.data(), qsizetype(block.html.size()));
    result.firstLine = lines.sourceLine(block.firstLine) + offset;
    result.lastLine = std::max(result.firstLine, lines.sourceLine(block.lastLine) + offset);
    result.anchors.reserve(block.anchors.size());
    for (const markdown::Anchor& anchor : block.anchors)
        result.anchors.push_back({anchor.element, lines.sourceLine(anchor.line) + offset});
    result.hash = qHash(result.html);
    return result;
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

std::vector<RenderedBlock> makeBlocks(
    const markdown::Document& converted, const LineMap& lines, int offset)
{
    std::vector<RenderedBlock> blocks;
    blocks.reserve(converted.blocks.size());
    for (const markdown::Block& block : converted.blocks)
        blocks.push_back(makeBlock(block, lines, offset));
    return blocks;
}

QList<Diagnostic> problemsOf(const markdown::Document& converted, const LineMap& lines, int offset)
{
    QList<Diagnostic> problems;
    for (const markdown::Note& note : converted.notes) {
        Diagnostic problem = describedNote(note);
        problem.line = lines.sourceLine(note.line) + offset;
        problems += problem;
    }
    return problems;
}

void moveLines(std::vector<RenderedBlock>& blocks, int distance)
{
    for (RenderedBlock& block : blocks) {
        block.firstLine += distance;
        block.lastLine += distance;
        for (SourceAnchor& anchor : block.anchors)
            anchor.line += distance;
    }
}

} // namespace

QString RenderedBody::html() const
{
    QByteArray bytes;
    for (const RenderedBlock& block : blocks)
        bytes += block.html;
    return QString::fromUtf8(bytes);
}

bool usesLiquid(const SiteDocument& document, const QString& body)
{
    if (isFalse(document.values[QStringLiteral("render_with_liquid")]))
        return false;
    const qsizetype brace = body.indexOf(QLatin1Char('{')); // most posts have none
    return brace >= 0
        && (body.indexOf(QLatin1String("{%"), brace) >= 0
            || body.indexOf(QLatin1String("{{"), brace) >= 0);
}

RenderedBody convertBody(const QString& text, const SiteDocument& document,
    const SiteConfig& config, const BodySource& source, const LineMap& lines)
{
    RenderedBody result;
    if (!isMarkdown(document.place, config)) {
        result.blocks.push_back(oneBlock(text, source));
        return result;
    }
    const QByteArray bytes = convertible(text).toUtf8();
    const markdown::Document converted = markdown::render(viewOf(bytes), config.dialect);
    result.blocks = converted.blocks.empty() ? oneEmptyBlock(source, config)
                                             : makeBlocks(converted, lines, source.firstLine - 1);
    result.problems = problemsOf(converted, lines, source.firstLine - 1) + lengthProblems(text);
    return result;
}

RenderedBody BodyConverter::convert(
    const BodySource& source, const SiteDocument& document, const SiteConfig& config)
{
    if (!isMarkdown(document.place, config))
        return convertBody(source.text, document, config, source, LineMap());
    const QByteArray bytes = convertible(source.text).toUtf8();
    const markdown::Document& converted = m_markdown.render(viewOf(bytes), config.dialect);
    const int offset = source.firstLine - 1;
    const std::optional<std::size_t> changed = m_markdown.changedBlock();
    if (m_markdown.isUnchanged())
        moveLines(m_blocks, source.firstLine - m_firstLine);
    else if (changed && m_firstLine == source.firstLine)
        m_blocks[*changed] = makeBlock(converted.blocks[*changed], LineMap(), offset);
    else
        m_blocks = makeBlocks(converted, LineMap(), offset);
    m_firstLine = source.firstLine;
    return {m_blocks.empty() ? oneEmptyBlock(source, config) : m_blocks,
        problemsOf(converted, LineMap(), offset) + lengthProblems(source.text)};
}

QString convertedText(const QString& text, const SiteDocument& document, const SiteConfig& config)
{
    if (!isMarkdown(document.place, config))
        return text;
    const QString html = QString::fromStdString(
        markdown::render(convertible(text).toStdString(), config.dialect).html());
    return html.isEmpty() ? emptyBody(config.dialect) : html;
}

} // namespace galley
