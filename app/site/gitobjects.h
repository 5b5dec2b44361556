// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/gitplace.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace galley {

// What of a repository a program may look into whoever made it.
struct GitObjects {
    QString folder; // of the objects: ordinary files and folders without a link
    QByteArray head; // hexadecimal, of the commit that is checked out
    QString shallow; // the file that says where the history was cut; empty: nowhere
};

// Nothing without a commit, and where the objects lie elsewhere or are too many to look through.
std::optional<GitObjects> gitObjectsOf(const GitFolder& git);

} // namespace galley
