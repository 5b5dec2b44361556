// SPDX-License-Identifier: MIT
#include "editor/post/base/textedit.h"

namespace galley {

QString applied(const QList<TextEdit>& edits, const QString& text)
{
    QString result = text;
    // From the back, so that earlier ranges stay valid.
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        result.replace(edit->range.start, edit->range.length(), edit->replacement);
    return result;
}

} // namespace galley
