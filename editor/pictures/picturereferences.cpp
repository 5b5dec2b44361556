// SPDX-License-Identifier: MIT
#include "editor/pictures/picturereferences.h"

#include "editor/document/textlines.h"
#include "editor/html/entities.h"
#include "editor/html/htmltags.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/syntax/linetokenizer.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley {

namespace {

bool hidesPictures(TokenKind kind)
{
    return kind == TokenKind::Code || kind == TokenKind::Comment || kind == TokenKind::FenceInfo
        || kind == TokenKind::Escape;
}

// The body with code, comments and escapes blanked out, each character in its place.
QString bodyWithoutCode(const QString& text, const FrontMatter& head)
{
    QString masked = text;
    const qsizetype bodyStart = head.present ? head.block.end : 0;
    std::fill_n(masked.begin(), bodyStart, u' ');
    LineState state;
    state.mode = LineState::Body;
    for (qsizetype start = bodyStart; start <= text.size();) {
        const TextRange line = lineAt(text, start);
        const TokenizedLine tokenized =
            tokenizeLine(QStringView(text).sliced(line.start, line.length()), state);
        const bool isRaw =
            state.mode == LineState::LiquidRaw || state.mode == LineState::HtmlComment;
        for (const Token& token : tokenized.tokens) {
            if (hidesPictures(token.kind))
                std::fill_n(masked.begin() + line.start + token.start, token.length, u' ');
        }
        if (isRaw && tokenized.next.mode == state.mode)
            std::fill_n(masked.begin() + line.start, line.length(), u' ');
        state = tokenized.next;
        start = line.end + 1;
    }
    return masked;
}

TextRange capturedRange(const QRegularExpressionMatch& match, int group)
{
    return match.capturedStart(group) < 0
        ? TextRange{}
        : TextRange{match.capturedStart(group), match.capturedEnd(group)};
}

TextRange valueRange(const HtmlAttribute& attribute)
{
    return {attribute.valueStart, attribute.valueStart + attribute.raw.size()};
}

void addHtml(const QString& masked, QList<PictureReference>& references)
{
    // one byte a character, so that the positions are the text's
    const QByteArray html = masked.toLatin1();
    for (const HtmlTag& tag : findTags(html)) {
        const HtmlAttribute* const source = tag.attribute("src");
        if (tag.name != "img" || !html.first(tag.end).endsWith('>') || !source
            || source->raw.isEmpty())
            continue;
        PictureReference found;
        found.kind = PictureReference::Kind::Html;
        found.range = {tag.start, tag.end};
        found.address = valueRange(*source);
        const HtmlAttribute* const words = tag.attribute("alt");
        found.name = words ? valueRange(*words) : TextRange{};
        found.isDescribed = words != nullptr;
        references += found;
    }
}

void addMarkdown(const QString& masked, QList<PictureReference>& references)
{
    static const QRegularExpression image(QStringLiteral(
        R"re(!\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([ \t]*(?:<([^<>\n]*)>|([^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)))re"
        R"re((?:[ \t]+(?:"[^"]*"|'[^']*'))?[ \t]*\))re"));
    for (auto it = image.globalMatch(masked); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        PictureReference found;
        found.kind = PictureReference::Kind::Markdown;
        found.range = capturedRange(match, 0);
        found.address = capturedRange(match, match.capturedStart(2) >= 0 ? 2 : 3);
        found.name = capturedRange(match, 1);
        found.isDescribed = !match.capturedView(1).trimmed().isEmpty();
        references += found;
    }
}

void addCover(const FrontMatter& head, const QString& key, QList<PictureReference>& references)
{
    const FrontMatterEntry* const cover = head.find(key);
    if (cover == nullptr || cover->valueRange.isEmpty() || !cover->value.isString())
        return;
    PictureReference found;
    found.kind = PictureReference::Kind::Cover;
    found.range = cover->valueRange;
    found.address = cover->valueRange;
    found.path = cover->value.toDisplayString();
    // quotes are no part of the address
    if (found.path.size() + 2 == found.address.length())
        found.address = {found.address.start + 1, found.address.end - 1};
    if (!found.path.isEmpty())
        references += found;
}

} // namespace

QList<PictureReference> pictureReferences(const QString& text, const FieldRoles& roles)
{
    const FrontMatter head = readFrontMatter(text);
    const QString masked = bodyWithoutCode(text, head);
    QList<PictureReference> references;
    addCover(head, roles.key(FieldRole::Picture), references);
    addHtml(masked, references);
    addMarkdown(masked, references);
    std::ranges::stable_sort(
        references, {}, [](const PictureReference& r) { return r.range.start; });
    int line = 1;
    qsizetype at = 0;
    for (PictureReference& reference : references) {
        line += int(QStringView(text).sliced(at, reference.range.start - at).count(u'\n'));
        at = reference.range.start;
        reference.line = line;
        if (reference.kind != PictureReference::Kind::Cover)
            reference.path = QString::fromUtf8(withoutEntities(
                text.mid(reference.address.start, reference.address.length()).toUtf8(),
                EntityPlace::Attribute));
    }
    return references;
}

const PictureReference* pictureAt(
    const QList<PictureReference>& references, const QString& text, qsizetype position)
{
    const TextRange line = lineAt(text, position);
    const PictureReference* onLine = nullptr;
    int count = 0;
    for (const PictureReference& reference : references) {
        if (reference.kind == PictureReference::Kind::Cover)
            continue;
        if (reference.range.start <= position && position <= reference.range.end)
            return &reference;
        if (reference.range.start <= line.end && reference.range.end >= line.start) {
            onLine = &reference;
            ++count;
        }
    }
    return count == 1 ? onLine : nullptr;
}

} // namespace galley
