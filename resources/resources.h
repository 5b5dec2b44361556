// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// Makes the compiled-in files readable: ":/web" (web assets), ":/site" (the embedded site),
// ":/templates", ":/icons", ":/app-icon" and ":/i18n" (translations); resources/README.md says what
// is where. A linker drops a static library's resources unless something names them, so whoever
// reads one calls this first. Cheap and safe to call again, from any thread.
void initResources();

// A compiled-in file's text; null when there is none.
QString compiledInText(const QString& path);

} // namespace galley
