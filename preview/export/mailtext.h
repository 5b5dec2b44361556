// SPDX-License-Identifier: MIT
#pragma once

#include "editor/html/htmltree.h"

#include <QUrl>

namespace galley {

// A page's body as plain text for a mail: blocks with a blank line between them, lists and
// quotations as people type them, cells between bars, links with their address behind them,
// resolved against `address`, pictures as their alt text in brackets. Ends with a line end unless
// empty.
QString mailText(const HtmlNode& body, const QUrl& address);

} // namespace galley
