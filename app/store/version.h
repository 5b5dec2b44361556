// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace galley {

// Why a text of a post was put aside.
enum class VersionKind {
    Saved, // the user saved it
    Before, // what the file held before Galley first replaced it
    Outside, // somebody else's, read or replaced by this window
    Unsaved, // text of a window that was given up without saving
};

// An earlier text of a post.
struct Version {
    QDateTime when; // UTC
    VersionKind kind = VersionKind::Saved;
    QByteArray hash; // of the post's bytes; finds them
    int words = 0; // of the body
    int added = 0; // words, to the version before it
    int removed = 0;

    friend bool operator==(const Version&, const Version&) = default;
};

// Those that are kept, in the same order (newest first): all of the last hour; then the newest of
// each hour for a day; then the newest of each day for 90 days. The newest of all, and unsaved ones
// of 90 days, always.
QList<Version> thinnedVersions(const QList<Version>& newestFirst, const QDateTime& now);

} // namespace galley
