// SPDX-License-Identifier: MIT
#pragma once

#include "editor/commands/editcontext.h"

namespace galley {

// Commands on the text, for the table of actions.
enum class TextCommand {
    Bold,
    Italic,
    InlineCode,
    Strikethrough,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Paragraph, // takes a heading's hashes away
    BulletList,
    NumberedList,
    Quote,
    Link,
    Image,
    Figure, // image with a caption, in the raw form that Jekyll sites without a figure include use
    Table,
    Rule,
    HardBreak,
    CodeBlock,
    Math,
    MoveLinesUp,
    MoveLinesDown,
    DuplicateLines,
    DeleteLines,
    JoinLines,
    TableRowAbove, // the table commands do nothing outside a table
    TableRowBelow,
    TableDeleteRow,
    TableColumnLeft,
    TableColumnRight,
    TableDeleteColumn,
    TableAlignLeft,
    TableAlignCentre,
    TableAlignRight,
    TableTidy,
};

// Pure. Commands that have two states (bold, a heading, a list) toggle.
CommandResult runTextCommand(TextCommand command, const EditContext& context);

} // namespace galley
