// SPDX-License-Identifier: MIT
#include "editor/post/file/folderwalk.h"

#include "editor/post/file/filereader.h"
#include "editor/post/file/insidefolder.h"
#include "editor/post/platform/threadclock.h"

#include <QCoreApplication>
#include <QDirIterator>

#include <algorithm>

namespace galley {

namespace {

struct FolderWalkTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::FolderWalk)
};

} // namespace

FolderWalk::FolderWalk(QString root, WalkBudget budget)
    : m_root(std::move(root))
    , m_budget(budget)
    , m_start(processorTime())
{
}

QString FolderWalk::shown(const QString& path) const
{
    return path.startsWith(m_root + QLatin1Char('/')) ? path.mid(m_root.size() + 1) : path;
}

void FolderWalk::report(const QString& code, const QString& file, const QString& message)
{
    Diagnostic problem{.code = code, .message = message, .file = shown(file)};
    const bool isKnown = std::any_of(m_problems.cbegin(), m_problems.cend(),
        [&](const auto& known) { return known.code == code && known.file == problem.file; });
    constexpr qsizetype mostTold = 100;
    if (!isKnown && m_problems.size() < mostTold)
        m_problems += problem;
}

void FolderWalk::endEarly(const QString& at)
{
    if (!std::exchange(m_isOver, true))
        report(QStringLiteral("site.too-much"), at,
            FolderWalkTexts::tr(
                "The site has more files than can be read; the rest were left out."));
}

// By way of the folder around it, which is known: a path of many links takes the system long.
QString FolderWalk::resolved(const QString& path)
{
    if (const auto known = m_resolved.constFind(path); known != m_resolved.constEnd())
        return *known;
    QString real;
    if (path.startsWith(m_root + QLatin1Char('/'))) {
        const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
        const QString around = resolved(path.left(slash));
        const QFileInfo info(around + path.mid(slash));
        if (!around.isEmpty())
            real = info.isSymLink() ? info.canonicalFilePath()
                : info.exists()     ? info.filePath()
                                    : QString();
    } else {
        real = QFileInfo(path).canonicalFilePath();
    }
    m_resolved.insert(path, real);
    return real;
}

bool FolderWalk::liesInside(const QString& path)
{
    if (m_root.startsWith(QLatin1Char(':'))) // compiled-in files know no links
        return isInside(m_root, path);
    const QString root = resolved(m_root);
    const QString real = resolved(path);
    return !root.isEmpty()
        && (real == root || real.startsWith(root == QLatin1String("/") ? root : root + u'/'));
}

// Whether the folder is one of those that its path leads through.
bool FolderWalk::leadsBack(const QString& folder)
{
    const QString own = resolved(folder);
    QString outer = folder;
    while (outer.size() > m_root.size()) {
        outer = outer.left(outer.lastIndexOf(QLatin1Char('/')));
        if (outer.isEmpty())
            return false;
        if (resolved(outer) == own)
            return true;
    }
    return false;
}

bool FolderWalk::mayEnter(const QString& folder)
{
    if (m_isOver || !QFileInfo(folder).isDir())
        return false;
    if (!liesInside(folder)) {
        report(QStringLiteral("link.outside"), folder,
            QCoreApplication::translate(
                "galley", "The link leads outside the site’s folder, so Galley does not read it."));
        return false;
    }
    if (folder.startsWith(QLatin1Char(':')))
        return true;
    if (leadsBack(folder)) {
        report(QStringLiteral("link.circle"), folder,
            FolderWalkTexts::tr(
                "The link leads back into the folder that contains it, so it was not followed."));
        return false;
    }
    const qsizetype depth = QStringView(folder).mid(m_root.size()).count(QLatin1Char('/'));
    if (depth > m_budget.depth) {
        report(QStringLiteral("site.too-deep"), folder,
            FolderWalkTexts::tr(
                "The folders are nested too deeply; anything deeper was left out."));
        return false;
    }
    return true;
}

QFileInfoList FolderWalk::entries(
    const QString& folder, QDir::Filters filters, const Wanted& wanted)
{
    const QString clean = QDir::cleanPath(folder);
    QFileInfoList result;
    if (!mayEnter(clean))
        return result;
    QDirIterator found(clean, filters);
    while (found.hasNext()) {
        found.next();
        const QFileInfo entry = found.fileInfo();
        if (--m_budget.entries < 0 || processorTime() - m_start > m_budget.milliseconds) {
            endEarly(entry.filePath());
            break;
        }
        if (wanted && !wanted(entry))
            continue;
        // Only links lead elsewhere; the folder itself is known to lie inside.
        if (entry.isSymLink() && !liesInside(entry.filePath()))
            report(QStringLiteral("link.outside"), entry.filePath(),
                QCoreApplication::translate("galley",
                    "The link leads outside the site’s folder, so Galley does not read it."));
        else
            result += entry;
    }
    std::sort(result.begin(), result.end(), [](const QFileInfo& left, const QFileInfo& right) {
        return left.fileName() < right.fileName();
    });
    return result;
}

QStringList FolderWalk::files(const QString& folder, QDir::Filters filters, const Wanted& wanted)
{
    QStringList found;
    addFiles(folder, filters | QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, wanted, found);
    return found;
}

void FolderWalk::addFiles(
    const QString& folder, QDir::Filters filters, const Wanted& wanted, QStringList& found)
{
    for (const QFileInfo& entry : entries(folder, filters, wanted)) {
        if (entry.isDir())
            addFiles(entry.filePath(), filters, wanted, found);
        else
            found += entry.filePath();
    }
}

std::optional<QByteArray> FolderWalk::read(const QString& file, qint64 limit)
{
    if (m_isOver)
        return std::nullopt;
    Result<QByteArray> bytes = readInside(m_root, file, limit);
    if (!bytes) {
        report(QStringLiteral("file.unreadable"), file, bytes.error().whatHappened);
        return std::nullopt;
    }
    return count(file, *bytes);
}

std::optional<QByteArray> FolderWalk::count(const QString& file, const QByteArray& bytes)
{
    if (m_isOver)
        return std::nullopt;
    m_budget.bytes -= bytes.size();
    if (m_budget.bytes < 0 || processorTime() - m_start > m_budget.milliseconds) {
        endEarly(file);
        return std::nullopt;
    }
    return bytes;
}

} // namespace galley
