// SPDX-License-Identifier: MIT
#include "app/actions/synonyms.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley {

namespace {

constexpr const char* synonymContext = "galley::Synonyms";

struct Synonyms {
    Command command;
    const char* words;
};

// clang-format off
constexpr Synonyms synonymTable[] = {
    {Command::NewPost, QT_TRANSLATE_NOOP("galley::Synonyms", "create write start article news")},
    {Command::OpenSite, QT_TRANSLATE_NOOP("galley::Synonyms", "project repository checkout directory")},
    {Command::OpenSample, QT_TRANSLATE_NOOP("galley::Synonyms", "demo example tutorial")},
    {Command::SaveAs, QT_TRANSLATE_NOOP("galley::Synonyms", "copy another name")},
    {Command::EarlierVersions, QT_TRANSLATE_NOOP("galley::Synonyms", "history backup revisions restore")},
    {Command::RecoverText, QT_TRANSLATE_NOOP("galley::Synonyms", "crash lost restore backup")},
    {Command::RenamePost, QT_TRANSLATE_NOOP("galley::Synonyms", "move date slug address")},
    {Command::DuplicatePost, QT_TRANSLATE_NOOP("galley::Synonyms", "copy clone template")},
    {Command::DeletePost, QT_TRANSLATE_NOOP("galley::Synonyms", "remove trash bin throw")},
    {Command::PublishPost, QT_TRANSLATE_NOOP("galley::Synonyms", "draft release live online")},
    {Command::Export, QT_TRANSLATE_NOOP("galley::Synonyms", "pdf word docx html email print press kit zip share")},
    {Command::CompareWithJekyll, QT_TRANSLATE_NOOP("galley::Synonyms", "verify check difference")},
    {Command::TrustSite, QT_TRANSLATE_NOOP("galley::Synonyms", "security safety scripts javascript network block allow trust")},
    {Command::Preferences, QT_TRANSLATE_NOOP("galley::Synonyms", "settings preferences options configure font language theme size")},
    {Command::Quit, QT_TRANSLATE_NOOP("galley::Synonyms", "exit close leave")},
    {Command::Find, QT_TRANSLATE_NOOP("galley::Synonyms", "search look")},
    {Command::Replace, QT_TRANSLATE_NOOP("galley::Synonyms", "search substitute")},
    {Command::GoToLine, QT_TRANSLATE_NOOP("galley::Synonyms", "jump number")},
    {Command::Complete, QT_TRANSLATE_NOOP("galley::Synonyms", "suggest autocomplete")},
    {Command::NextPlaceholder, QT_TRANSLATE_NOOP("galley::Synonyms", "placeholder blank missing todo")},
    {Command::CheckSpelling, QT_TRANSLATE_NOOP("galley::Synonyms", "spell typos dictionary")},
    {Command::Link, QT_TRANSLATE_NOOP("galley::Synonyms", "url web address hyperlink")},
    {Command::Bold, QT_TRANSLATE_NOOP("galley::Synonyms", "strong heavy")},
    {Command::Italic, QT_TRANSLATE_NOOP("galley::Synonyms", "emphasis slanted")},
    {Command::InsertImage, QT_TRANSLATE_NOOP("galley::Synonyms", "image photo figure upload")},
    {Command::Figure, QT_TRANSLATE_NOOP("galley::Synonyms", "image photo legend")},
    {Command::UseAsCover, QT_TRANSLATE_NOOP("galley::Synonyms", "thumbnail teaser image")},
    {Command::InsertSnippet, QT_TRANSLATE_NOOP("galley::Synonyms", "boilerplate text block contact about template")},
    {Command::Math, QT_TRANSLATE_NOOP("galley::Synonyms", "equation latex mathematics")},
    {Command::Rule, QT_TRANSLATE_NOOP("galley::Synonyms", "line divider separator")},
    {Command::ShowLibrary, QT_TRANSLATE_NOOP("galley::Synonyms", "sidebar files library")},
    {Command::ShowOutline, QT_TRANSLATE_NOOP("galley::Synonyms", "contents headings structure")},
    {Command::ShowForm, QT_TRANSLATE_NOOP("galley::Synonyms", "metadata front matter fields title tags")},
    {Command::ShowPreview, QT_TRANSLATE_NOOP("galley::Synonyms", "page browser view")},
    {Command::ShowChecks, QT_TRANSLATE_NOOP("galley::Synonyms", "errors warnings issues fix")},
    {Command::WordCount, QT_TRANSLATE_NOOP("galley::Synonyms", "statistics length characters reading time goal readability")},
    {Command::FilterPosts, QT_TRANSLATE_NOOP("galley::Synonyms", "search find list")},
    {Command::FocusMode, QT_TRANSLATE_NOOP("galley::Synonyms", "concentrate highlight")},
    {Command::TypewriterMode, QT_TRANSLATE_NOOP("galley::Synonyms", "scroll centre")},
    {Command::DistractionFree, QT_TRANSLATE_NOOP("galley::Synonyms", "zen writing concentrate")},
    {Command::FullScreen, QT_TRANSLATE_NOOP("galley::Synonyms", "maximise large window")},
    {Command::PreviewPhone, QT_TRANSLATE_NOOP("galley::Synonyms", "mobile small")},
    {Command::PreviewShare, QT_TRANSLATE_NOOP("galley::Synonyms", "social card facebook twitter")},
    {Command::ThemeDark, QT_TRANSLATE_NOOP("galley::Synonyms", "night black")},
    {Command::ThemeLight, QT_TRANSLATE_NOOP("galley::Synonyms", "day white")},
    {Command::Welcome, QT_TRANSLATE_NOOP("galley::Synonyms", "start home first recent sites posts")},
    {Command::KeyboardShortcuts, QT_TRANSLATE_NOOP("galley::Synonyms", "keys hotkeys bindings")},
    {Command::WhatGalleyFound, QT_TRANSLATE_NOOP("galley::Synonyms", "diagnostics system doctor")},
    {Command::ImportDocument, QT_TRANSLATE_NOOP("galley::Synonyms", "docx odt rtf openoffice libreoffice pandoc new post from")},
    {Command::CopyForEmail, QT_TRANSLATE_NOOP("galley::Synonyms", "mail outlook thunderbird newsletter send clipboard rich text")},
    {Command::Guide, QT_TRANSLATE_NOOP("galley::Synonyms", "help manual documentation handbook tutorial introduction how it works")},
    {Command::WhatsNew, QT_TRANSLATE_NOOP("galley::Synonyms", "changes release notes version")},
    {Command::ReportProblem, QT_TRANSLATE_NOOP("galley::Synonyms", "bug issue support contact feedback")},
    {Command::About, QT_TRANSLATE_NOOP("galley::Synonyms", "version licence")},
};
// clang-format on

} // namespace

QString synonyms(Command command)
{
    const auto* row = std::ranges::find(synonymTable, command, &Synonyms::command);
    return row == std::end(synonymTable) ? QString()
                                         : QCoreApplication::translate(synonymContext, row->words);
}

} // namespace galley
