// SPDX-License-Identifier: MIT
#include "preview/export/assetcollector.h"

#include "preview/site/assets/publicfiles.h"
#include "preview/site/assets/webassets.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/config/siteaddress.h"

#include <QCoreApplication>
#include <QMimeDatabase>

namespace galley {

namespace {

// Stand for the site and for the program's copies while references are resolved.
const QString siteHost = QStringLiteral("site.invalid");
const QString copiesHost = QStringLiteral("copies.invalid");
constexpr qint64 largestInlined = 32'000'000;
constexpr qint64 mostInlined = 48'000'000; // as data: addresses, each time they are written
constexpr qint64 mostRead = 200'000'000; // of files, whether they find room or not
constexpr qint64 mostSheetBytes = 8'000'000;
constexpr int mostSheets = 200;

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
    m_problems += Diagnostic{.code = code, .message = message};
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
    const std::optional<QByteArray> bytes =
        readPublicFile(m_site, address.path(QUrl::FullyEncoded), largestInlined);
    if (!bytes)
        return std::nullopt;
    return Asset{*bytes, mimeTypeOf(address.path()), address};
}

std::optional<Asset> AssetCollector::find(const QByteArray& reference, const QUrl& base)
{
    const QUrl relative = QUrl::fromEncoded(reference.trimmed(), QUrl::TolerantMode);
    const QUrl address = base.resolved(relative);
    const SiteConfig& config = m_site.data().config;
    const bool isOwn = address.host() == siteHost
        || siteAddress(config.url, config.baseurl).pathOf(address).has_value();
    const std::optional<Asset> asset = isOwn ? siteFile(address) : webAsset(address);
    if (!asset) {
        addProblem(QStringLiteral("export.missing"),
            QCoreApplication::translate("galley", "“%1” could not be included in the file.")
                .arg(QString::fromUtf8(reference)));
    }
    return asset;
}

std::optional<Asset> AssetCollector::findSheet(const QByteArray& reference, const QUrl& base)
{
    std::optional<Asset> sheet;
    if (m_sheets < mostSheets && m_sheetBytes < mostSheetBytes)
        sheet = find(reference, base);
    else
        addProblem(QStringLiteral("export.sheets"),
            QCoreApplication::translate("galley",
                "The page has more style sheets than the file can include; the last ones were left "
                "out."));
    ++m_sheets;
    m_sheetBytes += sheet ? sheet->bytes.size() : 0;
    return sheet;
}

void AssetCollector::tellOfNoRoom(const QByteArray& reference)
{
    addProblem(QStringLiteral("export.large"),
        QCoreApplication::translate("galley",
            "The file would be larger than %1 MB; “%2” was left out where there was no more room.")
            .arg(mostInlined / 1'000'000)
            .arg(QString::fromUtf8(reference)));
}

std::optional<Asset> AssetCollector::part(const QByteArray& reference)
{
    const QByteArray address = reference.trimmed();
    if (address.isEmpty() || address.startsWith('#') || address.startsWith("data:"))
        return std::nullopt;
    if (m_read >= mostRead) {
        tellOfNoRoom(reference);
        return std::nullopt;
    }
    std::optional<Asset> asset = find(address, m_page);
    const qint64 size = asset ? asset->bytes.size() : 0;
    m_read += size;
    if (m_inlined + size > mostInlined) {
        tellOfNoRoom(reference);
        return std::nullopt;
    }
    m_inlined += size;
    return asset;
}

std::optional<QByteArray> AssetCollector::newDataAddress(
    const QByteArray& reference, const QUrl& base)
{
    const std::optional<Asset> asset = find(reference, base);
    if (!asset)
        return std::nullopt;
    m_read += asset->bytes.size();
    if (asset->bytes.size() > largestInlined) {
        addProblem(QStringLiteral("export.large"),
            QCoreApplication::translate("galley", "“%1” is too large to be included in the file.")
                .arg(QString::fromUtf8(reference)));
        return std::nullopt;
    }
    return "data:" + asset->mimeType + ";base64," + asset->bytes.toBase64();
}

std::optional<QByteArray> AssetCollector::dataAddress(const QByteArray& reference, const QUrl& base)
{
    if (reference.trimmed().startsWith("data:") || reference.startsWith('#')
        || reference.trimmed().isEmpty())
        return std::nullopt;
    const QUrl address = base.resolved(QUrl::fromEncoded(reference.trimmed(), QUrl::TolerantMode));
    const auto known = m_data.constFind(address);
    const bool isKnown = known != m_data.constEnd();
    std::optional<QByteArray> data;
    if (isKnown)
        data = *known;
    else if (m_read < mostRead)
        data = newDataAddress(reference, base);
    if (m_read >= mostRead || (data && m_inlined + data->size() > mostInlined)) {
        tellOfNoRoom(reference);
        data.reset();
    }
    if (!isKnown)
        m_data.insert(address, data);
    m_inlined += data ? data->size() : 0;
    return data;
}

} // namespace galley
