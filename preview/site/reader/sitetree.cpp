// SPDX-License-Identifier: MIT
#include "preview/site/reader/sitetree.h"

#include "editor/post/name/postname.h"
#include "preview/site/config/entryfilter.h"

#include <QDir>

namespace galley {

namespace {

class TreeReader {
public:
    TreeReader(const QString& source, FolderWalk& walk, const SiteConfig& config)
        : m_source(source)
        , m_walk(walk)
        , m_config(config)
        , m_filter(config)
    {
    }

    SiteTree read()
    {
        readFolder(QString());
        for (const CollectionConfig& collection : m_config.collections) {
            if (collection.label != QLatin1String("posts"))
                readCollection(collection.label);
        }
        return std::move(m_tree);
    }

private:
    QString collectionsBase() const
    {
        return m_config.collectionsDir.isEmpty() ? QString()
                                                 : m_config.collectionsDir + QLatin1Char('/');
    }

    // `base`: relative folder, empty or ending in '/'.
    void readFolder(const QString& base)
    {
        const bool holdsPosts = m_config.collectionsDir.isEmpty()
            || (base + QLatin1Char('/')).startsWith(collectionsBase());
        if (holdsPosts) {
            readPosts(base, QStringLiteral("_posts"), false);
            readPosts(base, QStringLiteral("_drafts"), true);
        }
        for (const QFileInfo& entry : entriesOf(base)) {
            const QString name = entry.fileName();
            if (!entry.isDir())
                m_tree.files += base + name;
            else if (base + name != m_config.destination)
                readFolder(base + name + QLatin1Char('/'));
        }
    }

    QFileInfoList entriesOf(const QString& base)
    {
        return m_walk.entries(m_source + QLatin1Char('/') + base,
            QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
            [&](const QFileInfo& entry) {
                return m_filter.accepts(base, entry.fileName(), entry.isDir());
            });
    }

    template <class Visit>
    void walk(const QString& base, const QString& below, Visit visit, bool hidden = false)
    {
        const QDir::Filters filters = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot
            | (hidden ? QDir::Filters(QDir::Hidden) : QDir::Filters());
        const QString folder = m_source + QLatin1Char('/') + base + below;
        for (const QFileInfo& entry : m_walk.entries(folder, filters)) {
            const QString path = below + entry.fileName();
            if (entry.isDir())
                walk(base, path + QLatin1Char('/'), visit, hidden);
            else if (m_filter.accepts(base, path, false))
                visit(path, entry);
        }
    }

    void readPosts(const QString& base, const QString& special, bool drafts)
    {
        const QString folder = base + special + QLatin1Char('/');
        walk(folder, QString(), [&](const QString& path, const QFileInfo& entry) {
            DocumentPlace place{QStringLiteral("posts"), entry.filePath(),
                relativeToCollections(folder + path), drafts};
            place.file = QDir::cleanPath(place.file);
            if (drafts)
                m_tree.drafts += place;
            else
                (PostName::isDated(entry.fileName()) ? m_tree.posts : m_tree.misnamed) += place;
        });
    }

    void readCollection(const QString& label)
    {
        const QString folder = collectionsBase() + QLatin1Char('_') + label + QLatin1Char('/');
        walk(
            folder, QString(),
            [&](const QString& path, const QFileInfo& entry) {
                m_tree.collectionFiles += {label, QDir::cleanPath(entry.filePath()),
                    relativeToCollections(folder + path), false};
            },
            true);
    }

    QString relativeToCollections(const QString& path) const
    {
        const QString base = collectionsBase();
        return !base.isEmpty() && path.startsWith(base) ? path.mid(base.size()) : path;
    }

    QString m_source;
    FolderWalk& m_walk;
    const SiteConfig& m_config;
    EntryFilter m_filter;
    SiteTree m_tree;
};

} // namespace

SiteTree readSiteTree(const QString& source, FolderWalk& walk, const SiteConfig& config)
{
    return TreeReader(source, walk, config).read();
}

QStringList pathsBelow(const QString& folder, FolderWalk& walk)
{
    constexpr QDir::Filters all = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    QStringList paths;
    QStringList folders{folder};
    while (!folders.isEmpty()) {
        for (const QFileInfo& entry : walk.entries(folders.takeLast(), all)) {
            paths += entry.filePath().mid(folder.size() + 1);
            if (entry.isDir())
                folders += entry.filePath();
        }
    }
    return paths;
}

} // namespace galley
