// SPDX-License-Identifier: MIT
#include "app/safety/diffcolors.h"

#include "app/look/theme.h"

namespace galley {

namespace {

// `part` of the colour over the ground, 0 to 1.
QColor mixed(const QColor& ground, const QColor& color, double part)
{
    const auto channel = [part](int below, int above) {
        return int(below + (above - below) * part + 0.5);
    };
    return QColor(channel(ground.red(), color.red()), channel(ground.green(), color.green()),
        channel(ground.blue(), color.blue()));
}

} // namespace

DiffColors DiffColors::fromPalette(const QPalette& palette)
{
    const ThemeColors colors = themeColors(palette);
    const bool dark = isDark(palette);
    const double line = dark ? 0.14 : 0.09;
    const double word = dark ? 0.38 : 0.30;
    return {mixed(colors.raised, colors.danger, line), mixed(colors.raised, colors.danger, word),
        mixed(colors.raised, colors.positive, line), mixed(colors.raised, colors.positive, word),
        colors.mutedText};
}

} // namespace galley
