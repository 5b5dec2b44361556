// SPDX-License-Identifier: MIT
#include "preview/site/reader/sitefiles.h"

#include "preview/site/checkout/documenttexts.h"

#include <QDateTime>

namespace galley {

FileStamp stampOf(const QFileInfo& file)
{
    return {file.size(), file.lastModified().toMSecsSinceEpoch(),
        file.metadataChangeTime().toMSecsSinceEpoch()};
}

SiteFiles::SiteFiles(FolderWalk& walk, QHash<QString, ReadFile> known)
    : m_walk(walk)
    , m_known(std::move(known))
{
}

void SiteFiles::addTheme(const QString& folder)
{
    m_theme.emplace(folder);
}

FolderWalk& SiteFiles::walkOf(const QString& path)
{
    return m_theme && path.startsWith(m_theme->root() + QLatin1Char('/')) ? *m_theme : m_walk;
}

QString SiteFiles::shown(const QString& path)
{
    FolderWalk& walk = walkOf(path);
    return &walk == &m_walk
        ? walk.shown(path)
        : QFileInfo(walk.root()).fileName() + QLatin1Char('/') + walk.shown(path);
}

QList<Diagnostic> SiteFiles::takeThemeProblems()
{
    return m_theme ? m_theme->takeProblems() : QList<Diagnostic>();
}

std::optional<QByteArray> SiteFiles::read(const QString& file, qint64 limit)
{
    const FileStamp stamp = stampOf(QFileInfo(file));
    const auto known = m_known.constFind(file);
    const bool isSame = known != m_known.constEnd() && known->stamp == stamp && stamp.size <= limit;
    std::optional<QByteArray> bytes =
        isSame ? walkOf(file).count(file, known->bytes) : walkOf(file).read(file, limit);
    if (bytes)
        m_read.insert(file, {stamp, *bytes});
    return bytes;
}

std::optional<QString> SiteFiles::readText(const QString& file, qint64 limit)
{
    const std::optional<QByteArray> bytes = read(file, limit);
    return bytes ? std::optional(decodedText(*bytes)) : std::nullopt;
}

} // namespace galley
