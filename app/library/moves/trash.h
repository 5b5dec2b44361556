// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace galley {

// A file that lies in the user's trash.
struct TrashedFile {
    QString file; // where it was, absolute
    QString inTrash; // where it is
};

// Puts one file into the trash and says where it is there; replaced by tests that make it fail.
using TrashAction = std::function<Result<QString>(const QString& file)>;
Result<QString> moveToTrash(const QString& file);

// Puts all of the files into the trash or none: when one cannot go there, those before it are
// brought back. Errors: a link, a file that links put outside of the checkout `root`, no trash.
Result<QList<TrashedFile>> trashAll(
    const QStringList& files, const QString& root, const TrashAction& action = moveToTrash);

// Brings the files back to where they were, byte for byte, with their folders. What is there by now
// is not replaced, and what cannot be brought back stays in the trash; the error names it.
Result<void> bringBack(const QList<TrashedFile>& files, const QString& root);

} // namespace galley
