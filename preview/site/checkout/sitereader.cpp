#include "preview/site/checkout/sitereader.h"

#include "editor/post/file/filereader.h"
#include "editor/post/name/postname.h"
#include "preview/sass/sasssheets.h"
#include "preview/site/checkout/datafiles.h"
#include "preview/site/checkout/postindex.h"
#include "preview/site/checkout/publication.h"
#include "preview/site/checkout/siteassets.h"
#include "preview/site/checkout/sitetree.h"
#include "preview/site/checkout/templatefiles.h"
#include "preview/site/config/entryfilter.h"
#include "preview/site/config/parallel.h"
#include "preview/site/config/sitepath.h"
#include "preview/site/config/siteruby.h"
#include "resources/resources.h"
#include "resources/sasscompiler.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <atomic>

namespace galley {

namespace {

using Data = SiteSnapshot::Data;

constexpr qint64 headSize = 16 * 1024; // front matter is looked for here first
constexpr qint64 largestDocument = 64 * megabyte;
constexpr qint64 mostRead = 1024 * megabyte; // of all documents
constexpr qint64 largestHead = megabyte;
constexpr qint64 mostHeads = 20 * megabyte; // of all documents; values take forty times as much

FileStamp stampOf(const QFileInfo& info)
{
    return {info.size(), info.lastModified().toMSecsSinceEpoch()};
}

bool hasYamlHeader(const QByteArray& bytes)
{
    static const QRegularExpression header(QStringLiteral("^(?:\\x{FEFF})?---\\s*?\\r?\\n"));
    return header.match(QString::fromUtf8(bytes.left(64))).hasMatch();
}

// The front matter stands at the start of the file; only when its end is not found there is all
// decoded.
DocumentHead headOf(const QByteArray& bytes)
{
    const auto decoded = [](const QByteArray& part) {
        QString text = QString::fromUtf8(part);
        if (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        return text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    };
    const QByteArray start = bytes.left(largestHead);
    if (start.size() > headSize && start.indexOf("\n---", 3) > headSize - 64)
        return readHead(decoded(start));
    const qsizetype lastLine =
        bytes.size() > headSize ? bytes.lastIndexOf('\n', headSize) : bytes.size();
    return readHead(decoded(bytes.left(lastLine > 0 ? lastLine + 1 : headSize)));
}

// How much more may be read of a site's documents; several threads take from it.
struct Allowance {
    std::atomic<qint64> bytes = mostRead;
    std::atomic<qint64> heads = mostHeads;

    bool isUsedUp() const { return bytes < 0 || heads < 0; }
};

// Where the front matter ends, as far as it is read.
qint64 headLength(const QByteArray& bytes)
{
    if (!hasYamlHeader(bytes))
        return 0;
    const qsizetype end = bytes.left(largestHead).indexOf("\n---", 3);
    return end >= 0 ? end : std::min<qint64>(bytes.size(), largestHead);
}

ReadDocument unreadDocument(const DocumentPlace& place, const ReadingContext& context)
{
    ReadDocument result;
    result.stamp = stampOf(QFileInfo(place.file));
    result.isText = false;
    result.document = std::make_shared<SiteDocument>(makeDocument(place, {}, context));
    return result;
}

ReadDocument readDocument(
    const DocumentPlace& place, const ReadingContext& context, Allowance& allowance)
{
    ReadDocument result;
    result.stamp = stampOf(QFileInfo(place.file));
    const bool isPost = place.collection == QLatin1String("posts");
    // Pictures and the like are told by their first bytes.
    if (!isPost && !hasYamlHeader(readStart(place.file, 64).value_or(QByteArray())))
        return result;
    allowance.bytes -= std::max<qint64>(result.stamp.size, 0);
    const Result<QByteArray> bytes = allowance.isUsedUp()
        ? tl::make_unexpected(Error())
        : readBounded(place.file, largestDocument);
    if (bytes)
        allowance.heads -= headLength(*bytes);
    if (!bytes || allowance.isUsedUp())
        return unreadDocument(place, context);
    result.isText = QUtf8StringView(*bytes).isValidUtf8();
    result.document = std::make_shared<SiteDocument>(makeDocument(place, headOf(*bytes), context));
    return result;
}

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

    SiteSnapshotPtr read()
    {
        readConfiguration();
        m_data->layouts = readLayouts(m_data->source, m_walk, m_data->config, m_data->problems);
        m_data->includes = readIncludes(m_data->source, m_walk, m_data->config);
        const DataFiles data = readDataFiles(
            QDir::cleanPath(m_data->source + QLatin1Char('/') + m_data->config.dataDir), m_walk);
        m_data->data = data.values;
        m_data->problems += data.problems;
        m_tree = readSiteTree(m_data->source, m_walk, m_data->config);
        readDocuments();
        indexPosts(*m_data, m_tree);
        m_data->problems += m_walk.takeProblems();
        return std::make_shared<SiteSnapshot>(m_data);
    }

private:
    void readConfiguration()
    {
        m_data->config = readSiteConfig(m_data->root, m_configFiles);
        m_data->problems += m_data->config.problems;
        m_data->source = m_data->root;
        if (const std::optional<SitePath> folder =
                SitePath::find(m_data->root, m_data->config.source))
            m_data->source = folder->absolute();
        else if (QFileInfo::exists(QDir(m_data->root).filePath(m_data->config.source)))
            m_data->problems += outsideLink(m_data->config.source);
        m_data->ruby = siteRuby(m_data->source, m_data->root, m_data->config);
        m_data->defaults = FrontMatterDefaults(m_data->config.values, m_data->source, m_walk);
        m_data->time = QDateTime::currentDateTimeUtc().toTimeZone(m_data->config.zone);
    }

    // Plugins give documents the layouts that there are.
    bool mayReuse() const
    {
        if (!m_previous)
            return false;
        const Data& previous = m_previous->data();
        return previous.config.values == m_data->config.values
            && previous.config.plugins.names == m_data->config.plugins.names
            && (!m_data->config.plugins.has("jekyll-default-layout")
                || layoutNames(previous) == layoutNames(*m_data));
    }

    QList<DocumentPlace> candidates() const
    {
        QList<DocumentPlace> places =
            m_tree.posts + m_tree.misnamed + m_tree.drafts + m_tree.collectionFiles;
        for (const QString& path : m_tree.files)
            places += {QString(), m_data->source + QLatin1Char('/') + path, path, false};
        return places;
    }

    void readDocuments()
    {
        const QList<DocumentPlace> places = candidates();
        std::vector<ReadDocument> read(size_t(places.size()));
        const bool reuse = mayReuse();
        const ReadingContext context = m_data->readingContext();
        Allowance allowance;
        parallelFor(read.size(), [&](size_t i) {
            const DocumentPlace& place = places[qsizetype(i)];
            if (reuse) {
                const auto& known = m_previous->data().documents;
                const auto found = known.constFind(place.file);
                if (found != known.constEnd() && found->stamp == stampOf(QFileInfo(place.file))) {
                    read[i] = *found;
                    return;
                }
            }
            read[i] = readDocument(place, context, allowance);
        });
        if (allowance.isUsedUp())
            m_walk.report(QStringLiteral("site.too-much"), m_data->root,
                QCoreApplication::translate("galley",
                    "The posts and pages, or their front matters, are larger together than can be "
                    "read; some were left out."));
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

Result<SiteSnapshotPtr> readSite(
    const QString& root, const SiteSnapshotPtr& previous, const QStringList& configFiles)
{
    const QFileInfo folder(root);
    if (!folder.isDir())
        return tl::unexpected(
            notFound(root, QT_TRANSLATE_NOOP("galley", "There is no such folder.")));
    if (configFiles.isEmpty() && !isSite(root)) {
        return tl::unexpected(notFound(root,
            QT_TRANSLATE_NOOP("galley",
                "The folder holds no Jekyll site: it has neither _config.yml nor _posts.")));
    }
    const QString canonical = folder.canonicalFilePath();
    return Reader(canonical.isEmpty() ? QDir::cleanPath(root) : canonical, previous, configFiles)
        .read();
}

SiteSnapshotPtr rereadPost(const SiteSnapshotPtr& site, const QString& file)
{
    const DocumentPlace place = placeOf(file, site->data());
    const bool isPost = place.collection == QLatin1String("posts") && !place.draft
        && PostName::isDated(place.name())
        && (place.path.startsWith(QLatin1String("_posts/"))
            || place.path.contains(QLatin1String("/_posts/")));
    if (!isPost || EntryFilter(site->data().config).isExcluded(place.path, false))
        return site;
    // A post more or less decides about another one.
    if (site->data().config.limitPosts > 0)
        return Reader(site->root(), site, site->data().config.files).read();
    const auto data = std::make_shared<Data>(site->data());
    data->assets = std::make_shared<AssetCache>();
    std::optional<ReadDocument> entry;
    Allowance allowance;
    if (QFileInfo(place.file).isFile() && isInside(data->root, place.file))
        entry = readDocument(place, data->readingContext(), allowance);
    replacePost(*data, place.file, entry);
    return std::make_shared<SiteSnapshot>(data);
}

SiteSnapshotPtr embeddedSite()
{
    initResources();
    static const SiteSnapshotPtr site = Reader(QStringLiteral(":/site"), {}).read();
    return site;
}

} // namespace galley
