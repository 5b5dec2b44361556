// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace galley {

// A card beside the button that opened it. It takes the keyboard without taking the window's focus:
// closed by Escape, by a click elsewhere or by what was chosen in it, it leaves the user where he
// was.
class Popover : public QFrame {
    Q_OBJECT
public:
    explicit Popover(QWidget* parent = nullptr);

    // Above the button where there is room, else below; inside of its window either way.
    void openAt(QWidget* button);
    // The same beside a part of a widget, such as the line of a caret.
    void openBeside(const QWidget& widget, const QRect& part);

protected:
    // Called before the card is measured and shown.
    virtual void prepare() { }
    QVBoxLayout& column() const { return *m_column; }
    // A line of the card in bold.
    static void makeHeading(QWidget* label);

    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place(const QWidget& widget, const QRect& part);

    QVBoxLayout* m_column;
    QPointer<QWidget> m_button;
};

} // namespace galley
