// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <atomic>
#include <chrono>

namespace galley {

// What a program said on its standard output when it was asked for its version.
struct ProgramAnswer {
    enum class Kind { Answered, CouldNotStart, Failed, TookTooLong, SaidTooMuch, Cancelled };
    Kind kind = Kind::CouldNotStart;
    QByteArray output = {}; // of Answered
};

struct AskLimits {
    std::chrono::milliseconds time{5000};
    qsizetype bytes = 64 * 1024;
};

// The program's absolute path in the folders of `searchPath` (the form of PATH); empty when it is
// in none. Relative folders are left out: they would mean whatever folder Galley was started in.
QString programOnPath(const QString& name, const QString& searchPath);

// What a program needs to run at all, and nothing that leads it elsewhere: no GIT_DIR, no Gemfile.
QProcessEnvironment neutralEnvironment(const QProcessEnvironment& ours);

// Runs a program, without a shell and away from any checkout, and waits; not for the GUI thread.
// What takes too long or says too much is ended with all that it started.
ProgramAnswer askProgram(const QString& program, const QStringList& arguments,
    const AskLimits& limits, const std::atomic<bool>& cancelled);

} // namespace galley
