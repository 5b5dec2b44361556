// SPDX-License-Identifier: MIT
#include "preview/site/moves/postmove.h"

#include "editor/post/base/joinedtext.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/name/newpost.h"
#include "editor/post/schema/placeholders.h"
#include "preview/site/checkout/publication.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/moves/movededits.h"
#include "preview/site/moves/postattachments.h"
#include "preview/site/moves/postreferences.h"
#include "preview/site/moves/relativelinks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace galley {

namespace {

struct PostMoveTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PostMove)
};

PostName nameOf(const QString& file, bool isDraft, const QDate& today)
{
    const QFileInfo info(file);
    const QString extension = QLatin1Char('.') + info.suffix();
    if (isDraft)
        return {QDate(), info.completeBaseName(), extension};
    if (const std::optional<PostName> name = PostName::parse(info.fileName()))
        return *name;
    return {today, asciiSlug(info.completeBaseName()), extension};
}

QStringList namesInFolder(const QString& file, const SiteSnapshot& site)
{
    const QFileInfo info(file);
    QStringList names = info.absoluteDir().entryList(QDir::Files);
    for (const PostSummary& post : site.posts())
        names += post.file.section(QLatin1Char('/'), -1);
    names.removeDuplicates();
    names.removeAll(info.fileName());
    return names;
}

// Neither a link nor the configuration may lead what is made out of the site.
void checkPlaces(const MoveFacts& facts, MovePlan& plan)
{
    QStringList places{plan.from, plan.to};
    for (const FileMove& move : std::as_const(plan.attachments))
        places += {move.from, move.to};
    for (const QString& place : std::as_const(places)) {
        if (const Result<void> may = mayWriteInside(facts.site->root(), place); !may)
            plan.errors += labelled(
                QDir(facts.site->root()).relativeFilePath(place), may.error().whatHappened);
    }
}

void checkCompanions(const MoveFacts& facts, MovePlan& plan)
{
    const QDir source(facts.site->sourceFolder());
    for (const FileMove& move : std::as_const(plan.attachments)) {
        const QString to = source.relativeFilePath(move.to);
        const QString from = source.relativeFilePath(move.from);
        const bool taken =
            std::any_of(facts.siteFiles.cbegin(), facts.siteFiles.cend(), [&](const QString& file) {
                const bool isOwn =
                    file == from || (move.isFolder && file.startsWith(from + QLatin1Char('/')));
                return (!isOwn || facts.kind == MoveKind::Duplicate)
                    && (file.compare(to, Qt::CaseInsensitive) == 0
                        || file.startsWith(to + QLatin1Char('/'), Qt::CaseInsensitive));
            });
        if (taken)
            plan.errors += PostMoveTexts::tr("%1 already exists.").arg(to);
    }
}

void checkAddress(const MoveFacts& facts, MovePlan& plan)
{
    for (const PostSummary& post : facts.site->posts()) {
        const QString file = QDir(facts.site->root()).filePath(post.file);
        if (post.url.isEmpty() || post.url != plan.newUrl)
            continue;
        if (file != facts.file || facts.kind == MoveKind::Duplicate)
            plan.errors +=
                PostMoveTexts::tr("%1 already has the address %2.").arg(post.file, plan.newUrl);
    }
    if (facts.kind != MoveKind::Rename)
        return;
    if (plan.newUrl == plan.oldUrl && plan.to != plan.from)
        plan.hints += PostMoveTexts::tr("The address stays %1: either the post sets it, or the "
                                        "site’s addresses do not follow file names.")
                          .arg(plan.oldUrl);
    else if (facts.isLive && plan.newUrl != plan.oldUrl && !plan.redirects)
        plan.hints += PostMoveTexts::tr(
            "Links to %1 from elsewhere, such as emails and search engines, will stop working.")
                          .arg(plan.oldUrl);
}

void addLinks(const MoveFacts& facts, const MoveWish& wish, MovePlan& plan)
{
    for (const ReferenceInFile& found : facts.references) {
        if (facts.kind == MoveKind::Duplicate)
            break;
        const Reference& reference = found.reference;
        if (const auto edit = editFor(facts, wish, plan.newUrl, reference))
            plan.links += LinkUpdate{
                found.text, reference.line, reference.written, *edit, reference.isCertain};
    }
}

// The address of the page that a file becomes; empty: of none, or of several.
QString pageUrl(const QString& file, const SiteSnapshot& site)
{
    if (const auto known = site.data().documents.constFind(file);
        known != site.data().documents.cend())
        return known->document ? known->document->url : QString();
    const QString path = QDir(site.sourceFolder()).relativeFilePath(file);
    const bool isPublished =
        std::any_of(site.data().staticFiles.cbegin(), site.data().staticFiles.cend(),
            [&path](const StaticFile& known) { return QStringView(known.path).mid(1) == path; });
    return isPublished ? QLatin1Char('/') + path : QString();
}

QList<Reference> referencesIn(const QString& text, const MoveFacts& facts, const QString& url)
{
    QList<Reference> found = findReferences(text, facts.targets, addressOf(*facts.site));
    if (url.isEmpty())
        return found;
    for (const Reference& reference : findRelativeReferences(text, facts.targets, url)) {
        const bool isKnown = std::any_of(found.cbegin(), found.cend(),
            [&](const Reference& other) { return other.range.overlaps(reference.range); });
        if (!isKnown)
            found += reference;
    }
    std::sort(found.begin(), found.end(),
        [](const Reference& a, const Reference& b) { return a.range.start < b.range.start; });
    return found;
}

