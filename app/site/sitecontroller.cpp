// SPDX-License-Identifier: MIT
#include "app/site/sitecontroller.h"

#include "app/site/commitdates.h"
#include "editor/post/file/folderwalk.h"
#include "editor/post/file/insidefolder.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/reader/sitereader.h"

#include <QDir>

namespace galley {

namespace {

constexpr int refreshDelay = 200; // ms; several files often change together
constexpr int maximumWatches = 1000; // the system's are few
constexpr qint64 watchedEntries = 20'000; // looked at on the GUI thread
constexpr qint64 watchedTime = 200; // ms

// Pages, documents of collections and what they include, wherever they lie.
QStringList documentPaths(const SiteSnapshot::Data& site)
{
    QStringList files = site.relativeTexts.texts.keys();
    for (const ReadDocument& known : site.documents) {
        if (known.document)
            files += known.document->place.file;
    }
    QStringList paths;
    for (const QString& file : std::as_const(files))
        paths << QFileInfo(file).path() << file;
    // A theme may lie elsewhere.
    paths.removeIf([&](const QString& path) { return !path.startsWith(site.root); });
    return paths;
}

// What decides how pages look. Folders tell of files added, removed and replaced; files of their
// own are needed for programs that write in place.
QStringList watchedPaths(const QString& root, const SiteSnapshot& site)
{
    QStringList paths{root, QDir(root).filePath(QStringLiteral("_config.yml")),
        QDir(root).filePath(QStringLiteral(".galley.yml"))};
    FolderWalk walk(root, {watchedEntries, 40, watchedTime, 0});
    // What lies there as pictures do is many files.
    static const QStringList sheets{
        QStringLiteral("css"), QStringLiteral("scss"), QStringLiteral("sass")};
    const SiteConfig& config = site.data().config;
    QStringList names{config.layoutsDir, config.includesDir, config.dataDir,
        QStringLiteral("_posts"), QStringLiteral("_drafts"), QStringLiteral("assets"),
        QStringLiteral("css"), QStringLiteral("static")};
    for (const char* usual : {"images", "img", "media", "uploads", "files"})
        names += QLatin1String(usual);
    names += site.imageFolder().section(QLatin1Char('/'), 0, 0);
    names += site.data().sassFolders;
    names.removeAll(QString());
    names.removeDuplicates();
    names.removeAll(site.sourceFolder());
    for (const QString& name : names) {
        const QString top = QDir(site.sourceFolder()).filePath(name);
        if (!QFileInfo(top).isDir() || !isInside(root, top))
            continue;
        static const QStringList texts{config.layoutsDir, config.includesDir, config.dataDir,
            QStringLiteral("_posts"), QStringLiteral("_drafts"), QStringLiteral("css")};
        const bool holdsPictures = !texts.contains(name) && !site.data().sassFolders.contains(name);
        QStringList folders{top};
        while (!folders.isEmpty() && paths.size() < maximumWatches) {
            const QString folder = folders.takeFirst();
            paths += folder;
            for (const QFileInfo& entry : walk.entries(
                     folder, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
                if (entry.isDir())
                    folders += entry.filePath();
                else if (!holdsPictures || sheets.contains(entry.suffix()))
                    paths += entry.filePath();
            }
        }
    }
    paths += documentPaths(site.data());
    paths.removeDuplicates();
    return paths.mid(0, maximumWatches);
}

} // namespace

SiteController::SiteController(QObject* parent)
    : QObject(parent)
{
    m_reader.setMaxThreadCount(1);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshDelay);
    connect(&m_refreshTimer, &QTimer::timeout, this, &SiteController::refresh);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_refreshTimer,
        qOverload<>(&QTimer::start));
    connect(
        &m_watcher, &QFileSystemWatcher::fileChanged, &m_refreshTimer, qOverload<>(&QTimer::start));
}

SiteController::~SiteController()
{
    m_reader.waitForDone();
}

void SiteController::open(const QString& root)
{
    if (m_site && root == m_root)
        return refresh();
    m_root = root;
    m_site.reset();
    m_again = false;
    start();
}

void SiteController::refresh()
{
    if (m_reading)
        m_again = true;
    else
        start();
}

void SiteController::start()
{
    m_reading = true;
    ++m_request;
    Q_EMIT readingStarted();
    m_reader.start([this, request = m_request, root = m_root, previous = m_site] {
        const Result<SiteSnapshotPtr> result = root.isEmpty()
            ? Result<SiteSnapshotPtr>(embeddedSite())
            : readSite(root, previous, {}, commitDates);
        QMetaObject::invokeMethod(
            this, [this, request, result] { take(request, result); }, Qt::QueuedConnection);
    });
}

void SiteController::take(int request, const Result<SiteSnapshotPtr>& result)
{
    if (request != m_request)
        return;
    m_reading = false;
    if (result) {
        m_site = *result;
        watch();
        Q_EMIT siteChanged(m_site);
    } else {
        Q_EMIT failed(result.error());
    }
    if (std::exchange(m_again, false))
        start();
}

void SiteController::watch()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!isEmbedded())
        m_watcher.addPaths(watchedPaths(m_root, *m_site));
}

} // namespace galley
