// SPDX-License-Identifier: MIT
#include "editor/completion/completionpopup.h"

#include "editor/document/postdocument.h"
#include "editor/look/plaintip.h"
#include "editor/text/markdowneditor.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

namespace {

constexpr int kWidth = 420;
constexpr int kMostRows = 8;
constexpr int kPopupMargin = 4;

} // namespace

CompletionPopup::CompletionPopup(MarkdownEditor& editor, std::function<CompletionSources()> sources)
    : QFrame(&editor)
    , m_editor(editor)
    , m_sources(std::move(sources))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("completion"));
    setProperty("card", true);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Completions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPopupMargin, kPopupMargin, kPopupMargin, kPopupMargin);
    layout->addWidget(m_list);
    hide();
    connect(m_list, &QListWidget::itemClicked, this, &CompletionPopup::choose);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isVisible() || m_typed)
            update(false);
    });
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
    editor.installEventFilter(this);
}

void CompletionPopup::ask()
{
    update(true);
}

void CompletionPopup::update(bool asked)
{
    const TextSelection selection = m_editor.textSelection();
    const bool idle = !selection.isEmpty() || m_editor.isReadOnly() || m_editor.isComposing();
    const bool wanted = asked || isVisible();
    const QString before =
        m_editor.textCursor().block().text().left(m_editor.textCursor().positionInBlock());
    const CompletionSources sources = m_sources();
    const auto completion = idle || !mayComplete(before, wanted, sources.roles)
        ? std::nullopt
        : completionAt(m_editor.postDocument().text(), selection.position, sources, wanted);
    if (!completion) {
        hide();
        return;
    }
    m_completion = *completion;
    m_list->clear();
    for (const CompletionItem& item : std::as_const(m_completion.items)) {
        const QString text = item.detail.isEmpty()
            ? item.label
            : QStringLiteral("%1  —  %2").arg(item.label, item.detail);
        m_list->addItem(text);
        m_list->item(m_list->count() - 1)->setToolTip(plainTip(text));
    }
    m_list->setCurrentRow(0);
    place();
    show();
    raise();
}

void CompletionPopup::place()
{
    const int rows = std::min(m_list->count(), kMostRows);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * kPopupMargin + 2 * frameWidth();
    const QRect caret = m_editor.cursorRect().translated(m_editor.viewport()->pos());
    const int width = std::min(kWidth, m_editor.width());
    const int x = std::clamp(caret.left(), 0, std::max(0, m_editor.width() - width));
    const bool below = caret.bottom() + height < m_editor.height();
    setGeometry(x,
        below ? caret.bottom() + kPopupMargin : std::max(0, caret.top() - height - kPopupMargin),
        width, height);
}

void CompletionPopup::choose()
{
    const int row = m_list->currentRow();
    hide();
    if (row < 0 || row >= m_completion.items.size())
        return;
    const QString& insert = m_completion.items[row].insert;
    const TextRange range = m_completion.range;
    m_editor.carryOut({{{range, insert}}, TextSelection::caret(range.start + insert.size())});
    hide(); // the new text may have completions of its own; one choice is enough
}

bool CompletionPopup::handleKey(int key)
{
    const int row = m_list->currentRow();
    const int last = m_list->count() - 1;
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow(row == last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(row == 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(std::min(last, row + kMostRows));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(std::max(0, row - kMostRows));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool CompletionPopup::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = key->modifiers() == Qt::NoModifier;
        if (isVisible() && plain && handleKey(key->key()))
            return true;
        m_typed = !key->text().isEmpty() && key->text().front().isPrint();
        QMetaObject::invokeMethod(
            this, [this] { m_typed = false; }, Qt::QueuedConnection);
        break;
    }
    case QEvent::ShortcutOverride:
        // Escape is the list's before it is anybody's shortcut
        if (isVisible() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::FocusOut:
    case QEvent::InputMethod:
    case QEvent::Resize:
        hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace galley
