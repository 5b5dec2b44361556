#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/file/folderwalk.h"
#include "editor/post/yaml/yamlvalue.h"

namespace galley {

struct DataFiles {
    YamlValue values = YamlValue::Map{}; // `site.data`
    QList<Diagnostic> problems;
};

// Reads a `_data` folder: YAML, JSON, CSV and TSV files, folders as nested maps.
// What goes beyond 5 MB together is left out with a problem; other problems are the walk's. Source:
// Jekyll 4.3 lib/jekyll/readers/data_reader.rb.
DataFiles readDataFiles(const QString& folder, FolderWalk& walk);

// A table with a header row as a list of maps, every value a text; cells that are missing are null.
// Rows beyond two million cells are left out; `isWhole` tells.
YamlValue readTable(const QString& text, QChar separator, bool* isWhole = nullptr);

} // namespace galley
