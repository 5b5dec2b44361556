// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace galley {

class CoverLoader;
struct ThemeColors;

// Paints a post of the list: picture, title, its kind, date and author, its state where that is not
// simply "published", where it was found, and what is wrong with it.
class PostDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PostDelegate(CoverLoader& covers, QObject* parent = nullptr);

    // Whether the current row has a frame although the keyboard is elsewhere, in what leads it.
    void setLed(bool led) { m_isLed = led; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void paintCover(QPainter& painter, const QRect& area, const QModelIndex& index,
        const ThemeColors& colors) const;

    CoverLoader& m_covers;
    bool m_isLed = false;
    // Of the font at hand: all rows are measured when the list changes.
    struct Heights {
        QFont font;
        int head = 0; // picture and title beside each other
        int detail = 0; // a line below
    };
    const Heights& heights(const QFont& font) const;
    mutable Heights m_heights;
};

} // namespace galley
