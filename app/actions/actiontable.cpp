// SPDX-License-Identifier: MIT
#include "app/actions/actiontable.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley {

namespace {

constexpr const char* context = "galley::Actions";

using enum ActionKind;

// clang-format off
constexpr ActionRow table[] = {
    // command, name, text, icon, shortcut, menu, group, kind, tool bar
    {Command::NewPost, "file.new", QT_TRANSLATE_NOOP("galley::Actions", "&New Post…"), "new", "Ctrl+N", MenuId::File, 0, Plain, true},
    {Command::OpenFile, "file.open", QT_TRANSLATE_NOOP("galley::Actions", "&Open Post…"), "open", "Ctrl+O", MenuId::File, 0, Plain, true},
    {Command::OpenSite, "file.openSite", QT_TRANSLATE_NOOP("galley::Actions", "Open Site &Folder…"), "site", "Ctrl+Shift+O", MenuId::File, 0},
    {Command::OpenSample, "file.openSample", QT_TRANSLATE_NOOP("galley::Actions", "Open Sa&mple Site"), "", "", MenuId::File, 0},
    {Command::ImportDocument, "file.import", QT_TRANSLATE_NOOP("galley::Actions", "Import &Word Document…"), "import", "", MenuId::File, 0},
    {Command::Save, "file.save", QT_TRANSLATE_NOOP("galley::Actions", "&Save"), "save", "Ctrl+S", MenuId::File, 1, Plain, true},
    {Command::SaveAs, "file.saveAs", QT_TRANSLATE_NOOP("galley::Actions", "Save &As…"), "save-as", "Ctrl+Shift+S", MenuId::File, 1},
    {Command::EarlierVersions, "file.versions", QT_TRANSLATE_NOOP("galley::Actions", "Earlier &Versions…"), "", "", MenuId::File, 1},
    {Command::RecoverText, "file.recover", QT_TRANSLATE_NOOP("galley::Actions", "Recover &Unsaved Changes…"), "", "", MenuId::File, 1},
    {Command::RenamePost, "file.rename", QT_TRANSLATE_NOOP("galley::Actions", "Rename Pos&t…"), "", "F2", MenuId::File, 1},
    {Command::DuplicatePost, "file.duplicate", QT_TRANSLATE_NOOP("galley::Actions", "&Duplicate Post…"), "", "", MenuId::File, 1},
    {Command::DeletePost, "file.delete", QT_TRANSLATE_NOOP("galley::Actions", "De&lete Post…"), "delete", "", MenuId::File, 1},
    {Command::PublishPost, "file.publish", QT_TRANSLATE_NOOP("galley::Actions", "Pu&blish Post…"), "publish", "", MenuId::File, 1},
    {Command::Export, "file.export", QT_TRANSLATE_NOOP("galley::Actions", "&Export…"), "export", "Ctrl+E", MenuId::File, 1, Plain, true},
    {Command::CopyForEmail, "file.copyForEmail", QT_TRANSLATE_NOOP("galley::Actions", "Copy for Ema&il"), "copy", "", MenuId::File, 1},
    {Command::CompareWithJekyll, "file.verify", QT_TRANSLATE_NOOP("galley::Actions", "Compare with &Jekyll Build…"), "", "", MenuId::File, 2},
    {Command::TrustSite, "file.trust", QT_TRANSLATE_NOOP("galley::Actions", "Site &Permissions…"), "shield", "", MenuId::File, 2},
    {Command::Quit, "file.quit", QT_TRANSLATE_NOOP("galley::Actions", "&Quit"), "", "Ctrl+Q", MenuId::File, 9},

    {Command::Undo, "edit.undo", QT_TRANSLATE_NOOP("galley::Actions", "&Undo"), "undo", "Ctrl+Z", MenuId::Edit, 0},
    {Command::Redo, "edit.redo", QT_TRANSLATE_NOOP("galley::Actions", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y", MenuId::Edit, 0},
    {Command::Cut, "edit.cut", QT_TRANSLATE_NOOP("galley::Actions", "Cu&t"), "cut", "Ctrl+X", MenuId::Edit, 1},
    {Command::Copy, "edit.copy", QT_TRANSLATE_NOOP("galley::Actions", "&Copy"), "copy", "Ctrl+C", MenuId::Edit, 1},
    {Command::Paste, "edit.paste", QT_TRANSLATE_NOOP("galley::Actions", "&Paste"), "paste", "Ctrl+V", MenuId::Edit, 1},
    {Command::PastePlain, "edit.pastePlain", QT_TRANSLATE_NOOP("galley::Actions", "Paste as P&lain Text"), "", "Ctrl+Shift+V", MenuId::Edit, 1},
    {Command::SelectAll, "edit.selectAll", QT_TRANSLATE_NOOP("galley::Actions", "Select &All"), "", "Ctrl+A", MenuId::Edit, 1},
    {Command::Find, "edit.find", QT_TRANSLATE_NOOP("galley::Actions", "&Find…"), "search", "Ctrl+F", MenuId::Edit, 2},
    {Command::Replace, "edit.replace", QT_TRANSLATE_NOOP("galley::Actions", "R&eplace…"), "replace", "Ctrl+H", MenuId::Edit, 2},
    {Command::FindNext, "edit.findNext", QT_TRANSLATE_NOOP("galley::Actions", "Find &Next"), "", "F3", MenuId::Edit, 2},
    {Command::FindPrevious, "edit.findPrevious", QT_TRANSLATE_NOOP("galley::Actions", "Find Pre&vious"), "", "Shift+F3", MenuId::Edit, 2},
    {Command::GoToLine, "edit.goToLine", QT_TRANSLATE_NOOP("galley::Actions", "&Go to Line or Heading…"), "", "Ctrl+G", MenuId::Edit, 2},
    {Command::Complete, "edit.complete", QT_TRANSLATE_NOOP("galley::Actions", "Co&mplete"), "", "Ctrl+Space", MenuId::Edit, 3},
    {Command::NextPlaceholder, "edit.nextPlaceholder", QT_TRANSLATE_NOOP("galley::Actions", "Next T&hing to Fill In"), "", "Ctrl+Shift+N", MenuId::Edit, 3},
    {Command::CheckSpelling, "spelling.check", QT_TRANSLATE_NOOP("galley::Actions", "&Check Spelling While Typing"), "spelling", "", MenuId::Spelling, 0, Toggle},
    {Command::NextMisspelling, "spelling.next", QT_TRANSLATE_NOOP("galley::Actions", "&Next Misspelling"), "", "F7", MenuId::Spelling, 0},
    {Command::SpellingSuggestions, "spelling.suggest", QT_TRANSLATE_NOOP("galley::Actions", "&Suggestions…"), "", "Ctrl+.", MenuId::Spelling, 0},
    {Command::SpellingBritish, "spelling.british", QT_TRANSLATE_NOOP("galley::Actions", "&British English"), "", "", MenuId::Spelling, 1, Choice},
    {Command::SpellingAmerican, "spelling.american", QT_TRANSLATE_NOOP("galley::Actions", "&American English"), "", "", MenuId::Spelling, 1, Choice},
    {Command::Preferences, "edit.settings", QT_TRANSLATE_NOOP("galley::Actions", "Sett&ings…"), "settings", "Ctrl+,", MenuId::Edit, 9},

    {Command::Bold, "format.bold", QT_TRANSLATE_NOOP("galley::Actions", "&Bold"), "bold", "Ctrl+B", MenuId::Format, 0, Plain, true},
    {Command::Italic, "format.italic", QT_TRANSLATE_NOOP("galley::Actions", "&Italic"), "italic", "Ctrl+I", MenuId::Format, 0, Plain, true},
    {Command::Strikethrough, "format.strike", QT_TRANSLATE_NOOP("galley::Actions", "Stri&kethrough"), "strikethrough", "", MenuId::Format, 0},
    {Command::InlineCode, "format.code", QT_TRANSLATE_NOOP("galley::Actions", "Inline &Code"), "code", "Ctrl+`", MenuId::Format, 0},
    {Command::Link, "format.link", QT_TRANSLATE_NOOP("galley::Actions", "&Link"), "link", "Ctrl+K", MenuId::Format, 0, Plain, true},
    {Command::Heading1, "format.heading1", QT_TRANSLATE_NOOP("galley::Actions", "Heading &1"), "heading-1", "Ctrl+1", MenuId::Headings, 0},
    {Command::Heading2, "format.heading2", QT_TRANSLATE_NOOP("galley::Actions", "Heading &2"), "heading-2", "Ctrl+2", MenuId::Headings, 0, Plain, true},
    {Command::Heading3, "format.heading3", QT_TRANSLATE_NOOP("galley::Actions", "Heading &3"), "heading-3", "Ctrl+3", MenuId::Headings, 0},
    {Command::Heading4, "format.heading4", QT_TRANSLATE_NOOP("galley::Actions", "Heading &4"), "", "Ctrl+4", MenuId::Headings, 0},
    {Command::Heading5, "format.heading5", QT_TRANSLATE_NOOP("galley::Actions", "Heading &5"), "", "Ctrl+5", MenuId::Headings, 0},
    {Command::Heading6, "format.heading6", QT_TRANSLATE_NOOP("galley::Actions", "Heading &6"), "", "Ctrl+6", MenuId::Headings, 0},
    {Command::Paragraph, "format.paragraph", QT_TRANSLATE_NOOP("galley::Actions", "&Plain Paragraph"), "", "Ctrl+Shift+0", MenuId::Headings, 1},
    {Command::BulletList, "format.bullets", QT_TRANSLATE_NOOP("galley::Actions", "B&ulleted List"), "list", "Ctrl+Shift+8", MenuId::Format, 2, Plain, true},
    {Command::NumberedList, "format.numbers", QT_TRANSLATE_NOOP("galley::Actions", "&Numbered List"), "list-numbered", "Ctrl+Shift+7", MenuId::Format, 2, Plain, true},
    {Command::Quote, "format.quote", QT_TRANSLATE_NOOP("galley::Actions", "&Quote"), "quote", "Ctrl+Shift+9", MenuId::Format, 2, Plain, true},
    {Command::CodeBlock, "format.codeBlock", QT_TRANSLATE_NOOP("galley::Actions", "Code Bl&ock"), "code-block", "", MenuId::Format, 2},
    {Command::InsertImage, "format.image", QT_TRANSLATE_NOOP("galley::Actions", "Insert &Picture…"), "image", "Ctrl+Shift+I", MenuId::Format, 3, Plain, true},
    {Command::ImageMarkup, "format.imageMarkup", QT_TRANSLATE_NOOP("galley::Actions", "Insert Picture by Add&ress"), "", "Ctrl+Shift+K", MenuId::Format, 3},
    {Command::Figure, "format.figure", QT_TRANSLATE_NOOP("galley::Actions", "&Figure with Caption"), "", "", MenuId::Format, 3},
    {Command::UseAsCover, "format.cover", QT_TRANSLATE_NOOP("galley::Actions", "Use Picture as Co&ver"), "", "", MenuId::Format, 3},
    {Command::InsertSnippet, "format.snippet", QT_TRANSLATE_NOOP("galley::Actions", "Insert &Snippet…"), "template", "Ctrl+T", MenuId::Format, 3},
    {Command::Math, "format.math", QT_TRANSLATE_NOOP("galley::Actions", "Formul&a"), "math", "", MenuId::Format, 3},
    {Command::Rule, "format.rule", QT_TRANSLATE_NOOP("galley::Actions", "&Horizontal Rule"), "rule", "", MenuId::Format, 3},
    {Command::HardBreak, "format.break", QT_TRANSLATE_NOOP("galley::Actions", "Line Br&eak"), "", "Shift+Return", MenuId::Format, 3},
    {Command::Table, "format.table", QT_TRANSLATE_NOOP("galley::Actions", "Insert &Table…"), "table", "Alt+Shift+T", MenuId::TableMenu, 0},
    {Command::TableRowAbove, "table.rowAbove", QT_TRANSLATE_NOOP("galley::Actions", "Insert Row &Above"), "", "Alt+Shift+Up", MenuId::TableMenu, 1},
    {Command::TableRowBelow, "table.rowBelow", QT_TRANSLATE_NOOP("galley::Actions", "Insert Row &Below"), "", "Alt+Shift+Down", MenuId::TableMenu, 1},
    {Command::TableDeleteRow, "table.deleteRow", QT_TRANSLATE_NOOP("galley::Actions", "&Delete Row"), "", "Alt+Shift+Backspace", MenuId::TableMenu, 1},
    {Command::TableColumnLeft, "table.columnLeft", QT_TRANSLATE_NOOP("galley::Actions", "Insert Column &Left"), "", "Alt+Shift+Left", MenuId::TableMenu, 2},
    {Command::TableColumnRight, "table.columnRight", QT_TRANSLATE_NOOP("galley::Actions", "Insert Column &Right"), "", "Alt+Shift+Right", MenuId::TableMenu, 2},
    {Command::TableDeleteColumn, "table.deleteColumn", QT_TRANSLATE_NOOP("galley::Actions", "Delete &Column"), "", "Alt+Shift+Del", MenuId::TableMenu, 2},
    {Command::TableAlignLeft, "table.alignLeft", QT_TRANSLATE_NOOP("galley::Actions", "Align Column L&eft"), "", "Alt+Shift+L", MenuId::TableMenu, 3},
    {Command::TableAlignCentre, "table.alignCentre", QT_TRANSLATE_NOOP("galley::Actions", "Centre Colu&mn"), "", "Alt+Shift+E", MenuId::TableMenu, 3},
    {Command::TableAlignRight, "table.alignRight", QT_TRANSLATE_NOOP("galley::Actions", "Align Column Ri&ght"), "", "Alt+Shift+R", MenuId::TableMenu, 3},
    {Command::TableTidy, "table.tidy", QT_TRANSLATE_NOOP("galley::Actions", "Tidy &Up Table"), "", "", MenuId::TableMenu, 4},
    {Command::MoveLinesUp, "format.linesUp", QT_TRANSLATE_NOOP("galley::Actions", "Mo&ve Lines Up"), "", "Alt+Up", MenuId::Lines, 0},
    {Command::MoveLinesDown, "format.linesDown", QT_TRANSLATE_NOOP("galley::Actions", "Move Lines &Down"), "", "Alt+Down", MenuId::Lines, 0},
    {Command::DuplicateLines, "format.duplicate", QT_TRANSLATE_NOOP("galley::Actions", "Duplicate Line&s"), "", "Ctrl+D", MenuId::Lines, 1},
    {Command::DeleteLines, "format.deleteLines", QT_TRANSLATE_NOOP("galley::Actions", "D&elete Lines"), "", "Ctrl+Shift+Backspace", MenuId::Lines, 1},
    {Command::JoinLines, "format.join", QT_TRANSLATE_NOOP("galley::Actions", "&Join Lines"), "", "Ctrl+J", MenuId::Lines, 1},

    {Command::CommandPalette, "view.palette", QT_TRANSLATE_NOOP("galley::Actions", "&Command Palette…"), "command", "Ctrl+Shift+P", MenuId::View, 0},
    {Command::ShowLibrary, "view.library", QT_TRANSLATE_NOOP("galley::Actions", "&Posts List"), "sidebar", "F9", MenuId::View, 1, Toggle},
    {Command::ShowOutline, "view.outline", QT_TRANSLATE_NOOP("galley::Actions", "Out&line"), "outline", "F8", MenuId::View, 1, Toggle},
    {Command::ShowForm, "view.form", QT_TRANSLATE_NOOP("galley::Actions", "&Form"), "form", "F4", MenuId::View, 1, Toggle},
    {Command::ShowPreview, "view.preview", QT_TRANSLATE_NOOP("galley::Actions", "Pre&view"), "preview", "F5", MenuId::View, 1, Toggle},
    {Command::ShowChecks, "view.checks", QT_TRANSLATE_NOOP("galley::Actions", "Pro&blems"), "warning", "F12", MenuId::View, 1, Toggle},
    {Command::ShowLineNumbers, "view.lineNumbers", QT_TRANSLATE_NOOP("galley::Actions", "Line Numbers"), "line-numbers", "", MenuId::View, 1, Toggle},
    {Command::ShowMenuBar, "view.menuBar", QT_TRANSLATE_NOOP("galley::Actions", "Menu Bar"), "", "F10", MenuId::View, 1, Toggle},
    {Command::WordCount, "view.words", QT_TRANSLATE_NOOP("galley::Actions", "Words and Readin&g…"), "info", "", MenuId::View, 2},
    {Command::FilterPosts, "view.filterPosts", QT_TRANSLATE_NOOP("galley::Actions", "Fil&ter Posts"), "", "Ctrl+P", MenuId::View, 2},
    {Command::NextPane, "view.nextPane", QT_TRANSLATE_NOOP("galley::Actions", "Ne&xt Pane"), "", "F6", MenuId::View, 2},
    {Command::PreviousPane, "view.previousPane", QT_TRANSLATE_NOOP("galley::Actions", "Previo&us Pane"), "", "Shift+F6", MenuId::View, 2},
    {Command::EditorZoomIn, "view.zoomIn", QT_TRANSLATE_NOOP("galley::Actions", "Zoom Editor &In"), "zoom-in", "Ctrl++; Ctrl+=", MenuId::View, 3},
    {Command::EditorZoomOut, "view.zoomOut", QT_TRANSLATE_NOOP("galley::Actions", "Zoom Editor &Out"), "zoom-out", "Ctrl+-", MenuId::View, 3},
    {Command::EditorZoomReset, "view.zoomReset", QT_TRANSLATE_NOOP("galley::Actions", "&Reset Editor Zoom"), "", "Ctrl+0", MenuId::View, 3},
    {Command::FoldFrontMatter, "view.foldFrontMatter", QT_TRANSLATE_NOOP("galley::Actions", "Fol&d Front Matter"), "collapse", "Ctrl+Alt+F", MenuId::View, 4, Toggle},
    {Command::FocusMode, "view.focusMode", QT_TRANSLATE_NOOP("galley::Actions", "Focus &Mode"), "focus", "Ctrl+Shift+F", MenuId::View, 4, Toggle},
    {Command::TypewriterMode, "view.typewriter", QT_TRANSLATE_NOOP("galley::Actions", "T&ypewriter Mode"), "", "Ctrl+Alt+T", MenuId::View, 4, Toggle},
    {Command::FullScreen, "view.fullScreen", QT_TRANSLATE_NOOP("galley::Actions", "Full Screen"), "expand", "F11", MenuId::View, 4, Toggle},
    {Command::DistractionFree, "view.distractionFree", QT_TRANSLATE_NOOP("galley::Actions", "Full-&Screen Writing"), "", "Shift+F11", MenuId::View, 4, Toggle},
    {Command::PreviewPost, "preview.post", QT_TRANSLATE_NOOP("galley::Actions", "&Page"), "", "Alt+Shift+1", MenuId::PreviewMode, 0, Choice},
    {Command::PreviewList, "preview.list", QT_TRANSLATE_NOOP("galley::Actions", "&News List"), "", "Alt+Shift+2", MenuId::PreviewMode, 0, Choice},
    {Command::PreviewHome, "preview.home", QT_TRANSLATE_NOOP("galley::Actions", "&Home"), "", "Alt+Shift+3", MenuId::PreviewMode, 0, Choice},
    {Command::PreviewShare, "preview.share", QT_TRANSLATE_NOOP("galley::Actions", "&Share"), "", "Alt+Shift+4", MenuId::PreviewMode, 0, Choice},
    {Command::PreviewDesktop, "preview.desktop", QT_TRANSLATE_NOOP("galley::Actions", "&Desktop"), "desktop", "Alt+1", MenuId::PreviewWidth, 0, Choice},
    {Command::PreviewTablet, "preview.tablet", QT_TRANSLATE_NOOP("galley::Actions", "&Tablet"), "tablet", "Alt+2", MenuId::PreviewWidth, 0, Choice},
    {Command::PreviewPhone, "preview.phone", QT_TRANSLATE_NOOP("galley::Actions", "&Phone"), "phone", "Alt+3", MenuId::PreviewWidth, 0, Choice},
    {Command::PreviewZoomIn, "preview.zoomIn", QT_TRANSLATE_NOOP("galley::Actions", "Zoom Preview &In"), "zoom-in", "Ctrl+Alt++; Ctrl+Alt+=", MenuId::PreviewWidth, 1},
    {Command::PreviewZoomOut, "preview.zoomOut", QT_TRANSLATE_NOOP("galley::Actions", "Zoom Preview &Out"), "zoom-out", "Ctrl+Alt+-", MenuId::PreviewWidth, 1},
    {Command::PreviewZoomFit, "preview.zoomFit", QT_TRANSLATE_NOOP("galley::Actions", "&Fit Preview to Pane"), "fit-width", "Ctrl+Alt+0", MenuId::PreviewWidth, 1},
    {Command::ThemeSystem, "theme.system", QT_TRANSLATE_NOOP("galley::Actions", "Match &System"), "contrast", "", MenuId::Theme, 0, Choice},
    {Command::ThemeLight, "theme.light", QT_TRANSLATE_NOOP("galley::Actions", "&Light"), "sun", "", MenuId::Theme, 0, Choice},
    {Command::ThemeDark, "theme.dark", QT_TRANSLATE_NOOP("galley::Actions", "&Dark"), "moon", "", MenuId::Theme, 0, Choice},
    {Command::LanguageSystem, "language.system", QT_TRANSLATE_NOOP("galley::Actions", "&Match System"), "", "", MenuId::Language, 0, Choice},
    {Command::LanguageEnglish, "language.en", "English", "", "", MenuId::Language, 0, Choice, false, true},
    {Command::LanguageSimplifiedChinese, "language.zh_CN", "简体中文", "", "", MenuId::Language, 0, Choice, false, true},
    {Command::LanguageHongKongChinese, "language.zh_HK", "繁體中文（香港）", "", "", MenuId::Language, 0, Choice, false, true},

    {Command::Guide, "help.guide", QT_TRANSLATE_NOOP("galley::Actions", "&Guide"), "help", "F1", MenuId::Help, 0},
    {Command::Welcome, "help.welcome", QT_TRANSLATE_NOOP("galley::Actions", "&Welcome"), "", "", MenuId::Help, 0},
    {Command::KeyboardShortcuts, "help.shortcuts", QT_TRANSLATE_NOOP("galley::Actions", "&Keyboard Shortcuts"), "keyboard", "Ctrl+F1", MenuId::Help, 0},
    {Command::WhatsNew, "help.new", QT_TRANSLATE_NOOP("galley::Actions", "&New in This Version"), "", "", MenuId::Help, 0},
    {Command::ReportProblem, "help.report", QT_TRANSLATE_NOOP("galley::Actions", "&Report a Problem…"), "", "", MenuId::Help, 1},
    {Command::WhatGalleyFound, "help.found", QT_TRANSLATE_NOOP("galley::Actions", "What Galley &Found"), "", "", MenuId::Help, 1},
    {Command::About, "help.about", QT_TRANSLATE_NOOP("galley::Actions", "&About Galley"), "info", "", MenuId::Help, 1},
};
// clang-format on

} // namespace

std::span<const ActionRow> actionTable()
{
    return table;
}

const ActionRow& actionRow(Command command)
{
    const auto* row = std::ranges::find(table, command, &ActionRow::command);
    Q_ASSERT(row != std::end(table));
    return *row;
}

bool needsPost(const ActionRow& row)
{
    if (row.kind != ActionKind::Plain) // but for this one they show or choose something
        return row.command == Command::DistractionFree;
    switch (row.menu) {
    case MenuId::File:
        return row.command == Command::CompareWithJekyll
            || (row.group == actionRow(Command::Save).group && row.command != Command::RecoverText);
    case MenuId::Edit:
        return row.command != Command::Preferences;
    case MenuId::View:
        return row.command != Command::CommandPalette;
    case MenuId::Theme:
    case MenuId::Language:
    case MenuId::Help:
        return false;
    default:
        return true;
    }
}

QString actionText(const ActionRow& row)
{
    return row.verbatim ? QString::fromUtf8(row.text)
                        : QCoreApplication::translate(context, row.text);
}

QString plainText(QString text)
{
    // Chinese translations carry their mnemonic at the end, in brackets: 保存(&S)
    if (const qsizetype bracket = text.indexOf(QLatin1String("(&")); bracket >= 0)
        text.remove(bracket, text.indexOf(QLatin1Char(')'), bracket) - bracket + 1);
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QString plainActionText(const ActionRow& row)
{
    return plainText(actionText(row));
}

std::optional<MenuId> parentMenu(MenuId menu)
{
    switch (menu) {
    case MenuId::Spelling:
        return MenuId::Edit;
    case MenuId::Headings:
    case MenuId::TableMenu:
    case MenuId::Lines:
        return MenuId::Format;
    case MenuId::Theme:
    case MenuId::Language:
    case MenuId::PreviewMode:
    case MenuId::PreviewWidth:
        return MenuId::View;
    default:
        return {};
    }
}

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return QCoreApplication::translate("galley::Actions", "&File");
    case MenuId::Edit:
        return QCoreApplication::translate("galley::Actions", "&Edit");
    case MenuId::Format:
        return QCoreApplication::translate("galley::Actions", "F&ormat");
    case MenuId::View:
        return QCoreApplication::translate("galley::Actions", "&View");
    case MenuId::Help:
        return QCoreApplication::translate("galley::Actions", "&Help");
    case MenuId::Spelling:
        return QCoreApplication::translate("galley::Actions", "&Spelling");
    case MenuId::Headings:
        return QCoreApplication::translate("galley::Actions", "Headin&gs");
    case MenuId::TableMenu:
        return QCoreApplication::translate("galley::Actions", "&Table");
    case MenuId::Lines:
        return QCoreApplication::translate("galley::Actions", "E&dit Lines");
    case MenuId::Theme:
        return QCoreApplication::translate("galley::Actions", "Th&eme");
    case MenuId::Language:
        return QCoreApplication::translate("galley::Actions", "La&nguage");
    case MenuId::PreviewMode:
        return QCoreApplication::translate("galley::Actions", "Preview S&hows");
    case MenuId::PreviewWidth:
        return QCoreApplication::translate("galley::Actions", "Preview &Width");
    }
    return {};
}

} // namespace galley
