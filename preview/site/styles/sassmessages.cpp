// SPDX-License-Identifier: MIT
#include "preview/site/styles/sassmessages.h"

#include <QCoreApplication>

namespace galley {

bool isOfTheme(const SassFailure& failure, const SiteSnapshot::Data& site)
{
    return failure.kind == SassFailure::Kind::Missing && site.lacksTheme();
}

QString withoutCompiler(bool hasCopy)
{
    return hasCopy
        ? QCoreApplication::translate("galley",
            "There is no Sass compiler for this kind of computer, so the styles from the last "
            "build are shown.")
        : QCoreApplication::translate("galley",
            "There is no Sass compiler for this kind of computer, so these styles are missing. "
            "Run “jekyll build” once to see them here.");
}

QString sentenceOf(const SassFailure& failure, const SiteSnapshot::Data& site)
{
    switch (failure.kind) {
    case SassFailure::Kind::Missing:
        if (isOfTheme(failure, site))
            return QCoreApplication::translate("galley",
                "These styles are imported from the site’s theme, which is not on this computer, "
                "so they are missing here.");
        [[fallthrough]];
    case SassFailure::Kind::Source:
        return QCoreApplication::translate("galley", "Sass cannot compile these styles: %1")
            .arg(failure.message);
    case SassFailure::Kind::NoCompiler:
        return withoutCompiler(false);
    case SassFailure::Kind::TooLarge:
        return QCoreApplication::translate(
            "galley", "The style sheet or what it imports is too large to compile.");
    case SassFailure::Kind::TooLong:
        return QCoreApplication::translate(
            "galley", "Compiling the style sheet took too long and was stopped.");
    case SassFailure::Kind::Died:
        break;
    }
    return QCoreApplication::translate(
        "galley", "The Sass compiler stopped at this style sheet; it may need too much memory.");
}

} // namespace galley
