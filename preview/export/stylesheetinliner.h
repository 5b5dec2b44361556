#pragma once

#include "preview/export/assetcollector.h"

namespace galley {

// A style sheet with what it imports put in its place and what its url()s name put inside as data:.
// `base`: the sheet's own address. Imports nested deeper than 8, and circles of them, are left out.
QByteArray inlinedStyleSheet(const QByteArray& css, const QUrl& base, AssetCollector& assets);

} // namespace galley
