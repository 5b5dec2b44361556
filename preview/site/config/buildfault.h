// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"

#include <optional>

namespace galley {

// What a value of a file does to the build, beyond how its own page looks.
struct BuildFault {
    enum class Effect {
        StopsBuild, // Jekyll ends, nothing is published
        PublishedBare, // Jekyll cannot read the file, and publishes it without what it could not
                       // read
        Skipped, // Jekyll leaves the file out
    };
    Effect effect = Effect::StopsBuild;
    QString key; // of the front matter or the configuration; empty: none
    QString message; // translated: what is wrong, a whole sentence
};

inline const QString buildStopsCode = QStringLiteral("build-stops");
inline const QString publishedBareCode = QStringLiteral("published-bare");

// The fault as a problem of a file (empty: the post itself), with what follows for the site.
// `line`: 0 when unknown.
Diagnostic describedFault(const BuildFault& fault, const QString& file = {}, int line = 0);

// That the value of a key is of a kind at which Jekyll stops.
BuildFault kindFault(const QString& key);

// A problem that ends the build.
Diagnostic buildStop(const QString& message, const QString& file = {}, int line = 0);

// Whether Jekyll would stop at this problem, also at those that Liquid finds.
bool stopsBuild(const Diagnostic& problem);
// The first of them that would; nullptr if none.
const Diagnostic* firstStop(const QList<Diagnostic>& problems);

} // namespace galley
