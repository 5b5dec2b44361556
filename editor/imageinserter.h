#pragma once

#include "editor/imageplan.h"
#include "editor/post/error.h"
#include "editor/post/filecalls.h"

namespace galley {

// Puts pictures into a site's folder. Never overwrites; a failed copy leaves nothing behind.

// What is in the image folder, as ImagePlanInput::existing wants it.
QStringList imagesIn(const QString& siteRoot, const QString& imageFolder);

// Writes the bytes to the planned place. The result is the file's absolute path.
// Errors: the disk is full, the folder cannot be written or leads out of the checkout, the name is
// taken meanwhile.
Result<QString> storePicture(const QByteArray& bytes, const QString& siteRoot,
    const ImagePlan& plan, const FileCalls& calls = FileCalls::system());

} // namespace galley
