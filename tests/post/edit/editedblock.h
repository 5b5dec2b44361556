// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "editor/post/base/textedit.h"

#include <QString>

namespace galley::test {

inline QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

// A post whose front matter is these lines.
inline QString inBlock(const QString& lines)
{
    return QStringLiteral("---\n%1---\nBody\n").arg(lines);
}

// The text after the edits, or why there are none.
inline QString afterEdits(const QString& text, const Result<QList<TextEdit>>& edits)
{
    return edits ? applied(*edits, text) : QStringLiteral("error: ") + edits.error().text();
}

} // namespace galley::test
