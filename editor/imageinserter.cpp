#include "editor/imageinserter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace galley {

namespace {

struct ImageInserterTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::ImageInserter)
};

Error failure(ErrorKind kind, const QString& file, const QString& what, const QString& advice = {})
{
    Error error;
    error.kind = kind;
    error.file = file;
    error.whatHappened = what;
    error.whatToDo = advice;
    return error;
}

// The absolute place for a plan, with its folder made. Links in the folder's path that lead out of
// the checkout are refused.
Result<QString> target(const QString& siteRoot, const ImagePlan& plan)
{
    const QString path = QDir::cleanPath(siteRoot + u'/' + plan.file);
    const QString folder = QFileInfo(path).path();
    const QString root = QFileInfo(siteRoot).canonicalFilePath();
    // The nearest folder that is there decides, before any is made.
    QString there = folder;
    while (!QFileInfo::exists(there) && there.size() > 1)
        there = QFileInfo(there).path();
    const QString real = QFileInfo(there).canonicalFilePath();
    if (root.isEmpty() || (real != root && !real.startsWith(root + u'/')))
        return tl::unexpected(failure(ErrorKind::Input, path,
            ImageInserterTexts::tr("This place is outside the site's folder.")));
    if (!QDir().mkpath(folder)) {
        return tl::unexpected(failure(ErrorKind::Permission, folder,
            ImageInserterTexts::tr("The folder for the picture cannot be made."),
            ImageInserterTexts::tr("Check who may write to it.")));
    }
    const QString name = QFileInfo(path).fileName();
    const bool taken =
        !QDir(folder)
             .entryList(QDir::Files | QDir::Hidden | QDir::System)
             .filter(QRegularExpression(u'^' + QRegularExpression::escape(name) + u'$',
                 QRegularExpression::CaseInsensitiveOption))
             .isEmpty();
    if (taken) {
        return tl::unexpected(failure(ErrorKind::Conflict, path,
            ImageInserterTexts::tr("There is a file of this name already."),
            ImageInserterTexts::tr("Choose another name.")));
    }
    return path;
}

// Writes without ever replacing a file that appears meanwhile.
Result<QString> writeNew(const QByteArray& bytes, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return tl::unexpected(failure(ErrorKind::Permission, path,
            ImageInserterTexts::tr("The picture cannot be written: %1.").arg(file.errorString())));
    }
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.remove();
        return tl::unexpected(failure(ErrorKind::Io, path,
            ImageInserterTexts::tr("The picture cannot be written: %1.").arg(reason)));
    }
    return path;
}

} // namespace

QStringList imagesIn(const QString& siteRoot, const QString& imageFolder)
{
    const QDir folder(siteRoot + u'/' + imageFolder);
    QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& inner : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString& name : QDir(folder.filePath(inner)).entryList(QDir::Files))
            names += inner + u'/' + name;
    }
    return names;
}

Result<QString> storePicture(
    const QByteArray& bytes, const QString& siteRoot, const ImagePlan& plan)
{
    const Result<QString> path = target(siteRoot, plan);
    if (!path)
        return path;
    return writeNew(bytes, *path);
}

} // namespace galley
