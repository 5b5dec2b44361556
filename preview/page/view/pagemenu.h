// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include <functional>

class QMenu;

namespace galley {

// What a person can do at a place of the page.
enum class PageCommand {
    Copy,
    SelectAll,
    ShowInText,
    CopyLink,
    OpenLink,
    CopyAddress,
    OpenAddress
};

struct PageMenuFacts {
    bool hasSelection = false;
    QUrl link; // under the mouse, if any; as pages name it
    QUrl published; // where the page will be on the web; not valid where that is not known
};

// The page's context menu.
void fillPageMenu(
    QMenu& menu, const PageMenuFacts& facts, const std::function<void(PageCommand)>& run);

} // namespace galley
