#pragma once

#include <QList>
#include <QString>

#include <span>

namespace galley {

// Everything a user can tell the program to do.
enum class Command {
    NewPost,
    OpenFile,
    OpenSite,
    OpenSample,
    Save,
    SaveAs,
    Export,
    CompareWithJekyll,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    Replace,
    FindNext,
    FindPrevious,
    Bold,
    Italic,
    InlineCode,
    Link,
    Strikethrough,
    Heading2,
    Heading3,
    Heading4,
    Paragraph,
    BulletList,
    NumberedList,
    Quote,
    CodeBlock,
    InsertImage,
    Figure,
    Table,
    Math,
    Rule,
    HardBreak,
    MoveLinesUp,
    MoveLinesDown,
    DuplicateLines,
    JoinLines,
    ShowLibrary,
    ShowForm,
    ShowPreview,
    ShowChecks,
    FilterPosts,
    NextPane,
    PreviousPane,
    EditorZoomIn,
    EditorZoomOut,
    EditorZoomReset,
    PreviewPost,
    PreviewList,
    PreviewHome,
    PreviewShare,
    PreviewDesktop,
    PreviewTablet,
    PreviewPhone,
    PreviewZoomIn,
    PreviewZoomOut,
    PreviewZoomFit,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LanguageEnglish,
    LanguageSimplifiedChinese,
    LanguageHongKongChinese,
    CommandPalette,
    KeyboardShortcuts,
    About,
};

enum class MenuId { File, Edit, Format, View, Help, Theme, Language, PreviewMode, PreviewWidth };

// How an action behaves besides being triggered.
enum class ActionKind {
    Plain,
    Toggle, // on or off
    Choice, // one of the rows of the same menu and group is on
};

// One row of the table from which menus, toolbar, command palette and shortcut list are made.
struct ActionRow {
    Command command;
    const char* name; // stable, untranslated: "file.save"
    const char* text; // untranslated menu text with its mnemonic; translated by actionText()
    const char* icon; // name for lineIcon(); empty = none
    const char* shortcut; // portable text; several separated by "; "
    MenuId menu;
    int group; // a separator goes between the groups of a menu
    ActionKind kind = ActionKind::Plain;
    bool inToolBar = false;
    bool verbatim = false; // the text is the same in every language: names of languages
};

// All rows, in the order menus show them.
std::span<const ActionRow> actionTable();
const ActionRow& actionRow(Command command);

// The texts in the window's language.
QString actionText(const ActionRow& row);
QString menuTitle(MenuId menu);
// A menu text without its mnemonic and ellipsis.
QString plainText(QString menuText);
QString plainActionText(const ActionRow& row);

} // namespace galley
