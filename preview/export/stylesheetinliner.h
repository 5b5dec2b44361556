// SPDX-License-Identifier: MIT
#pragma once

#include "preview/export/assetcollector.h"

namespace galley {

// The style sheet (or the declarations of a style attribute) with everything it names put inside:
// imported sheets in their places, pictures and fonts as data. What cannot be put inside is not
// named any more: the result makes no connection, and holds nothing that could end the element or
// begin another one where it is put into a page. Reads it by the tokens of CSS Syntax Level 3, so
// that escapes, comments and broken strings hide nothing. `base`: the address of the sheet.
QByteArray inlinedStyleSheet(const QByteArray& css, const QUrl& base, AssetCollector& assets);

} // namespace galley
