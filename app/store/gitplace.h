// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace galley {

// Where the git folder of a checkout keeps what Galley tells other machines about a post.
struct GitPlace {
    QString folder; // below the git folder; made by who writes there
    QString post; // relative to the checkout, the same on every machine

    friend bool operator==(const GitPlace&, const GitPlace&) = default;
};

// Nothing without a git folder, and where links or a `.git` file lead to one that does not know
// this checkout: a stranger's checkout must not choose where Galley writes.
std::optional<GitPlace> gitPlaceOf(const QString& post);

} // namespace galley
