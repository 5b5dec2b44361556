#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace galley {

// What conversion leaves out of foreign text.
enum class Dropped { Pictures, Media, Scripts, FormFields, Comments, MergedCells, UnsafeLinks };

// Foreign formatted text as Markdown.
struct PastedText {
    QString markdown; // blocks parted by blank lines, no line end at its end
    bool isFormatted = false; // there was more than plain paragraphs
    QMap<Dropped, int> dropped;

    // "Left out: pictures (2), scripts (1)", translated; empty when nothing was.
    QString report() const;
};

// Clean Markdown for HTML from Word, Google Docs, spreadsheets and web pages: headings, lists
// (Word's own kind, too), emphasis, links, tables, quotes, code, footnotes. Pure; may run on any
// thread. Nothing when the HTML is too large or too deep for parseHtml().
std::optional<PastedText> markdownFromHtml(const QString& html);

// A table for lines of tab-separated cells, as spreadsheets give them; nothing when it is none
// (fewer than two lines, or lines of different length).
std::optional<QString> tableFromTabs(const QString& text);

} // namespace galley
