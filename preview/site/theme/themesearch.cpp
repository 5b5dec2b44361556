// SPDX-License-Identifier: MIT
#include "preview/site/theme/themesearch.h"

#include "editor/post/file/filereader.h"

#include <QDir>
#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>

namespace galley {

namespace {

constexpr qint64 largestSpecification = megabyte;

struct Candidate {
    QString folder;
    QString version;

    bool isRelease() const
    {
        return std::all_of(version.begin(), version.end(),
            [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
    }
    // Gem::Version's order, but for pre-releases of the same number.
    bool isOlderThan(const Candidate& other) const
    {
        if (isRelease() != other.isRelease())
            return other.isRelease();
        return QVersionNumber::fromString(version) < QVersionNumber::fromString(other.version);
    }
};

// The versions of the gem in one folder of gems; a version may name a platform after a dash.
QList<Candidate> candidatesIn(const QString& base, const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^(\\d[0-9A-Za-z.]*)(-[\\w-]+)?$"));
    QList<Candidate> found;
    const QDir gems(base + QStringLiteral("/gems"));
    for (const QString& folder :
        gems.entryList({name + QStringLiteral("-*")}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto match = form.match(QStringView(folder).mid(name.size() + 1).toString());
        if (folder.startsWith(name + QLatin1Char('-')) && match.hasMatch())
            found += {gems.filePath(folder), match.captured(1)};
    }
    return found;
}

// Whether the gem's folder, links resolved, is still the one beside its neighbours.
bool staysPut(const QString& folder)
{
    const QFileInfo info(folder);
    return info.canonicalFilePath()
        == QFileInfo(info.path()).canonicalFilePath() + QLatin1Char('/') + info.fileName();
}

QStringList dependenciesOf(const QString& base, const QString& gem)
{
    static const QRegularExpression dependency(
        QStringLiteral("\\.add_(?:runtime_)?dependency\\s*\\(?\\s*(?:%q<|[\"'])([\\w.-]+)[>\"']"));
    const QString file =
        base + QStringLiteral("/specifications/") + gem + QStringLiteral(".gemspec");
    // Generated; what stands after `else` is for Rubies that are no more.
    const QString text =
        QString::fromUtf8(readInside(base, file, largestSpecification).value_or(QByteArray()))
            .section(QStringLiteral("\n  else\n"), 0, 0);
    QStringList names;
    for (auto found = dependency.globalMatch(text); found.hasNext();)
        names += found.next().captured(1);
    names.removeDuplicates();
    return names;
}

} // namespace

QStringList gemNames(const QString& theme)
{
    static const QRegularExpression remote(
        QStringLiteral("^(?:https?://[^/\\s]+/)?\\w[\\w.-]*/([\\w-]+?)(?:\\.git)?(?:@\\S+)?$"));
    static const QRegularExpression plain(QStringLiteral("^[\\w-]+$"));
    const QString name = theme.trimmed().toLower();
    if (plain.match(name).hasMatch())
        return {name};
    const QString own = remote.match(name).captured(1);
    if (own.isEmpty())
        return {};
    return {own, QStringLiteral("jekyll-theme-") + own, own + QStringLiteral("-jekyll")};
}

ThemeSearch findThemeGem(const QString& theme, const QStringList& folders, const QString& locked)
{
    ThemeSearch result;
    for (const QString& name : gemNames(theme)) {
        std::optional<Candidate> best;
        for (const QString& base : folders) {
            for (const Candidate& candidate : candidatesIn(base, name)) {
                if (!staysPut(candidate.folder)) {
                    result.refused += candidate.folder;
                    continue;
                }
                const bool isLocked = !locked.isEmpty() && candidate.version == locked;
                if (!best
                    || (best->version != locked && (isLocked || best->isOlderThan(candidate))))
                    best = candidate;
            }
        }
        if (best) {
            const QFileInfo folder(best->folder);
            const QString base = folder.dir().filePath(QStringLiteral(".."));
            result.theme = ThemeGem{name, best->version, folder.canonicalFilePath(),
                dependenciesOf(QDir(base).canonicalPath(), folder.fileName())};
            return result;
        }
    }
    return result;
}

QString lockedVersion(const QString& lockFile, const QString& gem)
{
    const QRegularExpression entry(QStringLiteral("^ {4}%1 \\(([0-9A-Za-z.]+)(?:-[\\w-]+)?\\)$")
                                       .arg(QRegularExpression::escape(gem)),
        QRegularExpression::MultilineOption);
    return entry.match(lockFile).captured(1);
}

} // namespace galley
