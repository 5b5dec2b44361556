// SPDX-License-Identifier: MIT
#include "app/live/editpreviewlink.h"

#include "editor/document/postdocument.h"
#include "editor/text/markdowneditor.h"
#include "preview/page/view/previewview.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace galley {

namespace {

// Where in the page's view the caret's block goes when the caret is out of the editor's sight.
constexpr double restingFraction = 0.3;

bool isRealInput(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::InputMethod
        || type == QEvent::MouseButtonPress;
}

} // namespace

EditPreviewLink::EditPreviewLink(MarkdownEditor& editor, PreviewView& view, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_view(view)
{
    editor.installEventFilter(this);
    editor.viewport()->installEventFilter(this);
    connect(&editor, &MarkdownEditor::caretLineChanged, this, &EditPreviewLink::followCaret);
    connect(&editor, &MarkdownEditor::userScrolled, this, &EditPreviewLink::followScroll);
    // A page that was loaded anew keeps its place while the reader leads.
    connect(&view, &PreviewView::pageReady, this, [this] { followCaret(m_editor.caretLine()); });
    connect(&view, &PreviewView::lineScrolledTo, this, [this](double line, double fraction) {
        m_leader = Leader::Preview;
        m_editor.scrollToLine(line, fraction);
    });
    connect(&view, &PreviewView::lineActivated, this, &EditPreviewLink::goToClicked);
    view.markLine(editor.caretLine());
}

void EditPreviewLink::showCaret()
{
    m_leader = Leader::Editor;
    followCaret(m_editor.caretLine());
}

// The page must not move under the hand that clicked.
void EditPreviewLink::goToClicked(int line, const ClickedText& clicked)
{
    m_leader = Leader::Preview;
    const QTextDocument& document = *m_editor.document();
    const QTextBlock first = document.findBlockByNumber(line - 1);
    const QTextBlock last = document.findBlockByNumber(clicked.lastLine - 1);
    const qsizetype start = std::max(0, first.position());
    const qsizetype end =
        last.isValid() ? last.position() + last.length() - 1 : document.characterCount() - 1;
    const QString text = m_editor.postDocument().text();
    const auto place = placeInSource(
        QStringView(text).sliced(start, std::clamp<qsizetype>(end - start, 0, text.size() - start)),
        clicked);
    if (place)
        m_editor.goToPosition(start + *place);
    else
        m_editor.goToLine(line);
    m_editor.setFocus();
    m_leader = Leader::Editor;
}

void EditPreviewLink::followCaret(int line)
{
    m_view.markLine(line);
    if (m_leader != Leader::Editor || !m_view.isVisible())
        return;
    const double height = std::max(1, m_editor.viewport()->height());
    const double caret = m_editor.cursorRect().center().y() / height;
    m_view.showLine(line, caret >= 0 && caret <= 1 ? caret : restingFraction);
}

void EditPreviewLink::followScroll()
{
    m_leader = Leader::Editor;
    if (m_view.isVisible())
        m_view.alignLine(m_editor.firstVisiblePosition(), 0.0);
}

bool EditPreviewLink::eventFilter(QObject* watched, QEvent* event)
{
    if (isRealInput(event->type()))
        m_leader = Leader::Editor;
    return QObject::eventFilter(watched, event);
}

} // namespace galley
