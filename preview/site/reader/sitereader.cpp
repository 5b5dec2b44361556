// SPDX-License-Identifier: MIT
#include "preview/site/reader/sitereader.h"

#include "editor/post/base/parallel.h"
#include "preview/sass/sasssheets.h"
#include "preview/site/checkout/plainpage.h"
#include "preview/site/checkout/siteassets.h"
#include "preview/site/config/converterconfig.h"
#include "preview/site/document/permalink.h"
#include "preview/site/plugins/pages/generators.h"
#include "preview/site/reader/configreader.h"
#include "preview/site/reader/datafiles.h"
#include "preview/site/reader/documentreader.h"
#include "preview/site/reader/includedtexts.h"
#include "preview/site/reader/postindex.h"
#include "preview/site/reader/sitepath.h"
#include "preview/site/reader/siteruby.h"
#include "preview/site/reader/sitetree.h"
#include "preview/site/reader/stylefolders.h"
#include "preview/site/reader/templatefiles.h"
#include "preview/site/reader/themefiles.h"
#include "resources/resources.h"
#include "resources/sasscompiler.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QStandardPaths>

namespace galley {

namespace {

using Data = SiteSnapshot::Data;

std::shared_ptr<SassSheets> newSheets()
{
    return std::make_shared<SassSheets>(sassCompilerFolder(),
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/sass"));
}

QSet<QString> layoutNames(const Data& site)
{
    return {site.layouts.keyBegin(), site.layouts.keyEnd()};
}

class Reader {
public:
    Reader(const QString& root, SiteSnapshotPtr previous, QStringList configFiles = {})
        : m_data(std::make_shared<Data>())
        , m_previous(std::move(previous))
        , m_configFiles(std::move(configFiles))
        , m_walk(root)
    {
        m_data->root = root;
        m_data->assets = std::make_shared<AssetCache>();
        m_data->sheets = m_previous ? m_previous->data().sheets : newSheets();
    }

    SiteSnapshotPtr read(const CommitDates& commitDates = {})
    {
        SiteFiles files(m_walk, m_previous ? m_previous->data().files : QHash<QString, ReadFile>());
        readConfiguration(files);
        if (commitDates && m_data->config.plugins.has("jekyll-last-modified-at"))
            m_data->commits = commitDates(m_data->source);
        readTemplates(files);
        m_tree = readSiteTree(m_data->source, m_walk, m_data->config);
        if (m_data->theme)
            m_tree.themeFiles = themeAssets(*m_data->theme, files);
        readDocuments();
        indexPosts(*m_data, m_tree);
        addPluginPages(*m_data);
        m_data->problems += converterProblems(m_data->config, m_data->ruby, convertsMarkdown());
        m_data->relativeTexts = readRelativeTexts(*m_data, files);
        m_data->sassSources = readSassSources(*m_data, files);
        m_data->files = files.take();
        m_data->problems += m_walk.takeProblems() + files.takeThemeProblems();
        return std::make_shared<SiteSnapshot>(m_data);
    }

private:
    void readConfiguration(SiteFiles& files)
    {
        m_data->config = readSiteConfig(m_data->root, m_configFiles);
        m_data->problems += m_data->config.problems;
        readTheme(files);
        m_data->source = m_data->root;
        if (const std::optional<SitePath> folder =
                SitePath::find(m_data->root, m_data->config.source))
            m_data->source = folder->absolute();
        else if (QFileInfo::exists(QDir(m_data->root).filePath(m_data->config.source)))
            m_data->problems += outsideLink(m_data->config.source);
        m_data->ruby = siteRuby(m_data->source, m_data->root, m_data->config);
        readConverter(m_data->config);
        m_data->defaults = FrontMatterDefaults(
            m_data->config.values, [this] { return pathsBelow(m_data->source, m_walk); });
        if (!m_data->defaults.isWhole())
            m_walk.report(QStringLiteral("config.defaults"), QStringLiteral("_config.yml"),
                QCoreApplication::translate("galley",
                    "`defaults:` has too many scopes, or they match too many files; some were left "
                    "out."));
        m_data->sassFolders = sassLoadPaths(m_data->config, m_data->source, m_data->root);
        if (const QString sheets = themeFolder("_sass"); !sheets.isEmpty())
            m_data->sassFolders.insert(m_data->sassFolders.size() - 1, sheets);
        m_data->time = QDateTime::currentDateTimeUtc().toTimeZone(m_data->config.zone);
    }

    void readTheme(SiteFiles& files)
    {
        m_data->theme = findTheme(m_data->root, m_data->config, m_data->problems);
        if (m_data->theme) {
            files.addTheme(m_data->theme->folder);
            m_data->config =
                withThemeConfig(m_data->config, readThemeConfig(*m_data->theme, files));
            m_data->config.plugins =
                withDependencies(m_data->config.plugins, m_data->theme->dependencies);
        } else if (m_data->config.usesTheme()) {
            m_data->plainPage = plainPage(m_data->config.theme());
        }
    }

    // One of the theme's folders; empty when there is none, or a link leads out of the theme.
    QString themeFolder(const char* name) const
    {
        const std::optional<SitePath> folder = m_data->theme
            ? SitePath::find(m_data->theme->folder, QString::fromLatin1(name))
            : std::nullopt;
        return folder && QFileInfo(folder->absolute()).isDir() ? folder->absolute() : QString();
    }

    // The site's own first.
    QStringList foldersOf(const QString& own, const char* ofTheme) const
    {
        QStringList folders{QDir::cleanPath(m_data->source + QLatin1Char('/') + own)};
        if (const QString folder = themeFolder(ofTheme); !folder.isEmpty())
            folders += folder;
        return folders;
    }

    void readTemplates(SiteFiles& files)
    {
        const SiteConfig& config = m_data->config;
        for (const QString& folder : foldersOf(config.layoutsDir, "_layouts"))
            readLayouts(folder, files, config, m_data->layouts, m_data->problems);
        for (const QString& folder : foldersOf(config.includesDir, "_includes"))
            readIncludes(folder, files, m_data->includes);
        m_data->data = YamlValue::Map{};
        for (const QString& folder : foldersOf(config.dataDir, "_data")) {
            const DataFiles data = readDataFiles(folder, files);
            m_data->data = deepMerged(data.values, m_data->data);
            m_data->problems += data.problems;
        }
    }

    // Whether a document that the build publishes is written in Markdown.
    bool convertsMarkdown() const
    {
        const auto isConverted = [this](const DocumentPtr& document) {
            return isMarkdown(document->place, m_data->config);
        };
        const auto isAny = [&isConverted](const std::vector<DocumentPtr>& documents) {
            return std::any_of(documents.begin(), documents.end(), isConverted);
        };
        return isAny(m_data->posts) || isAny(m_data->pages)
            || std::any_of(m_data->collections.begin(), m_data->collections.end(),
                [&isAny](const auto& collection) { return isAny(collection.second); });
    }

    // Plugins give documents the layouts that there are.
    bool mayReuse() const
    {
        if (!m_previous)
            return false;
        const Data& previous = m_previous->data();
        return previous.config.values == m_data->config.values
            && previous.config.plugins.names == m_data->config.plugins.names
            && previous.commits == m_data->commits
            && (!m_data->config.plugins.has("jekyll-default-layout")
                || layoutNames(previous) == layoutNames(*m_data));
    }

    const ReadDocument* knownDocument(const QString& file) const
    {
        if (!m_previous)
            return nullptr;
        const auto found = m_previous->data().documents.constFind(file);
        return found == m_previous->data().documents.constEnd() ? nullptr : &*found;
    }

    QList<DocumentPlace> candidates() const
    {
        QList<DocumentPlace> places =
            m_tree.posts + m_tree.misnamed + m_tree.drafts + m_tree.collectionFiles;
        for (const QString& path : m_tree.files)
            places += {QString(), m_data->source + QLatin1Char('/') + path, path, false};
        return places + m_tree.themeFiles;
    }

    void readDocuments()
    {
        const QList<DocumentPlace> places = candidates();
        std::vector<ReadDocument> read(size_t(places.size()));
        const bool isSameSite = mayReuse();
        const ReadingContext context = readingContext(*m_data);
        ReadAllowance allowance;
        parallelFor(read.size(), [&](size_t i) {
            const DocumentPlace& place = places[qsizetype(i)];
            const ReadDocument* known = knownDocument(place.file);
            if (isSameSite && known && known->stamp == stampOf(QFileInfo(place.file))) {
                read[i] = *known;
                allowance.bytes -= known->source.size();
            } else {
                read[i] = readDocument(place, context, known, allowance);
            }
        });
        if (allowance.isUsedUp())
            m_walk.report(QStringLiteral("site.too-much"), m_data->root,
                QCoreApplication::translate("galley",
                    "The posts and pages, or their front matter, are too large in total to read; "
                    "some were left out."));
        m_data->documents.reserve(places.size());
        for (size_t i = 0; i < read.size(); ++i)
            m_data->documents.insert(places[qsizetype(i)].file, std::move(read[i]));
    }

    std::shared_ptr<Data> m_data;
    SiteSnapshotPtr m_previous;
    QStringList m_configFiles;
    FolderWalk m_walk;
    SiteTree m_tree;
};

bool hasPosts(const QString& folder)
{
    return QFileInfo(folder + QStringLiteral("/_posts")).isDir();
}

// `from`: the folder in it that the way up came through; empty where it began. Posts that lie in
// the home folder make no site of everything there.
bool isSiteByItsPosts(const QDir& folder, const QString& from)
{
    const bool holdsEverything = folder.isRoot() || folder == QDir::home();
    const bool isFromPosts =
        from.isEmpty() || from == QLatin1String("_posts") || from == QLatin1String("_drafts");
    return (!holdsEverything || isFromPosts) && hasPosts(folder.absolutePath());
}

Error notFound(const QString& file, const char* message)
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.file = file;
    error.whatHappened = QCoreApplication::translate("galley", message);
    return error;
}

} // namespace

bool isSite(const QString& folder)
{
    return hasConfiguration(folder) || hasPosts(folder);
}

QString findSiteRoot(const QString& fileOrFolder)
{
    const QFileInfo start(fileOrFolder);
    QDir folder(start.isDir() ? start.absoluteFilePath() : start.absolutePath());
    QString withPosts;
    QString from;
    do {
        if (hasConfiguration(folder.absolutePath()))
            return folder.absolutePath();
        if (withPosts.isEmpty() && isSiteByItsPosts(folder, from))
            withPosts = folder.absolutePath();
        from = folder.dirName();
    } while (folder.cdUp());
    return withPosts;
}

Result<SiteSnapshotPtr> readSite(const QString& root, const SiteSnapshotPtr& previous,
    const QStringList& configFiles, const CommitDates& commitDates)
{
    const QFileInfo folder(root);
    if (!folder.isDir())
        return tl::unexpected(
            notFound(root, QT_TRANSLATE_NOOP("galley", "There is no such folder.")));
    if (configFiles.isEmpty() && !isSite(root)) {
        return tl::unexpected(notFound(root,
            QT_TRANSLATE_NOOP("galley",
                "This folder is not a Jekyll site: it has neither _config.yml nor _posts.")));
    }
    const QString canonical = folder.canonicalFilePath();
    return Reader(canonical.isEmpty() ? QDir::cleanPath(root) : canonical, previous, configFiles)
        .read(commitDates);
}

SiteSnapshotPtr embeddedSite()
{
    initResources();
    static const SiteSnapshotPtr site = Reader(QStringLiteral(":/site"), {}).read();
    return site;
}

} // namespace galley
