// SPDX-License-Identifier: MIT
#pragma once

#include "editor/pictures/imageplan.h"
#include "editor/post/base/error.h"

#include <functional>

namespace galley {

// Puts pictures into a site's folder. Never overwrites; a failed copy leaves nothing behind.

// What is in the image folder, as ImagePlanInput::existing wants it.
QStringList imagesIn(const QString& siteRoot, const QString& imageFolder);

// Told the share that is written, 0 to 1; false cancels. Called on the storing thread.
using StoreProgress = std::function<bool(double share)>;

// Writes the bytes to the planned place, beside it first and synced. The result is the file's
// absolute path. May run on any thread.
// Errors: cancelled, the disk is full, the folder cannot be written or leads out of the checkout,
// the name is taken meanwhile.
Result<QString> storePicture(const QByteArray& bytes, const QString& siteRoot,
    const ImagePlan& plan, const StoreProgress& goOn = {});

} // namespace galley
