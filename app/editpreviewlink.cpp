#include "app/editpreviewlink.h"

#include "editor/markdowneditor.h"
#include "preview/page/previewview.h"

#include <QEvent>

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
    connect(&view, &PreviewView::lineScrolledTo, this, [this](int line, double fraction) {
        m_leader = Leader::Preview;
        m_editor.scrollToLine(line, fraction);
    });
    connect(&view, &PreviewView::lineActivated, this, [this](int line) {
        m_leader = Leader::Preview;
        m_editor.goToLine(line);
        m_editor.setFocus();
        m_leader = Leader::Editor;
    });
}

void EditPreviewLink::showCaret()
{
    m_leader = Leader::Editor;
    followCaret(m_editor.caretLine());
}

void EditPreviewLink::followCaret(int line)
{
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
