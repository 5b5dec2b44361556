// SPDX-License-Identifier: MIT
#pragma once

#include "editor/commands/textcommands.h"

namespace galley::test {

// A text with its selection drawn into it: `‸` is the caret; `«…»` a selection whose caret is at
// `»`, `‹…›` one whose caret is at `‹`.
inline EditContext unmarked(QString text)
{
    TextSelection selection;
    const auto take = [&text](QChar sign) {
        const qsizetype at = text.indexOf(sign);
        if (at >= 0)
            text.remove(at, 1);
        return at;
    };
    if (const qsizetype caret = take(u'\u2038'); caret >= 0)
        selection = TextSelection::caret(caret);
    if (const qsizetype open = take(u'\u00ab'); open >= 0)
        selection = {open, take(u'\u00bb')};
    if (const qsizetype open = take(u'\u2039'); open >= 0)
        selection = {take(u'\u203a'), open};
    return {text, selection, {}};
}

inline QString marked(QString text, const TextSelection& selection)
{
    if (selection.isEmpty())
        return text.insert(selection.position, u'\u2038');
    const bool forwards = selection.anchor < selection.position;
    text.insert(selection.end(), forwards ? u'\u00bb' : u'\u203a');
    return text.insert(selection.start(), forwards ? u'\u00ab' : u'\u2039');
}

inline QString after(const EditContext& context, const CommandResult& result)
{
    return marked(applied(result.edits, context.text), result.selection);
}

} // namespace galley::test
