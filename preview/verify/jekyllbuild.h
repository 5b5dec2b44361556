#pragma once

#include "editor/post/error.h"

#include <QString>
#include <QStringList>

#include <atomic>

namespace galley {

// Whether a `jekyll` command is on this machine.
bool isJekyllInstalled();

// Builds the checkout with the installed Jekyll into the destination folder, which must be empty;
// the checkout itself is not written to. Ends early, with an error, when `cancelled` becomes true.
// Errors: Jekyll is missing (the message says how to get it) or its build stopped (its own words).
// `configFiles`: instead of `_config.yml`, relative to the checkout or absolute.
Result<void> buildWithJekyll(const QString& source, const QStringList& configFiles,
    const QString& destination, const std::atomic<bool>& cancelled);

} // namespace galley
