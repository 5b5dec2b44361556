// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlvalue.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace galley {

// The values that `_config.yml`'s `defaults:` give a file.
// Source: Jekyll 4.3 lib/jekyll/frontmatter_defaults.rb.
class FrontMatterDefaults {
public:
    FrontMatterDefaults() = default;
    // `allPaths`: the site's files and folders, relative to it; asked for when a scope has a `*`.
    FrontMatterDefaults(const YamlValue& config, const std::function<QStringList()>& allPaths);

    // `path` relative to the site's source, `type` "posts", "pages", "drafts" or a collection's
    // label.
    YamlValue valuesFor(const QString& path, const QString& type) const;
    bool isEmpty() const { return m_scopes.isEmpty(); }
    // False: there were too many scopes, or they name too many files, and some were left out.
    bool isWhole() const { return m_isWhole; }

private:
    struct Scope {
        QString path;
        QString type; // empty: any
        QSet<QString> globbed; // what a path with `*` names
        bool isGlob = false;
        bool hasScope = false;
        YamlValue values;
    };
    static bool applies(const Scope& scope, const QString& path, const QString& type);
    static bool takesPrecedence(const Scope& older, const Scope& newer);

    QList<Scope> m_scopes;
    bool m_isWhole = true;
};

} // namespace galley
