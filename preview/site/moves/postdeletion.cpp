// SPDX-License-Identifier: MIT
#include "preview/site/moves/postdeletion.h"

#include "editor/post/base/pictureformats.h"
#include "editor/post/file/filereader.h"
#include "editor/post/file/writeplace.h"
#include "preview/site/moves/movededits.h"
#include "preview/site/moves/postattachments.h"
#include "preview/site/moves/postreferences.h"
#include "preview/site/moves/relativelinks.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace galley {

namespace {

QString nameOf(const QString& path)
{
    return path.section(QLatin1Char('/'), -1);
}

// A name as it can stand in a text.
QByteArrayList writtenForms(const QString& path)
{
    const QString name = nameOf(path);
    QByteArrayList forms{name.toUtf8(), QUrl::toPercentEncoding(name, "!$&'()*+,;=:@")};
    return forms;
}

bool hasName(const QByteArray& text, const QByteArrayList& forms)
{
    return std::ranges::any_of(
        forms, [&text](const QByteArray& form) { return text.contains(form); });
}

// The site's pictures that the post's own text shows, from the source.
QStringList shownPictures(const MoveFacts& facts)
{
    const QByteArray text = facts.text.toUtf8();
    QList<ReferenceTarget> targets;
    for (const QString& path : facts.siteFiles) {
        if (hasPictureSuffix(path) && hasName(text, writtenForms(path)))
            targets += {ReferenceTarget::Kind::File, path};
    }
    QStringList shown;
    for (const Reference& reference : findReferences(facts.text, targets, addressOf(*facts.site))
            + findRelativeReferences(facts.text, targets, facts.url))
        shown += targets.at(reference.target).path;
    return shown;
}

// What is named after the post, from the source. A folder that has the short name alone may be that
// of others as well: of it counts what the text shows.
QStringList namedFiles(const MoveFacts& facts)
{
    QStringList files;
    for (const Attachment& attachment : facts.attachments) {
        if (!attachment.isFolder)
            files += attachment.path;
        else if (!isNamedBySlugAlone(attachment))
            std::ranges::copy_if(
                facts.siteFiles, std::back_inserter(files), [&attachment](const QString& file) {
                    return file.startsWith(attachment.path + QLatin1Char('/'));
                });
    }
    return files;
}

// The configuration names pictures, too, and may lie outside of the site's source.
QList<SiteText> withConfiguration(QList<SiteText> texts, const QString& root)
{
    for (const char* name : {"_config.yml", ".galley.yml"}) {
        const QString file = QDir(root).filePath(QLatin1String(name));
        if (const Result<QByteArray> bytes = readInside(root, file, megabyte))
            texts += {file, *bytes};
    }
    return texts;
}

QStringList ownFiles(const MoveFacts& facts)
{
    QStringList paths = namedFiles(facts) + shownPictures(facts);
    paths.removeDuplicates();
    const QList<SiteText> texts = withConfiguration(facts.texts, facts.site->root());
    const QDir source(facts.site->sourceFolder());
    QStringList files;
    for (const QString& path : std::as_const(paths)) {
        const QByteArrayList forms = writtenForms(path);
        const QString file = source.filePath(path);
        const bool isElsewhere = std::ranges::any_of(
            texts, [&forms](const SiteText& text) { return hasName(text.bytes, forms); });
        if (!isElsewhere && !QFileInfo(file).isSymLink()
            && mayWriteInside(facts.site->root(), file))
            files += file;
    }
    return files;
}

} // namespace

std::optional<PostDeletion> postDeletion(const SiteSnapshotPtr& site, const QString& file,
    const QString& text, const QList<SiteText>& texts)
{
    const std::optional<MoveFacts> facts = moveFacts(MoveKind::Rename, site, file, text, texts);
    if (!facts)
        return std::nullopt;
    PostDeletion deletion{site, file, nameOf(file), facts->isLive ? facts->url : QString(),
        ownFiles(*facts), {}, false};
    const QDir root(site->root());
    const QString path = root.relativeFilePath(file);
    for (const PostSummary& post : site->posts()) {
        if (post.file == path && !post.title.isEmpty())
            deletion.title = post.title;
    }
    for (const ReferenceInFile& found : facts->references) {
        const Reference& reference = found.reference;
        if (reference.target >= firstAttachment || !reference.isCertain)
            continue;
        deletion.linkingFiles += root.relativeFilePath(facts->texts.at(found.text).file);
        deletion.stopsBuild |=
            facts->targets.at(reference.target).kind == ReferenceTarget::Kind::PostName;
    }
    deletion.linkingFiles.removeDuplicates();
    return deletion;
}

} // namespace galley
