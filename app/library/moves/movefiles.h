// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "preview/site/moves/postmove.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace galley {

// One step on the disk.
struct FileStep {
    enum class Kind {
        Rename, // a file or folder; never over one that is there
        CopyFile, // likewise
        CopyFolder, // with all that is in it; likewise
        Create, // a file with the bytes `after`; never over one that is there
        Rewrite, // a file that has the bytes `before` gets `after`
    };
    Kind kind = Kind::Rename;
    QString from; // Rename, CopyFile, CopyFolder
    QString to;
    QByteArray before; // Rewrite
    QByteArray after; // Create, Rewrite
};

// The steps of a plan, in the order in which they are to be done. `links`: those of the plan's
// links that are to be updated. `onDisk`: the post's bytes in its file, empty when it has none yet.
QList<FileStep> stepsOf(const MoveFacts& facts, const MoveWish& wish, const MovePlan& plan,
    const QList<LinkUpdate>& links, const QByteArray& onDisk);

// The steps that take those back, renamings and rewritings.
QList<FileStep> reversed(const QList<FileStep>& steps);

// The bytes that the post's file has after those steps.
QByteArray movedBytes(const MoveFacts& facts, const MoveWish& wish, const QByteArray& bytes);

// Carries out one step; replaced by tests that make one fail.
using StepAction = std::function<Result<void>(const FileStep& step)>;
Result<void> carryOut(const FileStep& step);

// Carries out all steps or none: when one fails, those before it are taken back in reverse. The
// error says which step failed and why; if taking back failed as well, also what has stayed moved.
Result<void> carryOutAll(const QList<FileStep>& steps, const StepAction& action = carryOut);

} // namespace galley
