#pragma once

#include "editor/imageplan.h"
#include "editor/post/error.h"

class QImage;

namespace galley {

// Puts pictures into a site's folder. Never overwrites; a failed copy leaves nothing behind.

// What is in the image folder, as ImagePlanInput::existing wants it.
QStringList imagesIn(const QString& siteRoot, const QString& imageFolder);

// The suffix that a file's content calls for (pictures are often misnamed); nothing when it is no
// picture that browsers show.
std::optional<QString> pictureSuffix(const QString& filePath);

// Copies a file to the planned place. The result is the path as posts write it.
// Errors: no picture, the source cannot be read, the folder cannot be written or leads out of the
// checkout, the name is taken meanwhile.
Result<QString> copyPicture(
    const QString& filePath, const QString& siteRoot, const ImagePlan& plan);

// Writes a pasted picture, in the format of the plan's suffix.
Result<QString> writePicture(const QImage& image, const QString& siteRoot, const ImagePlan& plan);

} // namespace galley
