// SPDX-License-Identifier: MIT
#include "app/library/newpostpreview.h"

#include "app/look/theme.h"
#include "editor/look/editortheme.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/schema/placeholders.h"

#include <QEvent>
#include <QPixmap>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace galley {

namespace {

constexpr qsizetype shownLength = 8000; // UTF-16 units; the beginning is enough
constexpr double paragraphGap = 6; // above a paragraph, in pixels

// Of the body what is text; tags and templates are none.
QString readable(QString body)
{
    static const QRegularExpression unread(QStringLiteral(R"(<[^<>]*>|\{%.*?%\}|\{\{.*?\}\})"));
    return body.left(shownLength).remove(unread);
}

} // namespace

NewPostPreview::NewPostPreview(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFocusPolicy(Qt::TabFocus); // to be scrolled by keys
    document()->setDocumentMargin(2 * grid);
}

void NewPostPreview::showPost(const QString& text, const QString& title)
{
    const QString body = readable(text.mid(readFrontMatter(text).bodyStart));
    document()->setMarkdown(body,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
            | QTextDocument::MarkdownNoHTML);
    QTextCursor top(document());
    QTextBlockFormat heading;
    heading.setHeadingLevel(1);
    QTextCharFormat large;
    large.setFontWeight(QFont::Bold);
    large.setProperty(QTextFormat::FontSizeAdjustment, 2);
    top.insertBlock();
    top.movePosition(QTextCursor::Start);
    top.setBlockFormat(heading);
    top.insertText(title, large);
    markPlaceholders();
    moveCursor(QTextCursor::Start); // or the end would come into sight
    verticalScrollBar()->setValue(0);
}

void NewPostPreview::markPlaceholders()
{
    const EditorTheme theme = EditorTheme::fromPalette(palette());
    QTextCharFormat open;
    open.setBackground(theme.placeholder);
    open.setForeground(theme.text);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(paragraphGap);
        cursor.setBlockFormat(format);
        for (const Placeholder& found : findPlaceholders(block.text())) {
            cursor.setPosition(block.position() + int(found.range.start));
            cursor.setPosition(block.position() + int(found.range.end), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(open);
        }
    }
}

// A picture without data would be looked for as a file.
QVariant NewPostPreview::loadResource(int, const QUrl&)
{
    QPixmap nothing(1, 1);
    nothing.fill(Qt::transparent);
    return nothing;
}

void NewPostPreview::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markPlaceholders();
}

} // namespace galley
