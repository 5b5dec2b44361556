#pragma once

#include "preview/site/checkout/sitesnapshot.h"
#include "preview/site/document/sitedocument.h"

#include <QHash>

#include <map>
#include <vector>

namespace galley {

class AssetCache;
class SassSheets;

// A layout with what its own front matter says.
struct Layout {
    QString name; // as `layout:` names it
    QString file; // relative to the checkout, for messages
    QString text; // without the front matter
    int firstLine = 1; // line of the file on which `text` begins
    YamlValue values = YamlValue::Map{};
};

struct StaticFile {
    QString path; // relative to the source, with a leading '/'
    QDateTime modified;
    QString collection; // label, else empty
};

// What tells whether a file changed since it was read.
struct FileStamp {
    qint64 size = -1;
    qint64 modified = 0; // ms since the epoch

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

struct ReadDocument {
    FileStamp stamp;
    DocumentPtr document;
    bool isText = true; // false: not UTF-8, Jekyll skips it
};

// Everything read from a checkout.
struct SiteSnapshot::Data : std::enable_shared_from_this<SiteSnapshot::Data> {
    QString root; // absolute folder of the configuration
    QString source; // absolute folder of the site
    SiteConfig config;
    FrontMatterDefaults defaults;
    QDateTime time; // when the snapshot was read, in the site's zone
    QHash<QString, Layout> layouts;
    QHash<QString, QString> includes; // text by path below the includes folder
    YamlValue data; // `site.data`
    std::vector<DocumentPtr> posts; // published ones, oldest first
    std::map<QString, std::vector<DocumentPtr>> collections; // by label, without posts
    std::vector<DocumentPtr> pages;
    std::vector<StaticFile> staticFiles;
    QHash<QString, ReadDocument>
        documents; // every file with front matter that was read, by absolute path
    QList<PostSummary> summaries; // newest first
    QList<Diagnostic> problems;
    QStringList ruby; // what of the site may run Ruby of its own in a build: files, plugins' names
    QString imageFolder;
    std::shared_ptr<AssetCache> assets; // what was converted so far
    std::shared_ptr<SassSheets> sheets; // the compiler, shared with later snapshots

    ReadingContext readingContext() const
    {
        return {
            config, defaults, time, [this](const QString& name) { return layouts.contains(name); }};
    }
};

// Jekyll's order of documents: by date, then path.
bool isOlder(const DocumentPtr& left, const DocumentPtr& right);
// The same for other collections, whose documents need no date.
bool isOlderInCollection(const DocumentPtr& left, const DocumentPtr& right);

} // namespace galley
