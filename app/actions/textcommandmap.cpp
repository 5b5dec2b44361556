// SPDX-License-Identifier: MIT
#include "app/actions/textcommandmap.h"

#include <algorithm>
#include <utility>

namespace galley {

namespace {

constexpr std::pair<Command, TextCommand> pairs[] = {
    {Command::Bold, TextCommand::Bold},
    {Command::Italic, TextCommand::Italic},
    {Command::Strikethrough, TextCommand::Strikethrough},
    {Command::InlineCode, TextCommand::InlineCode},
    {Command::Link, TextCommand::Link},
    {Command::Heading1, TextCommand::Heading1},
    {Command::Heading2, TextCommand::Heading2},
    {Command::Heading3, TextCommand::Heading3},
    {Command::Heading4, TextCommand::Heading4},
    {Command::Heading5, TextCommand::Heading5},
    {Command::Heading6, TextCommand::Heading6},
    {Command::Paragraph, TextCommand::Paragraph},
    {Command::BulletList, TextCommand::BulletList},
    {Command::NumberedList, TextCommand::NumberedList},
    {Command::Quote, TextCommand::Quote},
    {Command::CodeBlock, TextCommand::CodeBlock},
    {Command::ImageMarkup, TextCommand::Image},
    {Command::Figure, TextCommand::Figure},
    {Command::Math, TextCommand::Math},
    {Command::Rule, TextCommand::Rule},
    {Command::HardBreak, TextCommand::HardBreak},
    {Command::MoveLinesUp, TextCommand::MoveLinesUp},
    {Command::MoveLinesDown, TextCommand::MoveLinesDown},
    {Command::DuplicateLines, TextCommand::DuplicateLines},
    {Command::DeleteLines, TextCommand::DeleteLines},
    {Command::JoinLines, TextCommand::JoinLines},
    {Command::TableRowAbove, TextCommand::TableRowAbove},
    {Command::TableRowBelow, TextCommand::TableRowBelow},
    {Command::TableDeleteRow, TextCommand::TableDeleteRow},
    {Command::TableColumnLeft, TextCommand::TableColumnLeft},
    {Command::TableColumnRight, TextCommand::TableColumnRight},
    {Command::TableDeleteColumn, TextCommand::TableDeleteColumn},
    {Command::TableAlignLeft, TextCommand::TableAlignLeft},
    {Command::TableAlignCentre, TextCommand::TableAlignCentre},
    {Command::TableAlignRight, TextCommand::TableAlignRight},
    {Command::TableTidy, TextCommand::TableTidy},
};

} // namespace

std::optional<TextCommand> textCommandFor(Command command)
{
    const auto* found = std::ranges::find(pairs, command, &std::pair<Command, TextCommand>::first);
    return found == std::end(pairs) ? std::nullopt : std::optional(found->second);
}

} // namespace galley
