// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace galley {

// A checkout and its git folder, as absolute paths.
struct GitFolder {
    QString top;
    QString folder;
};

// Of the nearest checkout around the folder. Nothing without a git folder, and where links or a
// `.git` file lead to one that does not know this checkout: a stranger's checkout must not choose
// where Galley reads and writes.
std::optional<GitFolder> gitFolderAround(const QString& folder);

// Where the git folder of a checkout keeps what Galley tells other machines about a post.
struct GitPlace {
    QString folder; // below the git folder; made by who writes there
    QString post; // relative to the checkout, the same on every machine

    friend bool operator==(const GitPlace&, const GitPlace&) = default;
};

// Nothing where gitFolderAround() says so.
std::optional<GitPlace> gitPlaceOf(const QString& post);

} // namespace galley
