// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/yaml/yamlvalue.h"
#include "preview/site/config/siteplugins.h"

namespace galley {

// What Jekyll stops at in the configuration: settings of another kind than it takes. Found by
// trying each setting with each kind of value. `file` and `text`: of the last configuration file.
QList<Diagnostic> configFaults(const YamlValue& values, const QString& file, const QString& text);

// The same of the settings that the site's plugins read.
QList<Diagnostic> pluginSettingFaults(const YamlValue& values, const SitePlugins& plugins);

} // namespace galley
