// SPDX-License-Identifier: MIT
#include "app/library/list/librarypane.h"

#include "app/actions/actionset.h"
#include "app/library/list/coverloader.h"
#include "app/library/list/postdelegate.h"
#include "app/library/list/postfilterbar.h"
#include "app/library/list/postlistmodel.h"
#include "app/library/list/postlistview.h"
#include "app/library/list/postmenu.h"
#include "app/library/list/postsearcher.h"
#include "app/look/theme.h"
#include "app/site/sitename.h"
#include "editor/look/plaintip.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace galley {

LibraryPane::LibraryPane(ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new PostListModel(this))
    , m_searcher(new PostSearcher(this))
    , m_covers(new CoverLoader(this))
    , m_siteName(new QLabel(this))
    , m_count(new QLabel(this))
    , m_filter(new PostFilterBar(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new PostListView(this))
    , m_delegate(new PostDelegate(*m_covers, m_list))
    , m_emptyText(new QLabel(this))
    , m_firstPost(new QPushButton(this))
{
    setProperty("pane", QStringLiteral("side"));
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(QStringLiteral("postList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setRenameAction(m_actions.action(Command::RenamePost));
    m_filter->choices = [this] { return m_model->choices(); };
    m_pages->addWidget(m_list);
    m_pages->addWidget(makeEmptyPage());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_pages, 1);
    wire();
    retranslate();
}

void LibraryPane::wire()
{
    connect(m_filter, &PostFilterBar::typed, this, [this] {
        m_isTyped = true;
        m_opensFirst = false;
        search();
    });
    connect(m_filter, &PostFilterBar::listRequested, m_list, [this] { m_list->setFocus(); });
    connect(m_filter, &PostFilterBar::openRequested, this, [this] {
        m_opensFirst = m_searcher->isSearching();
        if (!m_opensFirst)
            activate(m_list->currentIndex());
    });
    connect(m_filter, &PostFilterBar::ledChanged, this, [this](bool led) {
        m_delegate->setLed(led);
        m_list->viewport()->update();
    });
    connect(
        m_filter, &PostFilterBar::selectionChosen, this, [this](const PostSelection& selection) {
            setSelection(selection);
            Q_EMIT selectionChanged(selection);
        });
    connect(m_searcher, &PostSearcher::found, this, &LibraryPane::takeFound);
    connect(m_list, &PostListView::openRequested, this, &LibraryPane::activate);
    connect(m_list, &PostListView::menuRequested, this, &LibraryPane::showMenu);
    connect(m_list, &PostListView::renameRequested, this, [this](const QModelIndex& index) {
        Q_EMIT renameRequested(index.data(PostListModel::FileRole).toString());
    });
    connect(m_list, &PostListView::deleteRequested, this, [this](const QModelIndex& index) {
        Q_EMIT deleteRequested(index.data(PostListModel::FileRole).toString());
    });
    connect(m_covers, &CoverLoader::loaded, m_list->viewport(), qOverload<>(&QWidget::update));
}

QWidget* LibraryPane::makeHeader()
{
    auto* header = new QWidget(this);
    m_siteName->setProperty("heading", true);
    m_siteName->setTextFormat(Qt::PlainText);
    m_count->setProperty("muted", true);
    auto* open = new QToolButton(header);
    open->setDefaultAction(m_actions.action(Command::OpenSite));
    auto* add = new QToolButton(header);
    add->setDefaultAction(m_actions.action(Command::NewPost));
    auto* title = new QHBoxLayout;
    title->setSpacing(grid / 2);
    title->addWidget(m_siteName, 1);
    title->addWidget(m_count);
    title->addSpacing(grid / 2);
    title->addWidget(open);
    title->addWidget(add);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(2 * grid, grid, grid + 4, grid);
    layout->setSpacing(grid);
    layout->addLayout(title);
    layout->addWidget(m_filter);
    return header;
}

QWidget* LibraryPane::makeEmptyPage()
{
    auto* page = new QWidget(this);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_emptyText->setProperty("muted", true);
    m_emptyText->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(3 * grid, 6 * grid, 3 * grid, 3 * grid);
    layout->addWidget(m_emptyText);
    m_firstPost->setProperty("link", true);
    m_firstPost->setObjectName(QStringLiteral("firstPost"));
    layout->addWidget(m_firstPost, 0, Qt::AlignHCenter);
    connect(
        m_firstPost, &QPushButton::clicked, this, [this] { m_actions.trigger(Command::NewPost); });
    layout->addStretch();
    return page;
}

void LibraryPane::setSite(const SiteSnapshotPtr& site)
{
    m_error.clear();
    m_covers->setSite(site);
    keepPlace([this, &site] { m_model->setSite(site); });
    search();
    retranslate();
}

void LibraryPane::setError(const QString& text)
{
    m_searcher->cancel();
    m_error = text;
    m_covers->setSite({});
    m_model->setSite({});
    retranslate();
}

void LibraryPane::setOpenFile(const QString& file)
{
    if (file == m_model->openFile())
        return;
    m_model->setOpenFile(file);
    showOpenFile();
}

void LibraryPane::showOpenFile()
{
    // None, where the post is not in the list, e.g. because it was never saved.
    const QModelIndex index = m_model->indexOf(m_model->openFile());
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

void LibraryPane::setUnsavedFiles(const QSet<QString>& files)
{
    keepPlace([this, &files] { m_model->setUnsavedFiles(files); });
}

void LibraryPane::setSelection(const PostSelection& selection)
{
    m_filter->setSelection(selection);
    m_model->setSelection(selection);
    showOpenFile();
    showState();
}

// Whatever a change makes of the rows, the keyboard stays at its post and the view where it is.
void LibraryPane::keepPlace(const std::function<void()>& change)
{
    const QString current = m_list->currentIndex().data(PostListModel::FileRole).toString();
    const int scrolled = m_list->verticalScrollBar()->value();
    change();
    if (current.isEmpty()) {
        showOpenFile(); // which came into the list, e.g. saved for the first time
    } else {
        m_list->setCurrentIndex(m_model->indexOf(current));
        m_list->verticalScrollBar()->setValue(scrolled);
    }
    showState();
}

void LibraryPane::focusFilter()
{
    m_filter->field().setFocus(Qt::ShortcutFocusReason);
    m_filter->field().selectAll();
}

QString LibraryPane::neighbourOf(const QString& file) const
{
    const int row = m_model->indexOf(file).row(); // -1: not shown
    const int next = row + 1 < m_model->rowCount() ? row + 1 : row - 1;
    return m_model->index(next).data(PostListModel::FileRole).toString();
}

void LibraryPane::activate(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const bool isByText = index.data(PostListModel::HasSnippetRole).toBool();
    Q_EMIT postActivated(index.data(PostListModel::FileRole).toString(),
        isByText ? m_model->words() : SearchWords());
}

void LibraryPane::showMenu(const QModelIndex& index, const QPoint& globalPlace)
{
    auto* menu = new PostMenu(m_actions, index.data(PostListModel::FileRole).toString(), m_list);
    connect(menu, &PostMenu::openChosen, this,
        [this](const QString& file) { activate(m_model->indexOf(file)); });
    connect(menu, &PostMenu::renameChosen, this, &LibraryPane::renameRequested);
    connect(menu, &PostMenu::duplicateChosen, this, &LibraryPane::duplicateRequested);
    connect(menu, &PostMenu::deleteChosen, this, &LibraryPane::deleteRequested);
    connect(menu, &PostMenu::folderChosen, this, &LibraryPane::folderRequested);
    connect(menu, &PostMenu::addressChosen, this, &LibraryPane::addressRequested);
    menu->setHasAddress(!index.data(PostListModel::AddressRole).toString().isEmpty());
    menu->popup(globalPlace);
}

void LibraryPane::search()
{
    const SearchWords words(m_filter->field().text());
    if (!words.isEmpty() && m_model->site())
        return m_searcher->search(m_model->site(), words);
    m_searcher->cancel();
    if (!m_model->words().isEmpty())
        takeFound(words, {});
}

void LibraryPane::takeFound(const SearchWords& words, const QList<PostHit>& hits)
{
    keepPlace([&] { m_model->setFound(words, hits); });
    if (std::exchange(m_isTyped, false)) {
        if (words.isEmpty()) {
            showOpenFile();
        } else {
            m_list->setCurrentIndex(m_model->index(0));
            m_list->scrollToTop();
        }
    }
    if (std::exchange(m_opensFirst, false))
        activate(m_list->currentIndex());
}

void LibraryPane::showState()
{
    const int all = m_model->postCount();
    const int shown = m_model->rowCount();
    m_pages->setCurrentIndex(shown > 0 ? 0 : 1);
    m_count->setText(
        shown == all ? QString::number(all) : QStringLiteral("%1 / %2").arg(shown).arg(all));
    m_count->setVisible(all > 0);
    m_firstPost->setVisible(m_error.isEmpty() && m_model->site() && all == 0);
    if (!m_error.isEmpty())
        m_emptyText->setText(m_error);
    else if (!m_model->site())
        m_emptyText->setText(tr("Reading the site…"));
    else if (all == 0)
        m_emptyText->setText(tr("This site has no posts yet."));
    else
        m_emptyText->setText(tr("No matching posts."));
}

void LibraryPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        keepPlace([this] { m_model->sortAgain(); });
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LibraryPane::retranslate()
{
    const SiteSnapshotPtr& site = m_model->site();
    QString name = tr("Posts");
    if (site) {
        name = siteName(*site);
        m_siteName->setToolTip(plainTip(QDir::toNativeSeparators(site->root())));
    }
    m_siteName->setText(name);
    m_firstPost->setText(tr("Write the First Post…"));
    m_list->setAccessibleName(tr("Posts on the site"));
    showState();
}

} // namespace galley
