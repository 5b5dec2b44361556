// SPDX-License-Identifier: MIT
#include "preview/site/reader/stylefolders.h"

#include "editor/post/base/pathtext.h"
#include "editor/post/file/insidefolder.h"
#include "preview/site/config/yamlmerge.h"

#include <QDir>
#include <QDirIterator>

namespace galley {

namespace {

constexpr qsizetype mostFolders = 200;
constexpr qsizetype mostPaths = 20;
constexpr qsizetype mostSegments = 12; // of a path, where each may be a pattern

bool isPattern(const QString& segment)
{
    return segment.contains(QLatin1Char('*')) || segment.contains(QLatin1Char('?'))
        || segment.contains(QLatin1Char('['));
}

QStringList foldersBelow(const QString& folder)
{
    QStringList found{folder};
    QDirIterator below(
        folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (below.hasNext() && found.size() < mostFolders)
        found += below.next();
    return found;
}

QStringList matching(const QString& folder, const QString& pattern)
{
    if (pattern == QLatin1String("**"))
        return foldersBelow(folder);
    QStringList found;
    for (const QString& name :
        QDir(folder).entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        found += folder + QLatin1Char('/') + name;
    return found;
}

// The folders that a path with wildcards names, as Ruby's Dir.glob finds them.
// None outside of the checkout.
QStringList expanded(const QString& path, const QString& root)
{
    if (path != root && !path.startsWith(root + QLatin1Char('/')))
        return {};
    QStringList folders{root};
    const QStringList segments = path.mid(root.size()).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (segments.size() > mostSegments)
        return {};
    for (const QString& segment : segments) {
        QStringList next;
        for (const QString& folder : std::as_const(folders)) {
            if (next.size() < mostFolders)
                next += isPattern(segment) ? matching(folder, segment)
                                           : QStringList{folder + QLatin1Char('/') + segment};
        }
        next.removeDuplicates();
        next.removeIf([&](const QString& found) { return !isInside(root, found); });
        folders = next.mid(0, mostFolders);
    }
    return folders;
}

// As Ruby's File.expand_path clears a path below "/": it has nothing above.
QString withoutWayUp(const QString& path)
{
    QString clean = QDir::cleanPath(path);
    while (clean == QLatin1String("..") || clean.startsWith(QLatin1String("../")))
        clean.remove(0, 3);
    return clean;
}

} // namespace

QStringList sassLoadPaths(const SiteConfig& config, const QString& source, const QString& root)
{
    const YamlValue& settings = config.values[QStringLiteral("sass")];
    const YamlValue& own = settings[QStringLiteral("load_paths")];
    QStringList paths;
    for (const YamlValue& path : own.isList() ? asList(own) : YamlValue::List{own})
        paths += path.toDisplayString();
    const QString folder = settings[QStringLiteral("sass_dir")].toDisplayString();
    // Jekyll keeps this one inside of the source.
    paths += QLatin1String("./")
        + withoutWayUp(folder.isEmpty() ? QStringLiteral("_sass") : withoutLeadingSlash(folder));
    QStringList result;
    for (const QString& path : paths.mid(std::max<qsizetype>(0, paths.size() - mostPaths))) {
        if (!path.isEmpty() && result.size() < mostFolders)
            result += expanded(QDir::cleanPath(QDir(source).absoluteFilePath(path)), root);
    }
    result += source;
    result.removeIf([](const QString& found) { return !QFileInfo(found).isDir(); });
    result.removeDuplicates();
    return result;
}

} // namespace galley
