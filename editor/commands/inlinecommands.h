// SPDX-License-Identifier: MIT
#pragma once

#include "editor/commands/editcontext.h"

namespace galley {

// Puts `marker` (`**`, `*`, `` ` ``, `~~`) round the selection, or the word at the caret, or takes
// it away. Over several lines it goes round each line's text, since emphasis ends with its
// paragraph.
CommandResult toggleInline(const EditContext& context, QStringView marker);

// [text](address): the selection becomes the text, an address in the clipboard the target.
CommandResult insertLink(const EditContext& context);
// ![alt](path)
CommandResult insertImage(const EditContext& context);
// $$…$$ in a line, or on lines of their own round whole lines.
CommandResult insertMath(const EditContext& context);

// Whether the text is one address and nothing else: a scheme that links use, mailto, or a path
// that starts at the site's root.
bool isLinkTarget(QStringView text);

} // namespace galley
