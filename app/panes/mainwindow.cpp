// SPDX-License-Identifier: MIT
#include "app/panes/mainwindow.h"

#include "app/actions/actionset.h"
#include "app/actions/commandpalette.h"
#include "app/actions/menus.h"
#include "app/library/list/librarypane.h"
#include "app/panes/editorpane.h"
#include "app/panes/focuskeeper.h"
#include "app/panes/outlinepanel.h"
#include "app/panes/panefit.h"
#include "app/panes/previewpane.h"
#include "app/status/statusline.h"
#include "editor/form/frontmatterform.h"
#include "editor/text/markdowneditor.h"
#include "preview/page/view/previewview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr QSize preferredSize{1440, 900};
constexpr int titleBarHeight = 32; // of most desktops; the window manager tells only later
constexpr int libraryWidth = 272;
constexpr int editorWidth = 528;
constexpr int previewWidth = preferredSize.width() - libraryWidth - editorWidth;
constexpr int smallestPane = 200;

} // namespace

MainWindow::MainWindow(PostDocument& document, ActionSet& actions)
    : m_actions(actions)
    , m_menus(new Menus(actions, menuBar(), this))
    , m_toolBar(new QToolBar(this))
    , m_library(new LibraryPane(actions, this))
    , m_editorPane(new EditorPane(document, actions, this))
    , m_previewPane(new PreviewPane(actions, this))
    , m_statusLine(new StatusLine(this))
    , m_pages(new QStackedWidget(this))
    , m_lines(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_side(new QSplitter(Qt::Vertical, this))
    , m_palette(new CommandPalette(this))
{
    arrange();
    m_fit = new PaneFit({*this, *m_library, *m_previewPane, m_editorPane->form(), actions}, this);
    new FocusKeeper(*this, m_editorPane->editor(), this);
    const QSize available = screen()->availableSize();
    resize(preferredSize.boundedTo(available.shrunkBy({0, 0, 0, titleBarHeight})));
    retranslate();
}

MainWindow::~MainWindow() = default;

MarkdownEditor& MainWindow::editor() const
{
    return m_editorPane->editor();
}

FrontMatterForm& MainWindow::form() const
{
    return m_editorPane->form();
}

NoticeBar& MainWindow::notice() const
{
    return m_editorPane->notice();
}

void MainWindow::arrange()
{
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({18, 18});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    Menus::fillToolBar(m_actions, m_toolBar);
    addToolBar(m_toolBar);
    for (const ActionRow& row : actionTable())
        addAction(m_actions.action(row.command)); // keys work while the menu bar is hidden, too

    arrangeSide();
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget* pane : QList<QWidget*>{m_side, m_editorPane, m_previewPane}) {
        pane->setMinimumWidth(smallestPane);
        m_splitter->addWidget(pane);
    }
    // what is won or lost goes to text and page in their proportion
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, editorWidth);
    m_splitter->setStretchFactor(2, previewWidth);
    m_splitter->setSizes({libraryWidth, editorWidth, previewWidth});
    auto* lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* work = new QWidget(m_pages);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_lines);
    column->addWidget(m_splitter, 1);
    m_pages->addWidget(work);
    setCentralWidget(m_pages);
    setStatusBar(m_statusLine);
}

void MainWindow::addLine(QWidget* line)
{
    m_lines->layout()->addWidget(line);
}

void MainWindow::setFront(QWidget* page)
{
    if (page && m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    QWidget* const front = page ? page : m_pages->widget(0);
    if (front == m_pages->currentWidget())
        return;
    m_pages->setCurrentWidget(front);
    m_toolBar->setVisible(!page);
    m_statusLine->setVisible(!page);
}

// Posts above, headings below; the column goes away with the last of them.
void MainWindow::arrangeSide()
{
    m_outline = new OutlinePanel(m_editorPane->editor(), this);
    m_side->setHandleWidth(1);
    m_side->setChildrenCollapsible(false);
    for (QWidget* pane : QList<QWidget*>{m_library, m_outline}) {
        m_side->addWidget(pane);
        pane->installEventFilter(this);
    }
    m_side->setStretchFactor(0, 3);
    m_side->setStretchFactor(1, 2);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::HideToParent || event->type() == QEvent::ShowToParent)
        m_side->setVisible(!m_library->isHidden() || !m_outline->isHidden());
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::setDistractionFree(bool on)
{
    if (!on) {
        for (QWidget* widget : std::as_const(m_hidden))
            widget->show();
        m_hidden.clear();
        m_wasMaximised ? showMaximized() : showNormal();
        return;
    }
    m_wasMaximised = isMaximized();
    for (QWidget* widget : QList<QWidget*>{menuBar(), m_toolBar, m_lines, m_library, m_outline,
             m_previewPane, m_statusLine, &m_editorPane->form()}) {
        if (widget->isHidden())
            continue;
        m_hidden += widget;
        widget->hide();
    }
    showFullScreen();
}

void MainWindow::setFullScreen(bool on)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
}

void MainWindow::setDocumentTitle(const QString& name)
{
    m_documentName = name;
    const QString program = QApplication::applicationDisplayName();
    setWindowTitle(name.isEmpty() ? program + QStringLiteral("[*]")
                                  : QStringLiteral("%1[*] — %2").arg(name, program));
}

QList<QWidget*> MainWindow::focusStops() const
{
    return {m_library, m_outline, &m_editorPane->form(), &m_editorPane->editor(),
        &m_previewPane->view()};
}

void MainWindow::focusPane(int step)
{
    const QList<QWidget*> stops = focusStops();
    const QWidget* const focus = QApplication::focusWidget();
    qsizetype current = 3;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (focus && (stops[i] == focus || stops[i]->isAncestorOf(focus)))
            current = i;
    }
    for (qsizetype i = 1; i <= stops.size(); ++i) {
        QWidget* const next = stops[(current + i * (step + stops.size())) % stops.size()];
        if (!next->isVisible())
            continue;
        if (next == m_library)
            m_library->focusFilter();
        else if (next == &m_previewPane->view())
            next->setFocus(Qt::OtherFocusReason); // by Tab the page would go to its first link
        else
            next->setFocus(Qt::TabFocusReason);
        return;
    }
}

QByteArray MainWindow::paneSizes() const
{
    return m_splitter->saveState();
}

QByteArray MainWindow::sideSizes() const
{
    return m_side->saveState();
}

void MainWindow::restorePaneSizes(const QByteArray& panes, const QByteArray& side)
{
    if (!panes.isEmpty())
        m_splitter->restoreState(panes);
    if (!side.isEmpty())
        m_side->restoreState(side);
    m_splitter->setHandleWidth(1);
    m_side->setHandleWidth(1);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(!mayClose || mayClose());
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::event(QEvent* event)
{
    const bool handled = QMainWindow::event(event);
    if (!m_painted && event->type() == QEvent::Paint) {
        m_painted = true;
        // queued: the paint that is under way reaches the screen first
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
    return handled;
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_menus->retranslate();
    m_toolBar->setWindowTitle(tr("Tools"));
    setDocumentTitle(m_documentName);
}

} // namespace galley
