// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "editor/post/platform/filefault.h"

#include <QString>

namespace galley {

// How far a save had come when it failed.
enum class SaveStage {
    File, // the old file was looked at
    Folder, // the temporary file beside it was to be made
    Writing, // the new content was written and synced
    Replacing, // the temporary file was to take the old one's place
    Confirming, // the new file is in its place; its folder could not be synced
};

// Why the system refused, as a clause in the window's language; the system's name for what is rare.
QString faultText(const FileFailure& failure);

// What the system refused as what happened, what is whole, and what the user can do.
Error saveError(const QString& path, const FileFailure& failure, SaveStage stage);
Error readError(const QString& path, const FileFailure& failure);

} // namespace galley
