// SPDX-License-Identifier: MIT
#include "app/library/list/postlistview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QKeySequence>

namespace galley {

PostListView::PostListView(QWidget* parent)
    : QListView(parent)
{
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    connect(this, &QListView::clicked, this, &PostListView::openRequested);
    // the second press of who double-clicks out of habit took the keyboard back to the list
    connect(this, &QListView::doubleClicked, this, &PostListView::openRequested);
}

bool PostListView::renames(const QKeyEvent& event) const
{
    return m_rename && m_rename->shortcuts().contains(QKeySequence(event.keyCombination()));
}

bool PostListView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && renames(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void PostListView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return QListView::keyPressEvent(event);
    if (renames(*event))
        Q_EMIT renameRequested(index);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openRequested(index);
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteRequested(index);
    else
        QListView::keyPressEvent(event);
}

void PostListView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint place = isByKey ? visualRect(index).center() : event->pos();
    Q_EMIT menuRequested(index, viewport()->mapToGlobal(place));
}

void PostListView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

} // namespace galley
