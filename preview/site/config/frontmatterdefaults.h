#pragma once

#include "editor/post/file/folderwalk.h"
#include "editor/post/yaml/yamlvalue.h"

#include <QSet>
#include <QString>

namespace galley {

// The values that `_config.yml`'s `defaults:` give a file.
// Source: Jekyll 4.3 lib/jekyll/frontmatter_defaults.rb.
class FrontMatterDefaults {
public:
    FrontMatterDefaults() = default;
    // `source`: absolute folder of the site, for scopes with `*`, which are looked for with the
    // walk.
    FrontMatterDefaults(const YamlValue& config, const QString& source, FolderWalk& walk);

    // `path` relative to the site's source, `type` "posts", "pages", "drafts" or a collection's
    // label.
    YamlValue valuesFor(const QString& path, const QString& type) const;
    bool isEmpty() const { return m_scopes.isEmpty(); }

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
};

} // namespace galley
