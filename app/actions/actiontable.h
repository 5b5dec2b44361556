// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace galley {

// Everything a user can tell the program to do.
enum class Command {
    NewPost,
    OpenFile,
    OpenSite,
    OpenSample,
    ImportDocument,
    Save,
    SaveAs,
    EarlierVersions,
    RecoverText,
    RenamePost,
    DuplicatePost,
    DeletePost,
    PublishPost,
    Export,
    CopyForEmail,
    CompareWithJekyll,
    TrustSite,
    Preferences,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    PastePlain,
    SelectAll,
    Find,
    Replace,
    FindNext,
    FindPrevious,
    GoToLine,
    Complete,
    NextPlaceholder,
    CheckSpelling,
    NextMisspelling,
    SpellingSuggestions,
    SpellingBritish,
    SpellingAmerican,
    Bold,
    Italic,
    InlineCode,
    Link,
    Strikethrough,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Paragraph,
    BulletList,
    NumberedList,
    Quote,
    CodeBlock,
    InsertImage,
    ImageMarkup,
    Figure,
    UseAsCover,
    InsertSnippet,
    Table,
    TableRowAbove,
    TableRowBelow,
    TableDeleteRow,
    TableColumnLeft,
    TableColumnRight,
    TableDeleteColumn,
    TableAlignLeft,
    TableAlignCentre,
    TableAlignRight,
    TableTidy,
    Math,
    Rule,
    HardBreak,
    MoveLinesUp,
    MoveLinesDown,
    DuplicateLines,
    DeleteLines,
    JoinLines,
    ShowLibrary,
    ShowOutline,
    ShowForm,
    ShowPreview,
    ShowChecks,
    ShowLineNumbers,
    ShowMenuBar,
    FullScreen,
    WordCount,
    FilterPosts,
    FoldFrontMatter,
    FocusMode,
    TypewriterMode,
    DistractionFree,
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
    LanguageSystem,
    LanguageEnglish,
    LanguageSimplifiedChinese,
    LanguageHongKongChinese,
    CommandPalette,
    Welcome,
    KeyboardShortcuts,
    WhatGalleyFound,
    Guide,
    WhatsNew,
    ReportProblem,
    About,
};

enum class MenuId {
    File,
    Edit,
    Format,
    View,
    Help,
    // inside another menu
    Spelling,
    Headings,
    TableMenu,
    Lines,
    Theme,
    Language,
    PreviewMode,
    PreviewWidth,
};
// The menu that a menu is in; nothing for those of the menu bar.
std::optional<MenuId> parentMenu(MenuId menu);

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
// Whether a command works on a post, so that there must be one on the screen.
bool needsPost(const ActionRow& row);

// The texts in the window's language.
QString actionText(const ActionRow& row);
QString menuTitle(MenuId menu);
// A menu text without its mnemonic and ellipsis.
QString plainText(QString menuText);
QString plainActionText(const ActionRow& row);

} // namespace galley
