// SPDX-License-Identifier: MIT
#include "editor/pictures/picturestoring.h"

#include "editor/pictures/imageinserter.h"

#include <QPromise>
#include <QThreadPool>

namespace galley {

PictureStoring::PictureStoring(QObject* parent)
    : QObject(parent)
{
    connect(
        &m_watcher, &QFutureWatcherBase::progressValueChanged, this, &PictureStoring::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (const Result<QString> file = m_watcher.result())
            Q_EMIT stored(*file);
        else
            Q_EMIT failed(file.error());
    });
}

PictureStoring::~PictureStoring()
{
    m_watcher.disconnect(this);
    cancel();
}

void PictureStoring::start(const QByteArray& bytes, const QString& siteRoot, const ImagePlan& plan)
{
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->setProgressRange(0, 100);
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, isCancelled = m_isCancelled, bytes, siteRoot, plan] {
            const StoreProgress goOn = [&](double share) {
                promise->setProgressValue(int(100 * share));
                return !isCancelled->load();
            };
            promise->addResult(storePicture(bytes, siteRoot, plan, goOn));
            promise->finish();
        });
}

void PictureStoring::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

} // namespace galley
