// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace galley {

// What is known at the moment of saving.
struct SaveContext {
    QString file; // empty or below ":/" = the post has no place on disk yet
    bool isModified = false;
    bool isNewFile = false; // the place was chosen but nothing was written there yet
    QByteArray base; // the bytes that were loaded or last saved
    QByteArray wanted; // the bytes to write
    std::optional<QByteArray> onDisk; // nothing = the file is not there
};

enum class SaveStep {
    Nothing, // disk and window agree
    AskForPlace, // Save As first
    Write,
    AskConflict, // the disk has content that is neither what was loaded nor what is to be written
};

// Decides by content, never by times.
SaveStep planSave(const SaveContext& context);

// What is known when a file may have changed outside.
struct OutsideContext {
    bool isModified = false;
    QByteArray base;
    std::optional<QByteArray> onDisk;
};

enum class OutsideStep {
    Nothing, // our own save, or the same content written again
    Reload, // changed there, unchanged here
    AskConflict, // changed on both sides
    SayGone, // deleted or moved; the text stays
};

OutsideStep planOutsideChange(const OutsideContext& context);

} // namespace galley
