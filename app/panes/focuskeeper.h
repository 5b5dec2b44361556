// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace galley {

// Keeps the keyboard where the user was. Qt hands it to the next widget of the window when the one
// that has it is hidden, disabled or deleted; here it goes back to the place before, unless whoever
// took the widget away has said where it goes.
class FocusKeeper : public QObject {
    Q_OBJECT
public:
    // `window` and `fallback`, the place to be when no other is left, must outlive this.
    FocusKeeper(QWidget& window, QWidget& fallback, QObject* parent = nullptr);

private:
    void follow(QWidget* old, QWidget* now);
    void bringBack();
    QWidget* lastPlace() const;

    QWidget& m_window;
    QWidget& m_fallback;
    QList<QPointer<QWidget>> m_places; // where the user was, newest last
    QPointer<QWidget> m_handed; // the widget that Qt chose
    bool m_isWaiting = false;
};

} // namespace galley
