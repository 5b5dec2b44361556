// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// The folder with Dart Sass's program that came with this one; empty when none did, as on machines
// for which there is none. Needs an application object.
QString sassCompilerFolder();

} // namespace galley
