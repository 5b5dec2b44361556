// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace galley::test {

// Something that Galley writes to disk, as the tests of failing system calls let it be done in a
// scratch folder. prepare() makes what was there before, run() is what is to be disturbed.
class Operation {
public:
    virtual ~Operation() = default;

    virtual QByteArray name() const = 0;
    // Once, in an empty folder; an absolute path without a slash at its end.
    virtual void prepare(const QString& folder) = 0;
    // True when Galley holds that it is done.
    virtual bool run() = 0;
    // What the file in the folder holds now, in terms of before() and after(); a note of what is
    // wrong when it is not whole.
    virtual QByteArray content(const QString& folder) const = 0;
    virtual QByteArray before() const { return "before\n"; }
    virtual QByteArray after() const { return "before, and after\n"; }
    // Names, relative to the folder, that may be there afterwards.
    virtual QStringList names() const = 0;
    // The file whose rights must stay; empty = none was there.
    virtual QString fileBefore(const QString& folder) const = 0;
    // The text that the window holds; it must be after() whatever happened.
    virtual QByteArray textInWindow() const { return after(); }
    // False once the window holds that everything is on disk.
    virtual bool isUnsaved() const { return true; }

    // What was told to the user.
    virtual QList<Error> errors() const = 0;
};

// One of each kind, new.
std::vector<std::unique_ptr<Operation>> allOperations();
std::unique_ptr<Operation> operationNamed(const QByteArray& name);

} // namespace galley::test
