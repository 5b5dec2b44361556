// SPDX-License-Identifier: MIT
#include "preview/site/moves/postattachments.h"

#include <QSet>

#include <algorithm>

namespace galley {

namespace {

enum StemForm { YearUnderscore, YearHyphen, WholeDate, SlugAlone, StemForms };

bool isSeparator(QChar c)
{
    return c == QLatin1Char('_') || c == QLatin1Char('-') || c == QLatin1Char('.');
}

// The part of a path that begins at `start` and ends at the next slash.
qsizetype partEnd(const QString& path, qsizetype start)
{
    const qsizetype slash = path.indexOf(QLatin1Char('/'), start);
    return slash < 0 ? path.size() : slash;
}

// The file or folder of the path that is named by the stem.
std::optional<Attachment> attachmentIn(const QString& path, const QString& stem, int form)
{
    for (qsizetype start = 0; start < path.size();) {
        const qsizetype end = partEnd(path, start);
        const QStringView part = QStringView(path).mid(start, end - start);
        const bool isFolder = end < path.size();
        const bool named = part.startsWith(stem)
            && (isFolder ? part.size() == stem.size()
                         : part.size() > stem.size() && isSeparator(part.at(stem.size())));
        if (named && (isFolder || form != SlugAlone))
            return Attachment{path.left(end), isFolder, start, stem.size(), form};
        start = end + 1;
    }
    return std::nullopt;
}

// Stems of other posts that are also that of this one, or go on from it: `2025_day` and
// `2025_day_two`.
struct Claims {
    bool isShared = false;
    QStringList longer;
};

Claims claimsOn(const MoveFacts& facts, const Attachment& attachment)
{
    const QString stem = attachment.path.mid(attachment.stemStart, attachment.stemLength);
    Claims claims;
    for (const QString& fileName : facts.otherNames) {
        const std::optional<PostName> name = PostName::parse(fileName);
        if (!name)
            continue;
        const QString other = attachmentStem(attachment.stemForm, *name);
        if (other == stem)
            claims.isShared = true;
        else if (other.startsWith(stem))
            claims.longer += other;
    }
    return claims;
}

bool isOwn(
    const MoveFacts& facts, const Attachment& attachment, bool shownHere, bool shownElsewhere)
{
    if (shownHere)
        return true;
    if (shownElsewhere || attachment.stemForm == SlugAlone)
        return false;
    const Claims claims = claimsOn(facts, attachment);
    const QString name = attachment.path.mid(attachment.stemStart);
    return !claims.isShared
        && std::none_of(claims.longer.cbegin(), claims.longer.cend(),
            [&name](const QString& other) { return name.startsWith(other); });
}

} // namespace

QString attachmentStem(int form, const PostName& name)
{
    const QString year = name.date.toString(QStringLiteral("yyyy"));
    switch (form) {
    case YearUnderscore:
        return year + QLatin1Char('_') + name.slug;
    case YearHyphen:
        return year + QLatin1Char('-') + name.slug;
    case WholeDate:
        return name.date.toString(QStringLiteral("yyyy-MM-dd")) + QLatin1Char('-') + name.slug;
    default:
        return name.slug;
    }
}

bool isNamedBySlugAlone(const Attachment& attachment)
{
    return attachment.stemForm == SlugAlone;
}

QList<Attachment> possibleAttachments(const MoveFacts& facts, const PostName& name)
{
    QList<Attachment> attachments;
    QSet<QString> known;
    if (name.slug.isEmpty())
        return attachments;
    for (const QString& path : facts.siteFiles) {
        for (int form = 0; form < StemForms; ++form) {
            const auto attachment = attachmentIn(path, attachmentStem(form, name), form);
            if (!attachment)
                continue;
            if (!known.contains(attachment->path))
                attachments += *attachment;
            known += attachment->path;
            break;
        }
    }
    return attachments;
}

void keepOwnAttachments(MoveFacts& facts, const QList<Reference>& own)
{
    QSet<qsizetype> here;
    QSet<qsizetype> elsewhere;
    for (const Reference& reference : own)
        here += reference.target;
    for (const ReferenceInFile& found : std::as_const(facts.references))
        elsewhere += found.reference.target;
    QList<Attachment> kept;
    QList<ReferenceTarget> targets = facts.targets.mid(0, firstAttachment);
    QHash<qsizetype, qsizetype> renumbered{{0, 0}, {1, 1}};
    for (qsizetype i = 0; i < facts.attachments.size(); ++i) {
        const qsizetype target = i + firstAttachment;
        const Attachment& attachment = facts.attachments.at(i);
        if (!isOwn(facts, attachment, here.contains(target), elsewhere.contains(target)))
            continue;
        renumbered.insert(target, targets.size());
        targets += facts.targets.at(target);
        kept += attachment;
    }
    facts.attachments = kept;
    facts.targets = targets;
    facts.references.removeIf([&renumbered](const ReferenceInFile& found) {
        return !renumbered.contains(found.reference.target);
    });
    for (ReferenceInFile& found : facts.references)
        found.reference.target = renumbered.value(found.reference.target);
}

} // namespace galley
