// SPDX-License-Identifier: MIT
#include "preview/site/moves/movededits.h"

#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/name/newpost.h"
#include "preview/site/checkout/publication.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/moves/postattachments.h"
#include "preview/site/moves/postreferences.h"
#include "preview/site/moves/relativelinks.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype addressTarget = 0;
constexpr qsizetype nameTarget = 1;

QString baseName(const PostName& name)
{
    return name.fileName().chopped(name.extension.size());
}

// The path that a target has after the move; empty when it stays as it is.
QString targetAfter(
    const MoveFacts& facts, const MoveWish& wish, const QString& newUrl, qsizetype target)
{
    if (target == addressTarget)
        return facts.kind == MoveKind::Duplicate ? QString() : addressPath(newUrl);
    if (target == nameTarget)
        return facts.kind == MoveKind::Duplicate ? QString() : baseName(nameAfter(facts, wish));
    return wish.withAttachments
        ? attachmentAfter(facts, wish, facts.attachments.at(target - firstAttachment))
        : QString();
}

// `{% link _drafts/slug.md %}`, where the draft has become a post: the folder goes with the name.
TextEdit fromDrafts(TextEdit edit, const Reference& reference, const QString& name)
{
    QString lead = reference.written.left(reference.written.lastIndexOf(name));
    edit.range.start -= lead.size();
    edit.replacement.prepend(lead.replace(QLatin1String("_drafts/"), QLatin1String("_posts/")));
    return edit;
}

// The values of the block that a move changes.
QList<std::pair<QString, YamlValue>> valueChanges(
    const MoveFacts& facts, const MoveWish& wish, const FrontMatter& frontMatter)
{
    QList<std::pair<QString, YamlValue>> changes;
    const auto note = [&](const QString& key, const std::optional<YamlValue>& value) {
        if (value && frontMatter.find(key) && frontMatter.values[key] != *value)
            changes += {key, *value};
    };
    const bool movesDay =
        facts.becomesDated() && wish.date.isValid() && wish.date != facts.name.date;
    const QString date = QStringLiteral("date");
    const QString updated = facts.site->roles().key(FieldRole::Date);
    const QString slug = QStringLiteral("slug");
    if (movesDay)
        note(date, onDay(frontMatter.values[date], wish.date));
    if (movesDay && facts.kind != MoveKind::Rename && updated != date)
        note(updated, onDay(frontMatter.values[updated], wish.date));
    if (facts.kind == MoveKind::Publish && facts.isSwitchedOff)
        note(QStringLiteral("published"), YamlValue(true));
    if (frontMatter.values[slug].toDisplayString() == facts.name.slug)
        note(slug, YamlValue(wish.slug));
    return changes;
}

void sortByPlace(QList<TextEdit>& edits)
{
    std::sort(edits.begin(), edits.end(),
        [](const TextEdit& a, const TextEdit& b) { return a.range.start < b.range.start; });
}

QList<TextEdit> blockEdits(const MoveFacts& facts, const MoveWish& wish, const QString& text)
{
    const FrontMatter frontMatter = readFrontMatter(text);
    QList<TextEdit> edits;
    for (const auto& [key, value] : valueChanges(facts, wish, frontMatter)) {
        if (const Result<QList<TextEdit>> change = setValue(text, key, value))
            edits += *change;
    }
    if (facts.kind == MoveKind::Duplicate) {
        for (const QString& key : {QStringLiteral("permalink"), redirectKey()}) {
            if (const Result<QList<TextEdit>> removal = removeKey(text, key))
                edits += *removal;
        }
    }
    sortByPlace(edits);
    return edits;
}

// The old address leads to the post, the new one no longer to itself.
QList<TextEdit> redirectEdits(const MoveFacts& facts, const QString& newUrl, const QString& text)
{
    if (newUrl == facts.url || facts.url.isEmpty())
        return {};
    const YamlValue now = readFrontMatter(text).values[redirectKey()];
    YamlValue::List addresses;
    if (const auto* list = std::get_if<YamlValue::List>(&now.variant()))
        addresses = *list;
    else if (now.isTruthy())
        addresses += now;
    addresses.removeIf([&](const YamlValue& address) {
        const QString path = addressPath(address.toDisplayString());
        return path == addressPath(newUrl) || path == addressPath(facts.url);
    });
    addresses += QUrl::fromPercentEncoding(facts.url.toUtf8());
    return setValue(text, redirectKey(), addresses).value_or(QList<TextEdit>());
}

