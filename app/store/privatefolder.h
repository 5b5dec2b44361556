// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"

namespace galley {

// Makes a folder with its parents; nobody else may look into it, for it holds texts of posts.
Result<void> makePrivateFolder(const QString& path);

} // namespace galley
