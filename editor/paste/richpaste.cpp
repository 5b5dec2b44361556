// SPDX-License-Identifier: MIT
#include "editor/paste/richpaste.h"

#include "editor/document/background.h"
#include "editor/document/postdocument.h"
#include "editor/paste/footnoterename.h"
#include "editor/paste/longlines.h"
#include "editor/syntax/linetokenizer.h"

#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace galley {

namespace {

constexpr qsizetype kAtOnce = 100'000; // UTF-16 units of HTML; converted within a few milliseconds
// What goes in as one step to undo, without holding the window up: more than a long book.
constexpr qsizetype kMostPastedText = 1'000'000; // UTF-16 units
constexpr qsizetype kMostPastedLines = 30'000;

bool isTooMuch(const QString& text)
{
    return text.size() > kMostPastedText || text.count(u'\n') > kMostPastedLines;
}

QString normalised(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : text) {
        if (c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return text;
}

} // namespace

RichPaste::RichPaste(PostDocument& post, QPlainTextEdit& editor, CarryOut carryOut)
    : QObject(&editor)
    , m_post(post)
    , m_editor(editor)
    , m_carryOut(std::move(carryOut))
{
    connect(&m_converting, &QFutureWatcherBase::finished, this,
        [this] { take(m_converting.result(), std::exchange(m_plain, {})); });
}

RichPaste::~RichPaste()
{
    m_converting.disconnect(this);
}

void RichPaste::insert(const QMimeData& data)
{
    const QString plain = data.text();
    // code editors offer their colours as HTML
    const bool fromCodeEditor = data.hasFormat(QStringLiteral("vscode-editor-data"));
    if (isLiteralPlace() || fromCodeEditor) {
        insertPlain(plain);
        return;
    }
    if (data.hasHtml()) {
        convert(data.html(), plain);
        return;
    }
    const QString text = normalised(plain);
    const std::optional<QString> table = isTooMuch(text) ? std::nullopt : tableFromTabs(text);
    if (table)
        insertBlocks(*table);
    else
        insertPlain(text);
}

bool RichPaste::isLiteralPlace() const
{
    const QTextBlock before = m_editor.textCursor().block().previous();
    if (!before.isValid())
        return false;
    switch (LineState::unpacked(before.userState()).mode) {
    case LineState::DocumentStart:
    case LineState::Body:
        return false;
    default:
        return true;
    }
}

void RichPaste::convert(const QString& html, const QString& plain)
{
    m_place = m_editor.textCursor();
    if (html.size() <= kAtOnce) {
        take(markdownFromHtml(html), plain);
        return;
    }
    m_plain = plain;
    Q_EMIT announced(tr("Converting the text on the clipboard…"));
    m_converting.setFuture(inBackground([html] { return markdownFromHtml(html); }));
}

void RichPaste::take(const std::optional<PastedText>& pasted, const QString& plain)
{
    if (m_editor.isReadOnly())
        return;
    m_editor.setTextCursor(m_place);
    if (!pasted) {
        if (plain.isEmpty())
            Q_EMIT announced(tr("There is too much formatting to convert. Nothing was pasted."));
        else if (insertPlain(plain))
            Q_EMIT announced(tr(
                "There is too much formatting to convert, so the text was pasted as plain text."));
        return;
    }
    if (!pasted->isFormatted && !plain.isEmpty())
        insertPlain(plain);
    else if (pasted->markdown.contains(u'\n'))
        insertBlocks(pasted->markdown);
    else
        insertPlain(pasted->markdown);
    if (const QString report = pasted->report(); !report.isEmpty())
        Q_EMIT announced(report);
}

bool RichPaste::insertPlain(const QString& text)
{
    if (isTooMuch(text)) {
        Q_EMIT announced(
            tr("The clipboard holds %1 of text, more than a post can take at once. "
               "Nothing was pasted.")
                .arg(QLocale().formattedDataSize(text.size(), 1, QLocale::DataSizeSIFormat)));
        return false;
    }
    const QString lines = normalised(text);
    if (const auto found = overlongLine(lines)) {
        Q_EMIT announced(tr("The text on the clipboard has a line of %1 characters, too long to "
                            "show. Nothing was pasted.")
                             .arg(QLocale().toString(found->length)));
        return false;
    }
    m_editor.insertPlainText(lines);
    return true;
}

// Blocks stand apart from what is on the caret's line before and after them.
void RichPaste::insertBlocks(const QString& markdown)
{
    if (isTooMuch(markdown) || overlongLine(markdown)) {
        insertPlain(markdown);
        return;
    }
    const QTextCursor cursor = m_editor.textCursor();
    const TextRange selection{cursor.selectionStart(), cursor.selectionEnd()};
    const QString text = m_post.text();
    const QStringView before = QStringView(text).left(selection.start);
    const QStringView after = QStringView(text).mid(selection.end);
    QString lead;
    if (!before.isEmpty() && !before.endsWith(u'\n'))
        lead = QStringLiteral("\n\n");
    else if (!before.isEmpty() && before != u"\n" && !before.endsWith(u"\n\n"))
        lead = QStringLiteral("\n");
    QString tail;
    if (!after.isEmpty() && !after.startsWith(u'\n'))
        tail = QStringLiteral("\n\n");
    else if (after.startsWith(u'\n') && after.size() > 1 && after[1] != u'\n')
        tail = QStringLiteral("\n");
    const QString own = withRenamedFootnotes(markdown, text);
    const QString blocks = lead + own + tail;
    m_carryOut(
        {{{selection, blocks}}, TextSelection::caret(selection.start + lead.size() + own.size())});
}

} // namespace galley