QSet<QString> knownPaths(const SiteSnapshot& site)
{
    QSet<QString> paths;
    for (const ReadDocument& known : site.data().documents) {
        if (known.document && !known.document->url.isEmpty())
            paths += addressPath(known.document->url);
    }
    for (const StaticFile& file : site.data().staticFiles)
        paths += addressPath(file.path);
    return paths;
}

// What its readers would see that was not meant for them.
void checkOpenPlaces(const MoveFacts& facts, MovePlan& plan)
{
    const qsizetype count =
        facts.kind == MoveKind::Publish ? findPlaceholders(facts.text).size() : 0;
    if (count > 0)
        plan.hints += PostMoveTexts::tr("%n thing(s) still to be filled in.", nullptr, int(count));
}

bool usesRedirects(const SiteSnapshot& site)
{
    const YamlValue& values = site.data().config.values;
    for (const char* key : {"plugins", "gems"}) {
        const YamlValue& plugins = values[QLatin1String(key)];
        const auto* list = std::get_if<YamlValue::List>(&plugins.variant());
        for (const YamlValue& name : list ? *list : YamlValue::List{plugins}) {
            if (name == YamlValue(QStringLiteral("jekyll-redirect-from")))
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<MoveFacts> moveFacts(MoveKind kind, const SiteSnapshotPtr& site, const QString& file,
    const QString& text, QList<SiteText> texts)
{
    const DocumentPlace place = placeOf(file, site->data());
    const bool isInPosts = place.collection == QLatin1String("posts")
        && (QLatin1Char('/') + place.path).contains(QLatin1String("/_posts/"));
    if (!isInPosts && !place.draft)
        return std::nullopt;
    MoveFacts facts;
    facts.kind = kind;
    facts.site = site;
    facts.file = file;
    facts.text = text;
    facts.isDraft = place.draft;
    facts.isSwitchedOff =
        readFrontMatter(text).values[QStringLiteral("published")] == YamlValue(false);
    if (kind == MoveKind::Publish && !facts.isDraft && !facts.isSwitchedOff)
        return std::nullopt;
    facts.name = nameOf(file, place.draft, site->data().time.date());
    if (const auto dated = PostName::parse(QFileInfo(file).fileName());
        dated && place.draft && kind == MoveKind::Publish)
        facts.name.slug = dated->slug; // or it would have two days in its name
    facts.url = urlFor(file, text, *site);
    facts.isLive = publicationOf(text, file, *site).isLive();
    facts.otherNames = namesInFolder(file, *site);
    for (const StaticFile& known : site->data().staticFiles) {
        if (!known.isOfTheme)
            facts.siteFiles += known.path.mid(1);
    }
    facts.texts = std::move(texts);
    facts.targets = {{ReferenceTarget::Kind::Address, addressPath(facts.url)},
        {ReferenceTarget::Kind::PostName, QFileInfo(file).completeBaseName()}};
    facts.attachments = possibleAttachments(facts, datedName(facts.name, *site));
    for (const Attachment& attachment : std::as_const(facts.attachments))
        facts.targets +=
            {attachment.isFolder ? ReferenceTarget::Kind::Folder : ReferenceTarget::Kind::File,
                attachment.path};
    for (qsizetype i = 0; i < facts.texts.size(); ++i) {
        const SiteText& other = facts.texts.at(i);
        for (const Reference& reference :
            referencesIn(decodeFile(other.bytes).text, facts, pageUrl(other.file, *site)))
            facts.references += {i, reference};
    }
    keepOwnAttachments(facts, referencesIn(text, facts, facts.url));
    facts.knownPaths = knownPaths(*site);
    facts.canRedirect = kind == MoveKind::Rename && !facts.isDraft && usesRedirects(*site);
    return facts;
}

MovePlan planMove(const MoveFacts& facts, const MoveWish& wish)
{
    MovePlan plan;
    plan.from = facts.file;
    plan.to = fileAfter(facts, wish);
    plan.oldUrl = facts.url;
    plan.publishes = facts.kind == MoveKind::Publish;
    if (facts.becomesDated() && !wish.date.isValid()) {
        plan.errors += PostMoveTexts::tr("The post needs a date.");
        return plan;
    }
    if (plan.to == plan.from && facts.kind == MoveKind::Rename) {
        plan.newUrl = plan.oldUrl;
        return plan;
    }
    QStringList others = facts.otherNames;
    if (facts.kind == MoveKind::Duplicate)
        others += QFileInfo(facts.file).fileName();
    for (const Diagnostic& remark : checkName(nameAfter(facts, wish), others))
        (remark.severity == Severity::Error ? plan.errors : plan.hints) += remark.message;
    const QString text = applied(ownEdits(facts, wish, facts.text), facts.text);
    plan.newUrl = urlFor(plan.to, text, *facts.site);
    plan.redirects = facts.canRedirect && wish.redirects && plan.newUrl != plan.oldUrl;
    const QDir source(facts.site->sourceFolder());
    for (const Attachment& attachment :
        wish.withAttachments ? facts.attachments : QList<Attachment>()) {
        const QString to = attachmentAfter(facts, wish, attachment);
        if (to != attachment.path)
            plan.attachments += FileMove{
                source.filePath(attachment.path), source.filePath(to), attachment.isFolder};
    }
    checkPlaces(facts, plan);
    checkCompanions(facts, plan);
    if (plan.errors.isEmpty())
        checkAddress(facts, plan);
    addLinks(facts, wish, plan);
    checkOpenPlaces(facts, plan);
    return plan;
}

} // namespace galley
