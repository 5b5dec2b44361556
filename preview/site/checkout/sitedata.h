// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"
#include "preview/site/config/themegem.h"
#include "preview/site/document/sitedocument.h"

#include <QHash>
#include <QSet>

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

struct Include {
    QString file; // relative to the checkout, for messages
    QString text;
};

struct StaticFile {
    QString path; // relative to the source, with a leading '/'
    QDateTime modified;
    QString collection; // label, else empty
    bool isOfTheme = false; // lies in the theme, at the same path
};

// What tells whether a file changed since it was read.
struct FileStamp {
    qint64 size = -1;
    qint64 modified = 0; // ms since the epoch
    qint64 changed = 0; // the same, of what the system knows of the file

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

struct ReadFile {
    FileStamp stamp;
    QByteArray bytes;
};

struct ReadDocument {
    FileStamp stamp;
    DocumentPtr document; // null: it has no front matter, and no plugin makes a page of it
    QByteArray source; // its bytes, if it has a document and is text
    bool isText = true; // false: not UTF-8, Jekyll skips it
    bool isBare = false; // it has no front matter: to Jekyll a file, whatever plugins make of it
    bool mayInclude = false; // it speaks of include_relative
    bool mayFilterSass = false; // it speaks of scssify or sassify
};

// Files that are no documents and that the tag include_relative may name, by absolute path. Looked
// for are those that texts of the site name; where a name is made up by the template, all texts in
// the document's folder.
struct RelativeTexts {
    QHash<QString, QString> texts;
    QSet<QString> missing; // looked for, and not there
    QStringList folders; // read whole: what is in none of the others is not there
};

// Everything read from a checkout.
struct SiteSnapshot::Data : std::enable_shared_from_this<SiteSnapshot::Data> {
    QString root; // absolute folder of the configuration
    QString source; // absolute folder of the site
    std::optional<ThemeGem> theme; // that was found; its files come after the site's own
    SiteConfig config;
    FrontMatterDefaults defaults;
    QDateTime time; // when the snapshot was read, in the site's zone
    QHash<QString, Layout> layouts;
    QHash<QString, Include> includes; // by path below the includes folder
    RelativeTexts relativeTexts;
    // Stands in for the layouts of a theme that was not found; nothing: there is no such theme.
    std::optional<Layout> plainPage;
    YamlValue data; // `site.data`
    std::vector<DocumentPtr> posts; // published ones, oldest first
    std::map<QString, std::vector<DocumentPtr>> collections; // by label, without posts
    std::vector<DocumentPtr> pages;
    std::vector<DocumentPtr> listTemplates; // pages in whose place are those of paginated lists
    std::vector<StaticFile> staticFiles;
    QHash<QString, ReadDocument>
        documents; // every file with front matter that was read, by absolute path
    QList<PostSummary> summaries; // newest first
    QList<Diagnostic> problems;
    QHash<QString, ReadFile>
        files; // the templates and data as they were read, for the next snapshot
    QStringList sassFolders; // where style sheets look for imports, in their order; absolute
    // What the filters scssify and sassify may import, by absolute path; nothing: no text of the
    // site has these filters.
    std::optional<QHash<QString, QByteArray>> sassSources;
    QStringList ruby; // what of the site may run Ruby of its own in a build: files, plugins' names
    QHash<QString, QDateTime> commits; // when files were last committed, by absolute path
    QString imageFolder;
    QSet<QString> keysRead; // of front matter, by templates and pages
    FieldRoles roles; // the keys of the posts that have them
    std::shared_ptr<AssetCache> assets; // what was converted so far
    std::shared_ptr<SassSheets> sheets; // the compiler, shared with later snapshots

    // Layouts, includes and styles may belong to a theme that was not found.
    bool lacksTheme() const { return plainPage.has_value(); }
    // A file as problems name it: relative to the checkout, or from the theme's folder on.
    QString shownPath(const QString& file) const;
    // When a file was last committed, else written.
    QDateTime lastChange(const QString& file) const;
    ReadingContext readingContext() const;
};

// Jekyll's order of documents: by date, then path.
bool isOlder(const DocumentPtr& left, const DocumentPtr& right);
// The same for other collections, whose documents need no date.
bool isOlderInCollection(const DocumentPtr& left, const DocumentPtr& right);

} // namespace galley
