// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace galley {

// The operating system, as os-release(5) describes it.
struct Distribution {
    QString name; // for people: "Debian GNU/Linux 12 (bookworm)"
    QStringList kinds; // its own id first, then those it is like

    // Its packages are Debian's: Debian itself, Ubuntu, Mint …
    bool hasApt() const;
    // What to type to have the packages; elsewhere, where they are called otherwise, a sentence
    // that names the thing itself. Empty when apt is there and no package is known.
    QString installLine(const QStringList& packages, const QString& thing) const;
};

// The line that installs Debian's packages; empty for none.
QString aptLine(const QStringList& packages);

Distribution readDistribution(const QByteArray& osRelease);

} // namespace galley
