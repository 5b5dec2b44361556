// SPDX-License-Identifier: MIT
#include "editor/commands/textcommands.h"

#include "editor/commands/blockcommands.h"
#include "editor/commands/inlinecommands.h"
#include "editor/commands/linecommands.h"
#include "editor/commands/tablecommands.h"

#include <algorithm>
#include <iterator>

namespace galley {

namespace {

struct CommandRow {
    TextCommand command;
    CommandResult (*run)(const EditContext&);
};

template <char16_t... Marker> CommandResult inlineMarkup(const EditContext& context)
{
    static constexpr char16_t marker[] = {Marker...};
    return toggleInline(context, QStringView(marker, sizeof...(Marker)));
}

template <int Level> CommandResult heading(const EditContext& context)
{
    return setHeading(context, Level);
}

template <bool Above> CommandResult tableRow(const EditContext& context)
{
    return insertTableRow(context, Above);
}

template <bool Left> CommandResult tableColumn(const EditContext& context)
{
    return insertTableColumn(context, Left);
}

template <ColumnAlignment Alignment> CommandResult aligned(const EditContext& context)
{
    return alignTableColumn(context, Alignment);
}

CommandResult table(const EditContext& context)
{
    return insertTable(context);
}

constexpr CommandRow commandRows[] = {
    {TextCommand::Bold, inlineMarkup<u'*', u'*'>},
    {TextCommand::Italic, inlineMarkup<u'*'>},
    {TextCommand::InlineCode, inlineMarkup<u'`'>},
    {TextCommand::Strikethrough, inlineMarkup<u'~', u'~'>},
    {TextCommand::Heading1, heading<1>},
    {TextCommand::Heading2, heading<2>},
    {TextCommand::Heading3, heading<3>},
    {TextCommand::Heading4, heading<4>},
    {TextCommand::Heading5, heading<5>},
    {TextCommand::Heading6, heading<6>},
    {TextCommand::Paragraph, heading<0>},
    {TextCommand::BulletList, toggleBulletList},
    {TextCommand::NumberedList, toggleNumberedList},
    {TextCommand::Quote, toggleQuote},
    {TextCommand::Link, insertLink},
    {TextCommand::Image, insertImage},
    {TextCommand::Figure, insertFigure},
    {TextCommand::Table, table},
    {TextCommand::Rule, insertRule},
    {TextCommand::HardBreak, insertHardBreak},
    {TextCommand::CodeBlock, toggleCodeBlock},
    {TextCommand::Math, insertMath},
    {TextCommand::MoveLinesUp, moveLinesUp},
    {TextCommand::MoveLinesDown, moveLinesDown},
    {TextCommand::DuplicateLines, duplicateLines},
    {TextCommand::DeleteLines, deleteLines},
    {TextCommand::JoinLines, joinLines},
    {TextCommand::TableRowAbove, tableRow<true>},
    {TextCommand::TableRowBelow, tableRow<false>},
    {TextCommand::TableDeleteRow, deleteTableRow},
    {TextCommand::TableColumnLeft, tableColumn<true>},
    {TextCommand::TableColumnRight, tableColumn<false>},
    {TextCommand::TableDeleteColumn, deleteTableColumn},
    {TextCommand::TableAlignLeft, aligned<ColumnAlignment::Left>},
    {TextCommand::TableAlignCentre, aligned<ColumnAlignment::Centre>},
    {TextCommand::TableAlignRight, aligned<ColumnAlignment::Right>},
    {TextCommand::TableTidy, tidyTable},
};
static_assert(std::size(commandRows) == size_t(TextCommand::TableTidy) + 1);

} // namespace

CommandResult runTextCommand(TextCommand command, const EditContext& context)
{
    const auto* const row = std::ranges::find(commandRows, command, &CommandRow::command);
    return row == std::end(commandRows) ? CommandResult{{}, context.selection} : row->run(context);
}

} // namespace galley
