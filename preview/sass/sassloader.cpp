// SPDX-License-Identifier: MIT
#include "preview/sass/sassloader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace galley {

namespace {

const QString scheme = QStringLiteral("sheet");

SassSyntax syntaxOf(const QString& path)
{
    return path.endsWith(QLatin1String(".sass")) ? SassSyntax::Indented
        : path.endsWith(QLatin1String(".css"))   ? SassSyntax::Css
                                                 : SassSyntax::Scss;
}

// A path without its ending and the ending (".scss"), where it names one that Sass knows.
struct SplitName {
    QString stem, ending;
};
SplitName splitName(const QString& path)
{
    for (const char* ending : {".scss", ".sass", ".css"}) {
        if (path.endsWith(QLatin1String(ending)))
            return {path.chopped(qsizetype(qstrlen(ending))), QLatin1String(ending)};
    }
    return {path, QString()};
}

// Which file a path means: partials, endings, index files, and the `.import` variants, which an
// @import takes before others.
class Resolution {
public:
    Resolution(const SassFiles& files, bool fromImport)
        : m_files(files)
        , m_fromImport(fromImport)
    {
    }

    SassLoader::Found find(const QString& path) const
    {
        const auto [stem, ending] = splitName(path);
        if (!ending.isEmpty()) {
            const QStringList own = variants(stem + QLatin1String(".import") + ending);
            return onlyOne(m_fromImport && !own.isEmpty() ? own : variants(path));
        }
        const QStringList files = withEndings(path);
        return onlyOne(!files.isEmpty() ? files : withEndings(path + QLatin1String("/index")));
    }

private:
    QStringList variants(const QString& path) const
    {
        const qsizetype name = path.lastIndexOf(QLatin1Char('/')) + 1;
        QStringList found;
        for (const QString& candidate :
            {QString(path.left(name) + QLatin1Char('_') + path.mid(name)), path}) {
            if (m_files.has(candidate))
                found += candidate;
        }
        return found;
    }

    QStringList anyEnding(const QString& path) const
    {
        const QStringList found =
            variants(path + QLatin1String(".sass")) + variants(path + QLatin1String(".scss"));
        return found.isEmpty() ? variants(path + QLatin1String(".css")) : found;
    }

    QStringList withEndings(const QString& path) const
    {
        const QStringList own =
            m_fromImport ? anyEnding(path + QLatin1String(".import")) : QStringList();
        return own.isEmpty() ? anyEnding(path) : own;
    }

    static SassLoader::Found onlyOne(const QStringList& paths)
    {
        if (paths.size() < 2)
            return {paths.isEmpty() ? QString() : SassLoader::addressOf(paths.first()), {}};
        QStringList names;
        for (const QString& path : paths)
            names += QFileInfo(path).fileName();
        return {QString(),
            QStringLiteral("It's not clear which file to import. Found: ")
                + names.join(QLatin1String(", "))};
    }

    const SassFiles& m_files;
    bool m_fromImport;
};

} // namespace

QByteArray sheetHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

SassLoader::SassLoader(const SassRequest& request, const SassLimits& limits)
    : m_request(request)
    , m_limits(limits)
    , m_read(request.text.size())
{
}

QString SassLoader::addressOf(const QString& path)
{
    QUrl address;
    address.setScheme(scheme);
    address.setPath(path);
    // An empty host, as files' addresses have it: relative ones then resolve alike.
    return scheme + QLatin1String("://") + address.path(QUrl::FullyEncoded);
}

QString SassLoader::pathOf(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyDecoded);
    if (url.scheme() != scheme || !url.host().isEmpty() || path.contains(QChar::Null))
        return {};
    return QDir::cleanPath(path);
}

SassLoader::Found SassLoader::tooMuch()
{
    m_isTooLarge = true;
    return {QString(), QStringLiteral("too many or too large imports")};
}

SassLoader::Found SassLoader::find(const QString& address, bool fromImport)
{
    if (m_dependencies.lookups.size() >= m_limits.lookups)
        return tooMuch();
    const Found found = answer(address, fromImport);
    m_hasMissed = found.address.isEmpty() && found.error.isEmpty();
    m_dependencies.lookups += {address, fromImport, found.address};
    return found;
}

SassLoader::Found SassLoader::answer(const QString& address, bool fromImport)
{
    if (!m_request.files)
        return {};
    const Resolution resolution(*m_request.files, fromImport);
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.scheme().isEmpty()) {
        const QString path = pathOf(address);
        return path.isEmpty() ? Found{} : resolution.find(path);
    }
    const QString relative = url.path(QUrl::FullyDecoded);
    if (relative.isEmpty() || relative.contains(QChar::Null) || !url.host().isEmpty())
        return {};
    for (const QString& folder : m_request.loadPaths) {
        const Found found =
            resolution.find(QDir::cleanPath(QDir(folder).absoluteFilePath(relative)));
        if (!found.address.isEmpty() || !found.error.isEmpty())
            return found;
    }
    return {};
}

SassLoader::Text SassLoader::load(const QString& address)
{
    const QString path = pathOf(address);
    const bool isFull = m_dependencies.sources.size() >= m_limits.imports;
    const std::optional<QByteArray> bytes = m_request.files && !path.isEmpty() && !isFull
        ? m_request.files->read(path, std::min(m_limits.text, m_limits.texts - m_read))
        : std::nullopt;
    if (!bytes)
        return {{}, SassSyntax::Scss, tooMuch().error};
    m_read += bytes->size();
    m_dependencies.sources += {path, sheetHash(*bytes)};
    if (!QUtf8StringView(*bytes).isValidUtf8())
        return {{}, SassSyntax::Scss, QStringLiteral("Invalid UTF-8.")};
    return {*bytes, syntaxOf(path), {}};
}

bool stillHolds(
    const SassDependencies& dependencies, const SassRequest& request, const SassLimits& limits)
{
    SassLoader loader(request, limits);
    for (const SassLookup& lookup : dependencies.lookups) {
        if (loader.find(lookup.address, lookup.fromImport).address != lookup.answer)
            return false;
    }
    for (const SassSource& source : dependencies.sources) {
        const auto bytes = request.files ? request.files->read(source.path, limits.text)
                                         : std::optional<QByteArray>();
        if (!bytes || sheetHash(*bytes) != source.hash)
            return false;
    }
    return true;
}

} // namespace galley
