// SPDX-License-Identifier: MIT
#pragma once

#include "app/found/programanswer.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace galley {

// A program of others that Galley can use when it is there.
struct HelperProgram {
    const char* name; // as people write it, and as its answer begins
    const char* program; // the file on PATH that is asked
    const char* arguments; // that make it say its version; separated by "\n"
    const char* package; // of Debian
    const char* purpose; // untranslated; nullptr = Galley does not use it yet, so it is no loss
    bool isLibrary = false; // of the program that is asked: the question fails where it is missing
};

// Every such program; a feature that begins to use one says so here.
std::span<const HelperProgram> helperPrograms();

// What became of the question for its version.
struct ProgramFact {
    QString file; // absolute; empty = not on the search path
    ProgramAnswer::Kind answer = ProgramAnswer::Kind::CouldNotStart;
    QString version; // empty = it said nothing like one
};

// The version in an answer such as "git version 2.39.5"; empty when there is none.
QString versionIn(const QByteArray& output, const QString& name);

// The facts of all helperPrograms(), in their order. Asks all at once and waits for the slowest.
QList<ProgramFact> askHelperPrograms(
    const QString& searchPath, const AskLimits& limits, const std::atomic<bool>& cancelled);

} // namespace galley
