// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// The web engine that shows the page, as it says itself.
struct WebEngineVersion {
    QString engine; // "6.4.2"
    QString chromium; // "102.0.5005.177"
    // Where the program that draws pages should be and is not; empty when it is there.
    QString missingProgram;
};

WebEngineVersion webEngineVersion();

} // namespace galley
