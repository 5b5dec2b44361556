// SPDX-License-Identifier: MIT
#include "app/checks/picturedisk.h"

#include "editor/form/widgets/sitepicture.h"
#include "editor/pictures/imageinserter.h"
#include "editor/pictures/imageplan.h"
#include "editor/pictures/svgsanitizer.h"
#include "editor/post/base/pictureformats.h"
#include "editor/post/file/filereader.h"
#include "editor/post/file/folderwalk.h"
#include "editor/post/file/postfile.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace galley {

namespace {

constexpr qint64 largestPicture = 64 * megabyte; // of larger ones no more than the size is told
constexpr qint64 largestHeader = 4096;

bool isNamedBy(const QString& text, const QString& path)
{
    return text.contains(path) || text.contains(QString(path).replace(u' ', QLatin1String("%20")));
}

} // namespace

PictureDisk::PictureDisk(const QString& sourceFolder)
    : m_source(sourceFolder)
{
}

const QStringList& PictureDisk::namesIn(const QString& folder)
{
    auto known = m_folders.find(folder);
    if (known == m_folders.end()) {
        FolderWalk walk(m_source); // a link in a picture's address may lead anywhere
        QStringList names;
        for (const QFileInfo& entry :
            walk.entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            names += entry.fileName();
        known = m_folders.insert(folder, names);
    }
    return *known;
}

PictureFacts PictureDisk::lookUp(const QString& sitePath)
{
    PictureFacts facts;
    const QString spelled = inOtherCase(sitePath);
    facts.exists = spelled == QDir::cleanPath(sitePath);
    if (!facts.exists) {
        facts.otherCase = spelled;
        if (spelled.isEmpty())
            facts.otherEnding = withOtherEnding(sitePath);
        return facts;
    }
    const QString file = m_source + spelled;
    if (!pathInSite(m_source, file)) { // a link that leads out of the checkout is not followed
        facts.exists = false;
        return facts;
    }
    facts.bytes = QFileInfo(file).size();
    if (facts.bytes > largestPicture)
        return facts;
    const QByteArray start = readStart(file, largestHeader).value_or(QByteArray());
    QBuffer buffer;
    buffer.setData(start);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (format.startsWith("svg")) { // Qt's decoder would read what it names, wherever that is
        facts.ending = usualSuffix(QString::fromLatin1(format));
        facts.pixels = pictureSize(readFile(file).value_or(QByteArray()));
        return facts;
    }
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    if (reader.canRead()) {
        facts.ending = usualSuffix(QString::fromLatin1(reader.format()));
        facts.pixels = reader.size();
        facts.canShrink = facts.ending != QLatin1String("svg")
            && !(reader.supportsAnimation() && reader.imageCount() > 1);
    }
    return facts;
}

// The path as the disk spells it; the same one where it is there so. Empty when there is no such
// file in any case.
QString PictureDisk::inOtherCase(const QString& sitePath)
{
    QString spelled;
    const QStringList parts = QDir::cleanPath(sitePath).split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QStringList& names = namesIn(m_source + spelled);
        if (part == QLatin1String("..") || names.isEmpty())
            return {};
        if (names.contains(part)) {
            spelled += u'/' + part;
            continue;
        }
        const auto found = std::ranges::find_if(names,
            [&part](const QString& name) { return name.compare(part, Qt::CaseInsensitive) == 0; });
        if (found == names.end())
            return {};
        spelled += u'/' + *found;
    }
    return QFileInfo(m_source + spelled).isFile() ? spelled : QString();
}

QString PictureDisk::withOtherEnding(const QString& sitePath)
{
    const QString clean = QDir::cleanPath(sitePath);
    const QString folder = clean.section(u'/', 0, -2);
    const QString stem = QFileInfo(clean).completeBaseName();
    QStringList found;
    for (const QString& name : namesIn(m_source + folder)) {
        if (hasPictureSuffix(name)
            && QFileInfo(name).completeBaseName().compare(stem, Qt::CaseInsensitive) == 0)
            found += folder + u'/' + name;
    }
    return found.size() == 1 ? found.constFirst() : QString();
}

QStringList leftOverPictures(const QString& sourceFolder, const QString& imageFolder,
    const QString& postFile, const QString& text, const QStringList& posts)
{
    const QString prefix = pictureNamePrefix(postFile);
    QStringList candidates;
    for (const QString& name : imagesIn(sourceFolder, imageFolder)) {
        const bool isOwn = name.startsWith(prefix + u'_') || name.startsWith(prefix + u'/');
        if (isOwn && hasPictureSuffix(name) && !isNamedBy(text, name))
            candidates += name;
    }
    for (const QString& post : posts) {
        if (candidates.isEmpty())
            break;
        if (QFileInfo(post).fileName() == postFile)
            continue;
        const QString other = QString::fromUtf8(readFile(post).value_or(QByteArray()));
        candidates.removeIf([&other](const QString& name) { return isNamedBy(other, name); });
    }
    for (QString& name : candidates)
        name = u'/' + imageFolder + u'/' + name;
    return candidates;
}

} // namespace galley
