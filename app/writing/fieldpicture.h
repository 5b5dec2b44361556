// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/background.h"
#include "editor/post/base/error.h"

namespace galley {

// Where a picture for a field of the front matter goes.
struct FieldPicturePlace {
    QString siteRoot; // absolute
    QString imageFolder; // from there, without slashes at its ends
    QString postFile; // name of the post's file
    QString key; // of the field, e.g. `cover`
};

// Brings a picture from elsewhere into the site for a field: `2026_slug_cover.jpg`, or with a
// number where that is taken; as light as a page calls for, and without where it was taken. Never
// overwrites. The result is its path as posts write it. Errors: as readPicture(), shaped() and
// storePicture(); too many pixels to be made lighter; cancelled when `shouldContinue`
// says so. May run on any thread.
Result<QString> importFieldPicture(const QString& picture, const FieldPicturePlace& place,
    const ShouldContinue& shouldContinue = {});

} // namespace galley
