#pragma once

#include "editor/post/base/error.h"

#include <QString>

namespace galley {

// How far a save had come when a system call failed.
enum class SaveStage {
    File, // the old file was looked at
    Folder, // the temporary file beside it was to be made
    Writing, // the new content was written and synced
    Replacing, // the temporary file was to take the old one's place
    Confirming, // the new file is in its place; its folder could not be synced
};

// The system's error number as what happened, what is whole, and what the user can do.
Error saveError(const QString& path, int code, SaveStage stage);
Error readError(const QString& path, int code);

} // namespace galley
