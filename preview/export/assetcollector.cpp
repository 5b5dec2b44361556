#include "preview/export/assetcollector.h"

#include "preview/site/webassets.h"

#include <QCoreApplication>
#include <QMimeDatabase>

namespace galley {

namespace {

// Stand for the site and for the program's copies while references are resolved.
const QString siteHost = QStringLiteral("site.invalid");
const QString copiesHost = QStringLiteral("copies.invalid");
constexpr qsizetype largestInlined = 32 * 1024 * 1024;

QByteArray mimeTypeOf(const QString& path)
{
    if (path.endsWith(QLatin1String(".woff2")))
        return "font/woff2";
    return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name().toLatin1();
}

QUrl addressOn(const QString& host, const QString& path)
{
    QUrl address;
    address.setScheme(QStringLiteral("https"));
    address.setHost(host);
    address.setPath(path.startsWith(QLatin1Char('/')) ? path : QLatin1Char('/') + path);
    return address;
}

} // namespace

AssetCollector::AssetCollector(const SiteSnapshot& site, const QString& pageUrl)
    : m_site(site)
    , m_page(QUrl::fromEncoded(
          "https://" + siteHost.toLatin1() + (pageUrl.isEmpty() ? "/" : pageUrl.toUtf8())))
{
}

void AssetCollector::addProblem(const QString& code, const QString& message)
{
    if (m_told.contains(message))
        return;
    m_told.insert(message);
    Diagnostic problem;
    problem.code = code;
    problem.message = message;
    m_problems += problem;
}

std::optional<Asset> AssetCollector::webAsset(const QUrl& address) const
{
    std::optional<QString> path;
    if (address.host() == copiesHost)
        path = address.path(QUrl::FullyDecoded).mid(1)
            + (address.hasQuery() ? QLatin1Char('?') + address.query() : QString());
    else
        path = webAssetFor(address);
    const std::optional<WebAsset> copy = path ? readWebAsset(*path) : std::nullopt;
    if (!copy)
        return std::nullopt;
    return Asset{
        copy->bytes, copy->mimeType, addressOn(copiesHost, path->section(QLatin1Char('?'), 0, 0))};
}

std::optional<Asset> AssetCollector::siteFile(const QUrl& address) const
{
    const std::optional<QByteArray> bytes = m_site.readPublic(address.path(QUrl::FullyEncoded));
    if (!bytes)
        return std::nullopt;
    return Asset{*bytes, mimeTypeOf(address.path()), address};
}

std::optional<Asset> AssetCollector::find(const QByteArray& reference, const QUrl& base)
{
    const QUrl relative = QUrl::fromEncoded(reference.trimmed(), QUrl::TolerantMode);
    const QUrl address = base.resolved(relative);
    const bool isOwn = address.host() == siteHost
        || (!address.host().isEmpty()
            && address.host()
                == QUrl(m_site.config(QStringLiteral("url")).toDisplayString(), QUrl::TolerantMode)
                       .host());
    const std::optional<Asset> asset = isOwn ? siteFile(address) : webAsset(address);
    if (!asset) {
        addProblem(QStringLiteral("export.missing"),
            QCoreApplication::translate("galley", "“%1” could not be put into the file.")
                .arg(QString::fromUtf8(reference)));
    }
    return asset;
}

std::optional<QByteArray> AssetCollector::dataAddress(const QByteArray& reference, const QUrl& base)
{
    if (reference.trimmed().startsWith("data:") || reference.startsWith('#')
        || reference.trimmed().isEmpty())
        return std::nullopt;
    const std::optional<Asset> asset = find(reference, base);
    if (!asset)
        return std::nullopt;
    if (asset->bytes.size() > largestInlined) {
        addProblem(QStringLiteral("export.large"),
            QCoreApplication::translate("galley", "“%1” is too large to be put into the file.")
                .arg(QString::fromUtf8(reference)));
        return std::nullopt;
    }
    return "data:" + asset->mimeType + ";base64," + asset->bytes.toBase64();
}

} // namespace galley
