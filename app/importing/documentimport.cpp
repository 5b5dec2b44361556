// SPDX-License-Identifier: MIT
#include "app/importing/documentimport.h"

#include "app/found/programanswer.h"
#include "editor/document/background.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace galley {

DocumentImport::DocumentImport(Dialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_dialogs(dialogs)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { take(m_reading.result()); });
}

DocumentImport::~DocumentImport()
{
    m_reading.disconnect(this);
    stop();
}

void DocumentImport::stop()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void DocumentImport::browse()
{
    QStringList patterns;
    for (const QString& suffix : importableSuffixes())
        patterns += QLatin1Char('*') + suffix;
    const QString file = m_dialogs.askOpenFile(
        {tr("Import Document"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
            {}, tr("Documents (%1)").arg(patterns.join(QLatin1Char(' ')))});
    if (!file.isEmpty())
        importFile(file);
}

void DocumentImport::importFile(const QString& file)
{
    m_asked = false;
    read(file, TrackedChanges::Show);
    Q_EMIT started(QFileInfo(file).fileName());
}

void DocumentImport::read(const QString& file, TrackedChanges changes)
{
    stop();
    m_file = file;
    m_folder = std::make_shared<QTemporaryDir>();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const DocumentRequest request{file, m_folder->path(), changes,
        programOnPath(QStringLiteral("pandoc"), qEnvironmentVariable("PATH"))};
    m_reading.setFuture(inBackground([request, cancelled = m_cancelled, folder = m_folder] {
        return readDocument(request, *cancelled);
    }));
}

void DocumentImport::take(const Read& result)
{
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled)
            m_dialogs.showError(result.error());
        return;
    }
    if (!result->hasChanges || m_asked) {
        Q_EMIT ready(*result);
        return;
    }
    m_asked = true;
    const QString name = QFileInfo(m_file).fileName();
    switch (m_dialogs.askChoice({name, tr("“%1” contains tracked changes.").arg(name),
        tr("Take the text as it is with all changes, as it was before them, or with the changes "
           "marked?"),
        {tr("&Accept All"), tr("&Reject All"), tr("&Mark Changes")}})) {
    case 0:
        read(m_file, TrackedChanges::Accept);
        break;
    case 1:
        read(m_file, TrackedChanges::Reject);
        break;
    case 2:
        Q_EMIT ready(*result);
        break;
    default:
        break;
    }
}

} // namespace galley
