// SPDX-License-Identifier: MIT
#include "app/panes/editorpane.h"

#include "app/actions/actionset.h"
#include "app/checks/checkspanel.h"
#include "app/look/theme.h"
#include "app/panes/noticebar.h"
#include "editor/find/findbar.h"
#include "editor/form/frontmatterform.h"
#include "editor/text/markdowneditor.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr int checksHeight = 140;

// A slim bar with a title and buttons, as every section of the window has it.
QWidget* sectionBar(QLabel* title, const QList<QAction*>& buttons, QWidget* parent)
{
    auto* bar = new QWidget(parent);
    bar->setProperty("bar", true);
    bar->setAttribute(Qt::WA_StyledBackground);
    title->setProperty("heading", true);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(2 * grid, grid / 2, grid, grid / 2);
    layout->addWidget(title);
    layout->addStretch();
    for (QAction* action : buttons) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        layout->addWidget(button);
    }
    return bar;
}

QVBoxLayout* plainLayout(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

EditorPane::EditorPane(PostDocument& document, ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_notice(new NoticeBar(this))
    , m_form(new FrontMatterForm(document, {}, this))
    , m_editor(new MarkdownEditor(document, this))
    , m_findBar(new FindBar(*m_editor, this))
    , m_checksTitle(new QLabel(this))
    , m_checks(new ChecksPanel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeTextArea());
    m_splitter->addWidget(makeChecksArea(actions));
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* layout = plainLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_form);
    layout->addWidget(m_splitter, 1);
    retranslate();
}

QWidget* EditorPane::makeTextArea()
{
    auto* area = new QWidget(this);
    auto* layout = plainLayout(area);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_findBar);
    return area;
}

QWidget* EditorPane::makeChecksArea(ActionSet& actions)
{
    m_checksArea = new QWidget(this);
    auto* layout = plainLayout(m_checksArea);
    layout->addWidget(
        sectionBar(m_checksTitle, {actions.action(Command::ShowChecks)}, m_checksArea));
    layout->addWidget(m_checks, 1);
    m_checksArea->setMinimumHeight(checksHeight / 2);
    m_checksArea->hide();
    return m_checksArea;
}

void EditorPane::setChecksShown(bool shown)
{
    if (shown && m_checksArea->isHidden())
        m_splitter->setSizes(
            {std::max(checksHeight, m_splitter->height() - checksHeight), checksHeight});
    m_checksArea->setVisible(shown);
}

void EditorPane::setInPlace(QWidget* other)
{
    if (m_inPlace == other)
        return;
    if (m_inPlace)
        m_inPlace->hide();
    m_form->setVisible(!other);
    m_splitter->setVisible(!other);
    m_inPlace = other;
    if (other) {
        static_cast<QVBoxLayout*>(layout())->addWidget(other, 1);
        other->show();
    }
}

void EditorPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EditorPane::retranslate()
{
    m_checksTitle->setText(tr("Problems"));
    m_form->setAccessibleName(tr("Post details"));
    m_editor->setAccessibleName(tr("Text of the post"));
}

} // namespace galley
