#pragma once

#include "editor/paste/pastedtext.h"

#include <optional>

namespace galley {

// Clean Markdown for HTML from Word, Google Docs, spreadsheets and web pages: headings, lists
// (Word's own kind, too), emphasis, links, tables, quotes, code, footnotes. Pure; may run on any
// thread. Nothing when the HTML is too large or too deep for parseHtml().
std::optional<PastedText> markdownFromHtml(const QString& html);

// A table for lines of tab-separated cells, as spreadsheets give them; nothing when it is none
// (fewer than two lines, or lines of different length).
std::optional<QString> tableFromTabs(const QString& text);

} // namespace galley
