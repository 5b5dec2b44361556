// SPDX-License-Identifier: MIT
#include "preview/page/guard/siteschemehandler.h"

#include "preview/page/guard/previewaddress.h"
#include "preview/page/guard/trafficlog.h"
#include "preview/site/assets/assetlinks.h"
#include "preview/site/assets/publicfiles.h"
#include "preview/site/assets/webassets.h"
#include "preview/site/checkout/sitedata.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMimeDatabase>
#include <QPointer>
#include <QThreadPool>
#include <QWebEngineUrlRequestJob>

namespace galley {

namespace {

const QString assetBase = QStringLiteral("site://web/");

// Addresses that no published file has. The engine resolves "..", but not where it is encoded.
bool isSuspicious(const QString& path)
{
    return path.contains(QChar(0)) || path.contains(QLatin1Char('\\'))
        || path.split(QLatin1Char('/')).contains(QStringLiteral(".."));
}

// Never 0, which stands for a file that is not there.
size_t contentHash(const QByteArray& bytes)
{
    return qHash(bytes) | 1;
}

} // namespace

QByteArray siteMimeType(const QString& path)
{
    // The database takes some web types for others, or knows them by content alone.
    static const QHash<QString, QByteArray> webTypes{
        {QStringLiteral("css"), "text/css"},
        {QStringLiteral("js"), "text/javascript"},
        {QStringLiteral("svg"), "image/svg+xml"},
        {QStringLiteral("webp"), "image/webp"},
        {QStringLiteral("avif"), "image/avif"},
        {QStringLiteral("woff"), "font/woff"},
        {QStringLiteral("woff2"), "font/woff2"},
        {QStringLiteral("ttf"), "font/ttf"},
        {QStringLiteral("otf"), "font/otf"},
        {QStringLiteral("mp4"), "video/mp4"},
        {QStringLiteral("webm"), "video/webm"},
    };
    const QString suffix = path.section(QLatin1Char('.'), -1).toLower();
    if (const auto known = webTypes.find(suffix); known != webTypes.end())
        return *known;
    return QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name().toUtf8();
}

SiteSchemeHandler::SiteSchemeHandler(TrafficLog& log, QObject* parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_log(log)
{
}

void SiteSchemeHandler::setSite(SiteSnapshotPtr site)
{
    m_site = std::move(site);
    if (!m_site || m_served.isEmpty())
        return;
    QThreadPool::globalInstance()->start([self = QPointer(this), served = m_served, site = m_site] {
        if (!hasChanged(served, *site))
            return;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, site] {
                if (self && self->m_site == site)
                    Q_EMIT self->filesChanged();
            },
            Qt::QueuedConnection);
    });
}

bool SiteSchemeHandler::hasChanged(const FileHashes& served, const SiteSnapshot& site)
{
    for (auto file = served.begin(); file != served.end(); ++file) {
        const auto bytes = readPublicFile(site, file.key());
        if ((bytes ? contentHash(*bytes) : 0) != file.value())
            return true;
    }
    return false;
}

void SiteSchemeHandler::setPage(const QUrl& address, const QByteArray& html)
{
    m_address = address;
    m_html = html;
    m_served.clear();
}

std::optional<SiteSchemeHandler::Answer> SiteSchemeHandler::readAnswer(
    const QUrl& url, const SiteSnapshotPtr& site)
{
    const QString path = url.path(QUrl::FullyDecoded);
    if (url.host() == QLatin1String(webAssetHost)) {
        const QString query = url.query(QUrl::FullyEncoded);
        const auto asset =
            readWebAsset(path.mid(1) + (query.isEmpty() ? QString() : QLatin1Char('?') + query));
        return asset ? std::optional(Answer{asset->bytes, asset->mimeType, {}, 0}) : std::nullopt;
    }
    if (!site || isSuspicious(path))
        return std::nullopt;
    const auto bytes = readPublicFile(*site, path);
    if (!bytes)
        return std::nullopt;
    const QByteArray mimeType = siteMimeType(path);
    if (mimeType != "text/css")
        return Answer{*bytes, mimeType, {}, contentHash(*bytes)};
    const SiteConfig& config = site->data().config;
    LocalizedText css =
        localizeStyleSheet(*bytes, assetBase, siteAddress(config.url, config.baseurl));
    return Answer{css.text, mimeType, css.missing, contentHash(*bytes)};
}

void SiteSchemeHandler::requestStarted(QWebEngineUrlRequestJob* job)
{
    const QUrl url = job->requestUrl();
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    if (url.matches(m_address, QUrl::RemoveFragment)) {
        reply(*job, Answer{m_html, "text/html; charset=utf-8", {}, 0});
        return;
    }
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), job = QPointer(job), url, site = m_site] {
            auto answer = readAnswer(url, site);
            // Both objects live in the application's thread; only there may they be looked at.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, job, answer = std::move(answer)] {
                    if (self && job)
                        self->reply(*job, answer);
                },
                Qt::QueuedConnection);
        });
}

void SiteSchemeHandler::reply(QWebEngineUrlRequestJob& job, const std::optional<Answer>& answer)
{
    const QUrl url = job.requestUrl();
    const QString path = url.path(QUrl::FullyDecoded);
    const bool isOfCheckout = url.host() == QLatin1String(checkoutHost);
    if (isOfCheckout && !url.matches(m_address, QUrl::RemoveFragment))
        m_served.insert(path, answer ? answer->hash : 0);
    if (!answer) {
        m_log.addMissing(isOfCheckout ? path : url.toString());
        job.fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    for (const QString& name : answer->missing)
        m_log.addMissing(name);
    auto* device = new QBuffer(&job);
    device->setData(answer->bytes);
    job.reply(answer->mimeType, device);
}

} // namespace galley
