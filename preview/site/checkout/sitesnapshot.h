// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/frontmatter/fieldroles.h"
#include "editor/post/yaml/yamlvalue.h"
#include "preview/markdown/tree/dialect.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>

namespace galley {

// What the posts list and `galley posts --json` show of one post.
struct PostSummary {
    QString file; // relative to the site's root, '/'-separated
    QString url; // site-relative, e.g. /2025/07/14/slug/; empty when it will not be published
    QString title;
    QString author;
    QString cover; // as written in the front matter
    QString description; // what its front matter has as summary
    QString layout;
    QDateTime date; // in the site's time zone
    bool published = true; // false: front matter or future date hides it
    bool ignored = false; // Jekyll does not take it for a post (file name)
    QStringList problems; // translated sentences: why it is ignored, broken or hidden
};

// A Jekyll checkout, read whole: immutable, shared between threads.
// Opaque but for what the window and the command line need; rendering uses the parts in sitedata.h.
class SiteSnapshot {
public:
    struct Data;
    explicit SiteSnapshot(std::shared_ptr<const Data> data);
    ~SiteSnapshot();

    const Data& data() const { return *m_data; }
    QString root() const; // absolute folder that holds _config.yml (or ":/site")
    QString sourceFolder() const; // absolute; root() unless the config sets `source`
    const QList<PostSummary>& posts() const; // newest first
    YamlValue config(const QString& key) const; // a top-level key of the merged configuration
    const markdown::Dialect& dialect() const;
    QString
    imageFolder() const; // relative folder most covers of the site lie in, e.g. static/img/news
    const FieldRoles& roles() const; // the keys that the posts have for title, picture …
    const QList<Diagnostic>& problems() const; // of the site itself, not of posts

private:
    std::shared_ptr<const Data> m_data;
};

using SiteSnapshotPtr = std::shared_ptr<const SiteSnapshot>;

} // namespace galley
