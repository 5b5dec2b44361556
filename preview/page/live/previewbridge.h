// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/live/scrollmap.h"

#include <QObject>
#include <QUrl>

namespace galley {

// What the page's script says to the program, through a web channel that only the isolated world
// has. Indices are those of the page as it was when the script spoke.
class PreviewBridge : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // The document of the numbered load can be patched; it holds so many script elements.
    Q_INVOKABLE void loaded(int load, int scripts) { Q_EMIT pageLoaded(load, scripts); }
    // A click on something that is no link; `before` and `after`: the block's text around it.
    Q_INVOKABLE void clicked(int block, int element, const QString& before, const QString& after)
    {
        Q_EMIT elementClicked(block, element, before, after);
    }
    // A click on a link; the address is absolute, or empty when it is none.
    Q_INVOKABLE void linkClicked(const QString& address) { Q_EMIT addressClicked(QUrl(address)); }
    // The reader scrolled: the place is at `fraction` of the window's height.
    Q_INVOKABLE void scrolled(int block, int from, int to, double progress, double fraction)
    {
        Q_EMIT placeReached({block, from, to, progress}, fraction);
    }

Q_SIGNALS:
    void pageLoaded(int load, int scripts);
    void elementClicked(int block, int element, const QString& before, const QString& after);
    void addressClicked(const QUrl& address);
    void placeReached(const galley::PagePlace& place, double fraction);
};

} // namespace galley
