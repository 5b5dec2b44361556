// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs/dialogs.h"
#include "preview/export/exporter.h"

#include <QObject>
#include <QThreadPool>

namespace galley {

// Exports a post into a file that the user names, on a thread of its own.
class Exports : public QObject {
    Q_OBJECT
public:
    explicit Exports(Dialogs& dialogs, QObject* parent = nullptr);
    ~Exports() override;

    // Asks for the place and starts; finished() or failed() follows unless the user cancels.
    void exportTo(ExportFormat format, const RenderRequest& request, const SiteSnapshotPtr& site);

    // Puts the post on the clipboard, to paste into a message; copied() or failed() follows.
    void copyForMail(const RenderRequest& request, const SiteSnapshotPtr& site);

Q_SIGNALS:
    void copied(const QList<galley::Diagnostic>& problems);
    void finished(const QString& file, const QList<galley::Diagnostic>& problems);
    void failed(const galley::Error& error);

private:
    void fail(const Error& error);

    Dialogs& m_dialogs;
    QThreadPool m_pool;
};

} // namespace galley
