// SPDX-License-Identifier: MIT
#include "editor/post/file/writeplace.h"

#include "editor/post/file/insidefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

struct WritePlaceTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::WritePlace)
};

bool isSite(const QString& folder)
{
    return QFileInfo::exists(folder + QStringLiteral("/_config.yml"))
        || QFileInfo::exists(folder + QStringLiteral("/_config.yaml"));
}

} // namespace

Result<void> mayWriteInside(const QString& root, const QString& file)
{
    if (staysInside(root, file))
        return {};
    Error error;
    error.kind = ErrorKind::Permission;
    error.file = file;
    error.whatHappened = WritePlaceTexts::tr(
        "This place is outside the site’s folder: a link or the configuration leads there.");
    error.whatWasKept = WritePlaceTexts::tr("Nothing was written.");
    error.whatToDo =
        WritePlaceTexts::tr("Replace the link with a real folder, or save to another place.");
    return tl::make_unexpected(error);
}

Result<void> mayWrite(const QString& file)
{
    const QString path = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    for (QString folder = QFileInfo(path).path();; folder = QFileInfo(folder).path()) {
        if (isSite(folder)) {
            if (Result<void> place = mayWriteInside(folder, path); !place)
                return place;
        }
        if (folder == QFileInfo(folder).path())
            return {};
    }
}

} // namespace galley
