// SPDX-License-Identifier: MIT
#include "app/dialogs/exports.h"

#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

namespace galley {

Exports::Exports(Dialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_dialogs(dialogs)
{
    m_pool.setMaxThreadCount(1);
}

Exports::~Exports()
{
    m_pool.waitForDone();
}

void Exports::exportTo(
    ExportFormat format, const RenderRequest& request, const SiteSnapshotPtr& site)
{
    const QString suffix = fileSuffixFor(format);
    const QString base = QFileInfo(request.file).completeBaseName();
    const QString name =
        QStringLiteral("%1.%2").arg(base.isEmpty() ? QStringLiteral("post") : base, suffix);
    QString place = m_dialogs.askSaveFile(
        {tr("Export Post"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
            name, QStringLiteral("%1 (*.%1)").arg(suffix)});
    if (place.isEmpty())
        return;
    if (QFileInfo(place).suffix().isEmpty())
        place += QLatin1Char('.') + suffix;
    m_pool.start([this, format, request, site, place] {
        PageRenderer renderer;
        const Exported exported = exportPost(renderer, request, *site, format);
        Result<void> written =
            exported.refusal ? tl::make_unexpected(*exported.refusal) : mayWrite(place);
        if (written)
            written = writeFileAtomically(place, exported.bytes);
        QMetaObject::invokeMethod(
            this,
            [this, place, written, problems = exported.problems] {
                if (written) {
                    Q_EMIT finished(place, problems);
                } else {
                    fail(written.error());
                }
            },
            Qt::QueuedConnection);
    });
}

void Exports::copyForMail(const RenderRequest& request, const SiteSnapshotPtr& site)
{
    m_pool.start([this, request, site] {
        PageRenderer renderer;
        const MailCopy copy = galley::copyForMail(renderer, request, *site);
        QMetaObject::invokeMethod(
            this,
            [this, copy] {
                if (copy.refusal) {
                    fail(*copy.refusal);
                    return;
                }
                auto* data = new QMimeData;
                data->setHtml(QString::fromUtf8(copy.html));
                data->setText(copy.text);
                QGuiApplication::clipboard()->setMimeData(data);
                Q_EMIT copied(copy.problems);
            },
            Qt::QueuedConnection);
    });
}

void Exports::fail(const Error& error)
{
    m_dialogs.showError(error);
    Q_EMIT failed(error);
}

} // namespace galley
