#include "editor/textcommands.h"

#include "editor/blockcommands.h"
#include "editor/inlinecommands.h"
#include "editor/linecommands.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct CommandRow {
    TextCommand command;
    const char* id;
    const char* label;
    const char* shortcut;
};

constexpr CommandRow kCommands[] = {
    {TextCommand::Bold, "text.bold", QT_TRANSLATE_NOOP("galley", "&Bold"), "Ctrl+B"},
    {TextCommand::Italic, "text.italic", QT_TRANSLATE_NOOP("galley", "&Italic"), "Ctrl+I"},
    {TextCommand::InlineCode, "text.code", QT_TRANSLATE_NOOP("galley", "Inline &Code"), "Ctrl+`"},
    {TextCommand::Strikethrough, "text.strikethrough",
        QT_TRANSLATE_NOOP("galley", "&Strikethrough"), "Alt+Shift+5"},
    {TextCommand::Heading1, "text.heading1", QT_TRANSLATE_NOOP("galley", "Heading &1"), "Ctrl+1"},
    {TextCommand::Heading2, "text.heading2", QT_TRANSLATE_NOOP("galley", "Heading &2"), "Ctrl+2"},
    {TextCommand::Heading3, "text.heading3", QT_TRANSLATE_NOOP("galley", "Heading &3"), "Ctrl+3"},
    {TextCommand::Heading4, "text.heading4", QT_TRANSLATE_NOOP("galley", "Heading &4"), "Ctrl+4"},
    {TextCommand::Heading5, "text.heading5", QT_TRANSLATE_NOOP("galley", "Heading &5"), "Ctrl+5"},
    {TextCommand::Heading6, "text.heading6", QT_TRANSLATE_NOOP("galley", "Heading &6"), "Ctrl+6"},
    {TextCommand::Paragraph, "text.paragraph", QT_TRANSLATE_NOOP("galley", "&Paragraph"), "Ctrl+7"},
    {TextCommand::BulletList, "text.bullets", QT_TRANSLATE_NOOP("galley", "B&ullet List"),
        "Ctrl+Shift+8"},
    {TextCommand::NumberedList, "text.numbers", QT_TRANSLATE_NOOP("galley", "&Numbered List"),
        "Ctrl+Shift+7"},
    {TextCommand::Quote, "text.quote", QT_TRANSLATE_NOOP("galley", "Block &Quote"), "Ctrl+Shift+9"},
    {TextCommand::Link, "text.link", QT_TRANSLATE_NOOP("galley", "&Link"), "Ctrl+K"},
    {TextCommand::Image, "text.image", QT_TRANSLATE_NOOP("galley", "Ima&ge Markup"),
        "Ctrl+Shift+K"},
    {TextCommand::Figure, "text.figure", QT_TRANSLATE_NOOP("galley", "&Figure with Caption"),
        "Ctrl+Shift+G"},
    {TextCommand::Table, "text.table", QT_TRANSLATE_NOOP("galley", "&Table"), "Ctrl+Shift+T"},
    {TextCommand::Rule, "text.rule", QT_TRANSLATE_NOOP("galley", "Horizontal &Rule"),
        "Ctrl+Shift+-"},
    {TextCommand::HardBreak, "text.break", QT_TRANSLATE_NOOP("galley", "Line Brea&k"),
        "Shift+Return"},
    {TextCommand::CodeBlock, "text.codeblock", QT_TRANSLATE_NOOP("galley", "Code Bl&ock"),
        "Ctrl+Shift+C"},
    {TextCommand::Math, "text.math", QT_TRANSLATE_NOOP("galley", "&Math"), "Ctrl+Shift+M"},
    {TextCommand::MoveLinesUp, "lines.up", QT_TRANSLATE_NOOP("galley", "Move Lines U&p"), "Alt+Up"},
    {TextCommand::MoveLinesDown, "lines.down", QT_TRANSLATE_NOOP("galley", "Move Lines Do&wn"),
        "Alt+Down"},
    {TextCommand::DuplicateLines, "lines.duplicate",
        QT_TRANSLATE_NOOP("galley", "&Duplicate Lines"), "Ctrl+Shift+D"},
    {TextCommand::DeleteLines, "lines.delete", QT_TRANSLATE_NOOP("galley", "D&elete Lines"),
        "Ctrl+Shift+Backspace"},
    {TextCommand::JoinLines, "lines.join", QT_TRANSLATE_NOOP("galley", "&Join Lines"), "Ctrl+J"},
};

} // namespace

QList<TextCommandInfo> textCommands()
{
    QList<TextCommandInfo> infos;
    for (const CommandRow& row : kCommands) {
        infos += {row.command, QString::fromLatin1(row.id),
            QCoreApplication::translate("galley", row.label), QString::fromLatin1(row.shortcut)};
    }
    return infos;
}

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
    }
    return {{}, context.selection};
}

} // namespace galley
