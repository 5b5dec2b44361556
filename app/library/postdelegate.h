// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace galley {

class CoverLoader;

// Paints a post of the list: cover, title in two lines, date and author, and its state where that
// is not simply "published".
class PostDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PostDelegate(CoverLoader& covers, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void paintCover(
        QPainter* painter, const QRect& area, const QString& cover, const QPalette& palette) const;

    CoverLoader& m_covers;
};

} // namespace galley
