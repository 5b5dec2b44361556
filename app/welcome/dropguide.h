// SPDX-License-Identifier: MIT
#pragma once

#include "app/welcome/dropped.h"

#include <QObject>

class QDropEvent;

namespace galley {

class DropOverlay;
class MainWindow;

// While something is dragged over the window: says what dropping it there does. A folder, a post
// or a document is taken anywhere in the window, whatever lies below; pictures are left to the text
// and to the fields that take them.
class DropGuide : public QObject {
    Q_OBJECT
public:
    explicit DropGuide(MainWindow& window, QObject* parent = nullptr);

Q_SIGNALS:
    void openRequested(
        const QString& path); // a folder, a post or a document, once the drop is over

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool drag(QWidget& below, QDropEvent& event);
    bool drop(QDropEvent& event);
    void show(const DragContent& dropped, const QWidget& target);
    QString words(const DragContent& dropped, const QWidget& target) const;
    QWidget* takerOfPictures(QWidget& below) const;

    MainWindow& m_window;
    DropOverlay* m_overlay;
    DragContent m_shown;
    const QWidget* m_target = nullptr; // only compared
};

} // namespace galley
