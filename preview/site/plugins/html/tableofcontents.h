// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlvalue.h"

#include <QByteArray>

namespace galley {

// What jekyll-toc makes of a page's headings. `settings`: `toc:` of the configuration.
// Source: jekyll-toc 0.18, table_of_contents/parser.rb.
struct TocEntry {
    QString id;
    QString text;
    int level = 1;
    qsizetype contentStart = 0; // byte of the HTML behind the heading's start tag
};

QList<TocEntry> tocEntries(const QByteArray& html, const YamlValue& settings);

// As they stand in the HTML: a parser moves elements that a table cannot hold.
QList<TocEntry> inTextOrder(QList<TocEntry> entries);

// The table itself.
QString tocList(const QList<TocEntry>& entries, const YamlValue& settings);

// The link that stands in each heading.
QByteArray tocAnchor(const TocEntry& entry);

// The HTML with these links.
QByteArray withTocAnchors(const QByteArray& html, const YamlValue& settings);

} // namespace galley
