#include "preview/site/sitepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

// Compiled-in files know no links and no canonical path.
QString resolved(const QString& path)
{
    if (path.startsWith(QLatin1Char(':')))
        return QFileInfo::exists(path) ? QDir::cleanPath(path) : QString();
    return QFileInfo(path).canonicalFilePath();
}

} // namespace

SitePath::SitePath(QString absolute)
    : m_absolute(std::move(absolute))
{
}

bool isInside(const QString& folder, const QString& file)
{
    const QString root = resolved(folder);
    const QString target = resolved(file);
    return !root.isEmpty() && !target.isEmpty()
        && (target == root
            || target.startsWith(root.endsWith(QLatin1Char('/')) ? root : root + QLatin1Char('/')));
}

std::optional<SitePath> SitePath::find(const QString& root, const QString& path)
{
    if (path.contains(QChar::Null))
        return std::nullopt;
    const QString absolute = QDir::cleanPath(root + QLatin1Char('/') + path);
    if (!isInside(root, absolute))
        return std::nullopt;
    return SitePath(resolved(absolute));
}

QString withoutLeadingSlash(const QString& path)
{
    return path.startsWith(QLatin1Char('/')) ? path.mid(1) : path;
}

Diagnostic outsideLink(const QString& path)
{
    Diagnostic problem;
    problem.code = QStringLiteral("link.outside");
    problem.file = path;
    problem.message = QCoreApplication::translate(
        "galley", "The link leads out of the site's folder, so it is not read.");
    return problem;
}

} // namespace galley
