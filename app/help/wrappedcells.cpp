// SPDX-License-Identifier: MIT
#include "app/help/wrappedcells.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>

namespace galley {

namespace {

// QTreeView asks how high a cell is without saying how wide it will be.
class WrappedCell : public QStyledItemDelegate {
public:
    explicit WrappedCell(QTreeView& view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        const int column = index.column();
        const bool isStretched = m_view.header()->sectionResizeMode(column) == QHeaderView::Stretch;
        if (isStretched) {
            cell.rect.setSize(QSize(m_view.columnWidth(column), QWIDGETSIZE_MAX));
            cell.features |= QStyleOptionViewItem::WrapText;
        }
        return QStyledItemDelegate::sizeHint(cell, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // beside a text of several lines, the first line
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
        option->decorationAlignment = Qt::AlignLeft | Qt::AlignTop;
    }

private:
    QTreeView& m_view;
};

} // namespace

void wrapCells(QTreeView& view)
{
    view.setWordWrap(true);
    view.setUniformRowHeights(false);
    view.setTextElideMode(Qt::ElideNone);
    view.setItemDelegate(new WrappedCell(view));
    auto* later = new QTimer(&view);
    later->setSingleShot(true);
    later->setInterval(0);
    QObject::connect(later, &QTimer::timeout, &view, [&view] { view.doItemsLayout(); });
    QObject::connect(
        view.header(), &QHeaderView::sectionResized, later, [later] { later->start(); });
}

} // namespace galley
