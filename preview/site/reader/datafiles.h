// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/yaml/yamlvalue.h"
#include "preview/site/reader/sitefiles.h"

namespace galley {

struct DataFiles {
    YamlValue values = YamlValue::Map{}; // `site.data`
    QList<Diagnostic> problems;
};

// Reads a `_data` folder: YAML, JSON, CSV and TSV files, folders as nested maps.
// What goes beyond 3 MB together is left out with a problem; other problems are the walk's. Source:
// Jekyll 4.3 lib/jekyll/readers/data_reader.rb.
DataFiles readDataFiles(const QString& folder, SiteFiles& files);

} // namespace galley
