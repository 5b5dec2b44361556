// SPDX-License-Identifier: MIT
#include "editor/commands/textcommands.h"

#include "editor/commands/blockcommands.h"
#include "editor/commands/inlinecommands.h"
#include "editor/commands/linecommands.h"
#include "editor/commands/tablecommands.h"

namespace galley {

CommandResult runTextCommand(TextCommand command, const EditContext& context)
{
    switch (command) {
    case TextCommand::Bold:
        return toggleInline(context, u"**");
    case TextCommand::Italic:
        return toggleInline(context, u"*");
    case TextCommand::InlineCode:
        return toggleInline(context, u"`");
    case TextCommand::Strikethrough:
        return toggleInline(context, u"~~");
    case TextCommand::Heading1:
    case TextCommand::Heading2:
    case TextCommand::Heading3:
    case TextCommand::Heading4:
    case TextCommand::Heading5:
    case TextCommand::Heading6:
        return setHeading(
            context, static_cast<int>(command) - static_cast<int>(TextCommand::Heading1) + 1);
    case TextCommand::Paragraph:
        return setHeading(context, 0);
    case TextCommand::BulletList:
        return toggleBulletList(context);
    case TextCommand::NumberedList:
        return toggleNumberedList(context);
    case TextCommand::Quote:
        return toggleQuote(context);
    case TextCommand::Link:
        return insertLink(context);
    case TextCommand::Image:
        return insertImage(context);
    case TextCommand::Figure:
        return insertFigure(context);
    case TextCommand::Table:
        return insertTable(context);
    case TextCommand::Rule:
        return insertRule(context);
    case TextCommand::HardBreak:
        return insertHardBreak(context);
    case TextCommand::CodeBlock:
        return toggleCodeBlock(context);
    case TextCommand::Math:
        return insertMath(context);
    case TextCommand::MoveLinesUp:
        return moveLinesUp(context);
    case TextCommand::MoveLinesDown:
        return moveLinesDown(context);
    case TextCommand::DuplicateLines:
        return duplicateLines(context);
    case TextCommand::DeleteLines:
        return deleteLines(context);
    case TextCommand::JoinLines:
        return joinLines(context);
    case TextCommand::TableRowAbove:
    case TextCommand::TableRowBelow:
        return insertTableRow(context, command == TextCommand::TableRowAbove);
    case TextCommand::TableDeleteRow:
        return deleteTableRow(context);
    case TextCommand::TableColumnLeft:
    case TextCommand::TableColumnRight:
        return insertTableColumn(context, command == TextCommand::TableColumnLeft);
    case TextCommand::TableDeleteColumn:
        return deleteTableColumn(context);
    case TextCommand::TableAlignLeft:
        return alignTableColumn(context, ColumnAlignment::Left);
    case TextCommand::TableAlignCentre:
        return alignTableColumn(context, ColumnAlignment::Centre);
    case TextCommand::TableAlignRight:
        return alignTableColumn(context, ColumnAlignment::Right);
    case TextCommand::TableTidy:
        return tidyTable(context);
    }
    return {{}, context.selection};
}

} // namespace galley
