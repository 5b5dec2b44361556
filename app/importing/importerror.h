// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"

#include <QCoreApplication>

namespace galley {

// The sentences about documents that cannot be imported.
struct ImportTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::DocumentReader)
};

inline Error importError(const QString& file, const QString& whatHappened,
    const QString& whatToDo = {}, ErrorKind kind = ErrorKind::Input)
{
    Error error;
    error.kind = kind;
    error.file = file;
    error.whatHappened = whatHappened;
    error.whatToDo = whatToDo;
    return error;
}

} // namespace galley
