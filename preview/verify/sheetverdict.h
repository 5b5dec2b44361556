// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"
#include "preview/verify/cssrules.h"

#include <QList>

namespace galley {

// How a style sheet that Galley compiled compares with Jekyll's.
struct SheetVerdict {
    enum class Kind {
        Identical, // but for what firstSheetDifference() takes for the same
        Different,
        NotBuilt, // Jekyll wrote no sheet there, or Galley's compiler cannot
        Skipped, // there is no compiler for this kind of computer
    };
    QString file; // relative to the site's root, or from the theme's folder on
    QString url;
    Kind kind = Kind::Identical;
    std::optional<SheetDifference> difference;
    QString reason; // of NotBuilt and Skipped
};

// Compares all of the site's sheets with those in the folder that Jekyll built. Waits for the
// compiler.
QList<SheetVerdict> compareSheets(const QString& builtFolder, const SiteSnapshot& site);

} // namespace galley
