// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>

namespace galley {

// When each file below the folder was last committed, by absolute path, as git tells; empty where
// there is no repository, no git, or too much to tell. Of the repository nothing but its objects is
// used, and nothing is fetched.
QHash<QString, QDateTime> commitDates(const QString& folder);

} // namespace galley
