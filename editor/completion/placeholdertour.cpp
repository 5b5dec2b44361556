// SPDX-License-Identifier: MIT
#include "editor/completion/placeholdertour.h"

#include "editor/commands/listcontinuation.h"
#include "editor/document/postdocument.h"
#include "editor/text/frontmatterfold.h"
#include "editor/text/markdowneditor.h"

#include <QKeyEvent>

#include <algorithm>

namespace galley {

namespace {

constexpr int lookDelay = 120; // ms after the last change
constexpr qsizetype mostMarks = 500; // each is drawn with every line

} // namespace

PlaceholderTour::PlaceholderTour(MarkdownEditor& editor)
    : QObject(&editor)
    , m_editor(editor)
{
    m_later.setSingleShot(true);
    m_later.setInterval(lookDelay);
    connect(&m_later, &QTimer::timeout, this, &PlaceholderTour::lookNow);
    connect(
        &editor.postDocument(), &PostDocument::textChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&editor.postDocument(), &PostDocument::replaced, this, [this] { m_start = {}; });
    connect(&editor, &MarkdownEditor::themeChanged, this, &PlaceholderTour::mark);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!isInFilled())
            m_start = {}; // who has left it is at other work
    });
    editor.installEventFilter(this);
    editor.viewport()->installEventFilter(this);
}

void PlaceholderTour::lookNow()
{
    m_later.stop();
    const bool had = !m_placeholders.isEmpty();
    m_placeholders = findPlaceholders(m_editor.postDocument().text());
    if (!had && m_placeholders.isEmpty())
        return;
    mark();
    Q_EMIT changed(m_placeholders);
}

void PlaceholderTour::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Placeholder& open : m_placeholders.mid(0, mostMarks)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_editor.document());
        mark.cursor.setPosition(int(open.range.start));
        mark.cursor.setPosition(int(open.range.end), QTextCursor::KeepAnchor);
        mark.format.setBackground(m_editor.theme().placeholder);
        mark.format.setForeground(m_editor.theme().text);
        marks += mark;
    }
    m_editor.setMarks(MarkdownEditor::MarkLayer::Placeholders, marks);
}

void PlaceholderTour::goOnFrom(qsizetype position)
{
    lookNow();
    const auto next = std::ranges::find_if(m_placeholders,
        [position](const Placeholder& open) { return open.range.start >= position; });
    if (!m_placeholders.isEmpty())
        goTo(next == m_placeholders.end() ? m_placeholders.constFirst() : *next);
}

void PlaceholderTour::goBackFrom(qsizetype position)
{
    lookNow();
    const auto next = std::ranges::find_if(
        m_placeholders, [position](const Placeholder& open) { return open.range.end > position; });
    if (!m_placeholders.isEmpty())
        goTo(next == m_placeholders.begin() ? m_placeholders.constLast() : *std::prev(next));
}

void PlaceholderTour::goTo(const Placeholder& wanted)
{
    const bool isInBlock = m_editor.postDocument().frontMatter().block.contains(wanted.range.start);
    if (isInBlock && m_editor.frontMatterFold().isFolded()) {
        Q_EMIT fieldRequested(wanted.range.start);
        return;
    }
    m_editor.goToPosition(wanted.range.start); // scrolls
    m_editor.setTextSelection({wanted.range.start, wanted.range.end});
    m_editor.setFocus();
    m_start = QTextCursor(m_editor.document());
    m_start.setPosition(int(wanted.range.start));
    m_start.setKeepPositionOnInsert(true);
    m_end = QTextCursor(m_editor.document());
    m_end.setPosition(int(wanted.range.end));
}

bool PlaceholderTour::isInFilled() const
{
    const TextSelection caret = m_editor.textSelection();
    return !m_start.isNull() && caret.start() >= m_start.position()
        && caret.end() <= m_end.position();
}

// The caret is where a placeholder is or was; or in one that was come to otherwise.
bool PlaceholderTour::isFilling() const
{
    if (isInFilled()) {
        const bool isFurtherDown = m_editor.textCursor().blockNumber() != m_start.blockNumber();
        return !isFurtherDown || !indentOnTab(m_editor.editContext(), false);
    }
    const TextSelection caret = m_editor.textSelection();
    return std::ranges::any_of(m_placeholders, [&caret](const Placeholder& open) {
        return caret.start() >= open.range.start && caret.end() <= open.range.end
            && caret.end() > open.range.start;
    });
}

bool PlaceholderTour::takeTab(const QKeyEvent& key)
{
    const bool isTab = key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier;
    if ((!isTab && key.key() != Qt::Key_Backtab) || m_editor.isReadOnly() || m_editor.isComposing())
        return false;
    if (m_later.isActive())
        lookNow();
    if (!isFilling())
        return false;
    if (m_placeholders.isEmpty()) {
        m_start = {};
        Q_EMIT finished();
        return true;
    }
    const TextSelection caret = m_editor.textSelection();
    if (isTab)
        goOnFrom(caret.end());
    else
        goBackFrom(caret.start());
    return true;
}

// A click takes a placeholder whole, as typing is to replace it.
void PlaceholderTour::enterClicked()
{
    const TextSelection caret = m_editor.textSelection();
    for (const Placeholder& open : m_placeholders) {
        if (caret.isEmpty() && caret.position > open.range.start && caret.position < open.range.end)
            return goTo(open);
    }
}

bool PlaceholderTour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == &m_editor)
        return takeTab(*static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::MouseButtonRelease && watched != &m_editor
        && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
        QMetaObject::invokeMethod(this, &PlaceholderTour::enterClicked, Qt::QueuedConnection);
    return false;
}

} // namespace galley
