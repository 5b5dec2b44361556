// SPDX-License-Identifier: MIT
#include "app/library/list/coverloader.h"

#include "editor/pictures/svgsanitizer.h"
#include "preview/site/assets/publicfiles.h"

namespace galley {

namespace {

constexpr int cacheKilobytes = 32 * 1024;

} // namespace

CoverLoader::CoverLoader(QObject* parent)
    : QObject(parent)
    , m_pictures(cacheKilobytes)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

CoverLoader::~CoverLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void CoverLoader::setSite(const SiteSnapshotPtr& site)
{
    const bool sameCheckout = m_site && site && m_site->root() == site->root();
    m_site = site;
    if (sameCheckout)
        return;
    ++m_generation;
    m_pool.clear();
    m_pictures.clear();
    m_loading.clear();
}

std::optional<QPixmap> CoverLoader::cover(const QString& sitePath, QSize size, qreal ratio)
{
    if (!m_site || sitePath.isEmpty() || sitePath.contains(QLatin1String("://")))
        return QPixmap();
    const QString path =
        sitePath.startsWith(QLatin1Char('/')) ? sitePath : QLatin1Char('/') + sitePath;
    const QSize pixels = size * ratio;
    const QString key =
        QStringLiteral("%1 %2x%3").arg(path).arg(pixels.width()).arg(pixels.height());
    if (const QPixmap* known = m_pictures.object(key)) {
        QPixmap picture = *known;
        picture.setDevicePixelRatio(ratio);
        return picture;
    }
    if (!m_loading.contains(key)) {
        m_loading.insert(key);
        load(path, pixels, key);
    }
    return std::nullopt;
}

void CoverLoader::load(const QString& sitePath, QSize pixels, const QString& key)
{
    m_pool.start([this, site = m_site, sitePath, pixels, key, generation = m_generation] {
        const auto bytes = readPublicFile(*site, sitePath);
        const QImage image =
            bytes ? smallPicture(*bytes, pixels, Qt::KeepAspectRatioByExpanding) : QImage();
        QMetaObject::invokeMethod(
            this,
            [this, key, image, generation] {
                if (generation != m_generation)
                    return;
                m_loading.remove(key);
                m_pictures.insert(key, new QPixmap(QPixmap::fromImage(image)),
                    1 + int(image.sizeInBytes() / 1024));
                Q_EMIT loaded();
            },
            Qt::QueuedConnection);
    });
}

} // namespace galley
