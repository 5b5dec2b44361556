// SPDX-License-Identifier: MIT
#pragma once

#include "editor/html/htmlbounds.h"
#include "editor/paste/htmlinline.h"
#include "editor/paste/pastedtext.h"

#include <optional>

namespace galley {

// More would take seconds and gigabytes.
inline constexpr HtmlBounds kLargestPaste = {8'000'000, 500};

// Clean Markdown for HTML from Word, Google Docs, spreadsheets and web pages: headings, lists
// (Word's own kind, too), emphasis, links, tables, quotes, code, footnotes (Pandoc's, too). Of its
// pictures only `kept` stay. Pure; may run on any thread. Nothing when the HTML is larger or deeper
// than that.
std::optional<PastedText> markdownFromHtml(const QString& html, const KeptPictures& kept = {});

// A table for lines of tab-separated cells, as spreadsheets give them; nothing when it is none
// (fewer than two lines, or lines of different length).
std::optional<QString> tableFromTabs(const QString& text);

} // namespace galley
