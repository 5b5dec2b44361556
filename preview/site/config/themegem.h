// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace galley {

// A theme as it lies on this computer: a gem's folder with layouts, includes, styles and assets.
struct ThemeGem {
    QString name;
    QString version;
    QString folder; // absolute, links resolved
    QStringList dependencies; // gems that it needs to run, which Jekyll loads if they are plugins
};

} // namespace galley
