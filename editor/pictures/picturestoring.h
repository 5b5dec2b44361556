// SPDX-License-Identifier: MIT
#pragma once

#include "editor/pictures/imageplan.h"
#include "editor/post/base/error.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace galley {

// Stores one picture at a time off the GUI thread, as storePicture() does: a full share or a slow
// network must not hold up the window.
class PictureStoring : public QObject {
    Q_OBJECT
public:
    explicit PictureStoring(QObject* parent = nullptr);
    ~PictureStoring() override; // what is being stored is given up

    void start(const QByteArray& bytes, const QString& siteRoot, const ImagePlan& plan);
    // failed() comes then, with ErrorKind::Cancelled, unless the picture was there already.
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int percent);
    void stored(const QString& file); // absolute
    void failed(const galley::Error& error);

private:
    QFutureWatcher<Result<QString>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
};

} // namespace galley
