// SPDX-License-Identifier: MIT
#include "editor/commands/editcontext.h"

namespace galley {

qsizetype mappedPosition(const QList<TextEdit>& edits, qsizetype position, bool afterInsertions)
{
    qsizetype shift = 0;
    for (const TextEdit& edit : edits) {
        if (edit.range.start > position || (edit.range.start == position && !afterInsertions))
            break;
        if (edit.range.end > position)
            return edit.range.start + shift + edit.replacement.size();
        shift += edit.replacement.size() - edit.range.length();
    }
    return position + shift;
}

} // namespace galley
