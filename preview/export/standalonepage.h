#pragma once

#include "preview/export/assetcollector.h"

namespace galley {

// The page as one file: style sheets, fonts, pictures and media inside, scripts left out.
// What could not be put inside stays as it was and is among the collector's problems.
QByteArray standalonePage(const QByteArray& html, AssetCollector& assets);

} // namespace galley
