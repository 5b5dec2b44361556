// SPDX-License-Identifier: MIT
#include "app/library/librarypane.h"

#include "app/actions/actionset.h"
#include "app/library/coverloader.h"
#include "app/library/postdelegate.h"
#include "app/library/postfilter.h"
#include "app/library/postlistmodel.h"
#include "app/look/icons.h"
#include "app/look/theme.h"
#include "editor/look/plaintip.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace galley {

LibraryPane::LibraryPane(ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new PostListModel(this))
    , m_filter(new PostFilter(this))
    , m_covers(new CoverLoader(this))
    , m_siteName(new QLabel(this))
    , m_count(new QLabel(this))
    , m_input(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_emptyText(new QLabel(this))
{
    setProperty("pane", QStringLiteral("side"));
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setSourceModel(m_model);
    m_list->setObjectName(QStringLiteral("postList"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new PostDelegate(*m_covers, m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_input->setObjectName(QStringLiteral("postFilter"));
    m_input->setClearButtonEnabled(true);
    m_input->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);

    m_pages->addWidget(m_list);
    m_pages->addWidget(makeEmptyPage());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader(actions));
    layout->addWidget(m_pages, 1);

    connect(m_input, &QLineEdit::textChanged, this, &LibraryPane::filterBy);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &LibraryPane::showMenu);
    connect(m_list, &QListView::doubleClicked, this, &LibraryPane::activate);
    connect(m_covers, &CoverLoader::loaded, m_list->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

QWidget* LibraryPane::makeHeader(ActionSet& actions)
{
    auto* header = new QWidget(this);
    m_siteName->setProperty("heading", true);
    m_siteName->setTextFormat(Qt::PlainText);
    m_count->setProperty("muted", true);
    auto* open = new QToolButton(header);
    open->setDefaultAction(actions.action(Command::OpenSite));
    auto* add = new QToolButton(header);
    add->setDefaultAction(actions.action(Command::NewPost));
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
    layout->addWidget(m_input);
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
    layout->addStretch();
    return page;
}

void LibraryPane::setSite(const SiteSnapshotPtr& site)
{
    const QString selected = m_list->currentIndex().data(PostListModel::FileRole).toString();
    m_error.clear();
    m_covers->setSite(site);
    m_model->setSite(site);
    // A post that was saved for the first time comes into the list.
    const QString& wanted = selected.isEmpty() ? m_model->openFile() : selected;
    if (const QModelIndex again = m_filter->mapFromSource(m_model->indexOf(wanted));
        again.isValid())
        m_list->setCurrentIndex(again);
    retranslate();
}

void LibraryPane::setError(const QString& text)
{
    m_error = text;
    m_covers->setSite({});
    m_model->setSite({});
    retranslate();
}

void LibraryPane::setOpenFile(const QString& file)
{
    m_model->setOpenFile(file);
    // None, where the post is not in the list, e.g. because it was never saved.
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(file));
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

void LibraryPane::focusFilter()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void LibraryPane::activate(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT postActivated(index.data(PostListModel::FileRole).toString());
}

void LibraryPane::showMenu(const QPoint& place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid())
        return;
    const QString file = index.data(PostListModel::FileRole).toString();
    auto* menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, file] { Q_EMIT postActivated(file); });
    menu->addSeparator();
    menu->addAction(m_actions.action(Command::RenamePost)->text(), this,
        [this, file] { Q_EMIT renameRequested(file); });
    menu->addAction(m_actions.action(Command::DuplicatePost)->text(), this,
        [this, file] { Q_EMIT duplicateRequested(file); });
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void LibraryPane::filterBy(const QString& typed)
{
    m_filter->setTyped(typed);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
    showState();
}

void LibraryPane::showState()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_pages->setCurrentIndex(shown > 0 ? 0 : 1);
    m_count->setText(
        shown == all ? QString::number(all) : QStringLiteral("%1 / %2").arg(shown).arg(all));
    m_count->setVisible(all > 0);
    if (!m_error.isEmpty())
        m_emptyText->setText(m_error);
    else if (!m_model->site())
        m_emptyText->setText(tr("Reading the site…"));
    else if (all == 0)
        m_emptyText->setText(tr("This site has no posts yet.\nWrite the first one with New Post."));
    else
        m_emptyText->setText(tr("No matching posts."));
}

bool LibraryPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_list->currentIndex());
            return true;
        }
        if (watched == m_input && key == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
        if (watched == m_input && key == Qt::Key_Escape) {
            m_input->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LibraryPane::retranslate()
{
    const SiteSnapshotPtr& site = m_model->site();
    QString name = tr("Posts");
    if (site) {
        name = site->config(QStringLiteral("title")).toDisplayString();
        if (name.isEmpty())
            name = site->config(QStringLiteral("name")).toDisplayString();
        if (name.isEmpty())
            name = QDir(site->root()).dirName();
        m_siteName->setToolTip(plainTip(QDir::toNativeSeparators(site->root())));
    }
    m_siteName->setText(name);
    m_input->setPlaceholderText(tr("Filter posts"));
    m_input->setAccessibleName(tr("Filter posts"));
    m_list->setAccessibleName(tr("Posts on the site"));
    showState();
}

} // namespace galley