// Relative links of the post lead on from its address: where that changes, so do they. Those that
// lead nowhere that we know are left as they are.
QList<TextEdit> relativeEdits(
    const MoveFacts& facts, const MoveWish& wish, const QString& newUrl, const QString& text)
{
    QList<TextEdit> edits;
    for (Reference& reference : findRelativeReferences(text, facts.targets, facts.url)) {
        const QString after = targetAfter(facts, wish, newUrl, reference.target);
        reference.pageUrl = newUrl;
        edits += {reference.range,
            referenceText(
                reference, after.isEmpty() ? facts.targets.at(reference.target).path : after)};
    }
    for (const RelativeLink& link : relativeLinks(text, facts.url)) {
        const bool isDone = std::any_of(edits.cbegin(), edits.cend(),
            [&link](const TextEdit& edit) { return edit.range.start == link.range.start; });
        if (!isDone && facts.knownPaths.contains(link.path))
            edits += {link.range, relativeLinkText(link, link.path, newUrl)};
    }
    edits.removeIf([&text](const TextEdit& edit) {
        return QStringView(text).mid(edit.range.start, edit.range.length()) == edit.replacement;
    });
    return edits;
}

QList<TextEdit> absoluteEdits(
    const MoveFacts& facts, const MoveWish& wish, const QString& newUrl, const QString& text)
{
    QList<TextEdit> edits;
    for (const Reference& reference : findReferences(text, facts.targets, addressOf(*facts.site))) {
        const auto edit = editFor(facts, wish, newUrl, reference);
        if (edit && reference.isCertain)
            edits += *edit;
    }
    return edits;
}

} // namespace

QString redirectKey()
{
    return QStringLiteral("redirect_from");
}

PostName nameAfter(const MoveFacts& facts, const MoveWish& wish)
{
    return {facts.becomesDated() ? wish.date : QDate(), wish.slug, facts.name.extension};
}

QString fileAfter(const MoveFacts& facts, const MoveWish& wish)
{
    QString folder = QFileInfo(facts.file).absolutePath() + QLatin1Char('/');
    const QLatin1String drafts("/_drafts/");
    const qsizetype at = folder.lastIndexOf(drafts);
    if (facts.isDraft && facts.becomesDated() && at >= 0)
        folder.replace(at, drafts.size(), QLatin1String("/_posts/"));
    return folder + nameAfter(facts, wish).fileName();
}

QString attachmentAfter(const MoveFacts& facts, const MoveWish& wish, const Attachment& attachment)
{
    QString path = attachment.path;
    return path.replace(attachment.stemStart, attachment.stemLength,
        attachmentStem(attachment.stemForm, datedName(nameAfter(facts, wish), *facts.site)));
}

PostName datedName(const PostName& name, const SiteSnapshot& site)
{
    return name.date.isValid() ? name
                               : PostName{site.data().time.date(), name.slug, name.extension};
}

QString urlFor(const QString& file, const QString& text, const SiteSnapshot& site)
{
    return makeDocument(placeOf(file, site.data()), readHead(text), site.data().readingContext())
        .url;
}

SiteAddress addressOf(const SiteSnapshot& site)
{
    return siteAddress(site.data().config.url, site.data().config.baseurl);
}

std::optional<TextEdit> editFor(
    const MoveFacts& facts, const MoveWish& wish, const QString& newUrl, const Reference& reference)
{
    const QString after = targetAfter(facts, wish, newUrl, reference.target);
    if (after.isEmpty() || after == facts.targets.at(reference.target).path)
        return std::nullopt;
    const TextEdit edit{reference.range, referenceText(reference, after)};
    if (reference.target == nameTarget && facts.isDraft && facts.becomesDated())
        return fromDrafts(edit, reference, facts.targets.at(nameTarget).path);
    return edit;
}

QList<TextEdit> ownEdits(const MoveFacts& facts, const MoveWish& wish, const QString& text)
{
    QList<TextEdit> edits = blockEdits(facts, wish, text);
    const QString newUrl = urlFor(fileAfter(facts, wish), applied(edits, text), *facts.site);
    if (wish.redirects && facts.kind == MoveKind::Rename && facts.canRedirect)
        edits += redirectEdits(facts, newUrl, text);
    // What was decided first stands.
    for (const QList<TextEdit>& more :
        {absoluteEdits(facts, wish, newUrl, text), relativeEdits(facts, wish, newUrl, text)}) {
        for (const TextEdit& edit : more) {
            const bool isFree = std::none_of(edits.cbegin(), edits.cend(),
                [&edit](const TextEdit& other) { return other.range.overlaps(edit.range); });
            if (isFree)
                edits += edit;
        }
    }
    sortByPlace(edits);
    return edits;
}

} // namespace galley
