#pragma once

#include "editor/post/diagnostic.h"
#include "editor/post/yamlvalue.h"

namespace galley {

struct DataFiles {
    YamlValue values = YamlValue::Map{}; // `site.data`
    QList<Diagnostic> problems;
};

// Reads a `_data` folder: YAML, JSON, CSV and TSV files, folders as nested maps.
// `root` is the checkout, out of which no link may lead; files above 16 MiB are left out with a
// problem. Source: Jekyll 4.3 lib/jekyll/readers/data_reader.rb.
DataFiles readDataFiles(const QString& folder, const QString& root);

// A table with a header row as a list of maps, every value a text; cells that are missing are null.
YamlValue readTable(const QString& text, QChar separator);

} // namespace galley
