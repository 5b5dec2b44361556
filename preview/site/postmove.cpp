#include "preview/site/postmove.h"

#include "editor/post/filebytes.h"
#include "editor/post/frontmatteredit.h"
#include "editor/post/newpost.h"
#include "editor/post/postfile.h"
#include "preview/site/postcompanions.h"
#include "preview/site/publication.h"
#include "preview/site/sitedata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace galley {

namespace {

struct PostMoveTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PostMove)
};

constexpr qsizetype addressTarget = 0;
constexpr qsizetype nameTarget = 1;

QString urlFor(const QString& file, const QString& text, const SiteSnapshot& site)
{
    return makeDocument(placeOf(file, site.data()), readHead(text), site.data().readingContext())
        .url;
}

// An address as a target: without slashes at its ends, `index.html`, `.html` and encoding.
QString addressPath(const QString& url)
{
    QString path = QUrl::fromPercentEncoding(url.toUtf8());
    for (const QLatin1String ending : {QLatin1String("/index.html"), QLatin1String(".html")}) {
        if (path.endsWith(ending))
            path.chop(ending.size());
    }
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path.mid(path.startsWith(QLatin1Char('/')) ? 1 : 0);
}

QString baseName(const PostName& name)
{
    return name.fileName().chopped(name.extension.size());
}

PostName newName(const MoveFacts& facts, const MoveWish& wish)
{
    return {facts.isDraft ? QDate() : wish.date, wish.slug, facts.name.extension};
}

QString newFile(const MoveFacts& facts, const MoveWish& wish)
{
    return QFileInfo(facts.file).absolutePath() + QLatin1Char('/')
        + newName(facts, wish).fileName();
}

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

// The name that checks and pictures go by; a draft's pictures are named by today's year.
PostName dated(const PostName& name, const SiteSnapshot& site)
{
    return name.date.isValid() ? name
                               : PostName{site.data().time.date(), name.slug, name.extension};
}

QString stemAfter(const MoveFacts& facts, const MoveWish& wish, const Companion& companion)
{
    return companionStem(companion.stemForm, dated(newName(facts, wish), *facts.site));
}

QString companionAfter(const MoveFacts& facts, const MoveWish& wish, const Companion& companion)
{
    QString path = companion.path;
    return path.replace(
        companion.stemStart, companion.stemLength, stemAfter(facts, wish, companion));
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

// The path that a target has after the move; empty when it stays as it is.
QString targetAfter(
    const MoveFacts& facts, const MoveWish& wish, const QString& newUrl, qsizetype target)
{
    if (target == addressTarget)
        return facts.kind == MoveKind::Rename ? addressPath(newUrl) : QString();
    if (target == nameTarget)
        return facts.kind == MoveKind::Rename ? baseName(newName(facts, wish)) : QString();
    return wish.withCompanions
        ? companionAfter(facts, wish, facts.companions.at(target - firstCompanion))
        : QString();
}

// The edit that makes a reference right; nothing when it is right.
std::optional<TextEdit> editFor(
    const MoveFacts& facts, const MoveWish& wish, const QString& newUrl, const Reference& reference)
{
    const QString after = targetAfter(facts, wish, newUrl, reference.target);
    if (after.isEmpty() || after == facts.targets.at(reference.target).path)
        return std::nullopt;
    return TextEdit{reference.range, referenceText(reference, after)};
}

SiteAddress addressOf(const SiteSnapshot& site)
{
    return siteAddress(site.data().config.url, site.data().config.baseurl);
}

bool overlaps(TextRange a, TextRange b)
{
    return a.start < b.end && b.start < a.end;
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
    const bool movesDay = !facts.isDraft && wish.date.isValid() && wish.date != facts.name.date;
    const QString date = QStringLiteral("date");
    const QString updated = QStringLiteral("last_updated");
    const QString slug = QStringLiteral("slug");
    if (movesDay)
        note(date, onDay(frontMatter.values[date], wish.date));
    if (movesDay && facts.kind == MoveKind::Duplicate)
        note(updated, onDay(frontMatter.values[updated], wish.date));
    if (frontMatter.values[slug].toDisplayString() == facts.name.slug)
        note(slug, YamlValue(wish.slug));
    return changes;
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
        if (const Result<QList<TextEdit>> removal = removeKey(text, QStringLiteral("permalink")))
            edits += *removal;
    }
    return edits;
}

void checkCompanions(const MoveFacts& facts, MovePlan& plan)
{
    const QDir source(facts.site->sourceFolder());
    for (const FileMove& move : std::as_const(plan.companions)) {
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
            plan.errors += PostMoveTexts::tr("%1 is there already.").arg(to);
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
                PostMoveTexts::tr("%1 has the address %2 already.").arg(post.file, plan.newUrl);
    }
    if (facts.kind == MoveKind::Duplicate)
        return;
    if (plan.newUrl == plan.oldUrl && plan.to != plan.from)
        plan.hints +=
            PostMoveTexts::tr("The address stays %1: the post says so itself, or the site’s "
                              "addresses do not follow the file’s name.")
                .arg(plan.oldUrl);
    else if (facts.isLive && plan.newUrl != plan.oldUrl)
        plan.hints +=
            PostMoveTexts::tr("Links from elsewhere to %1 will stop working, in e-mails and "
                              "search engines too.")
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
    facts.name = nameOf(file, place.draft, site->data().time.date());
    facts.url = urlFor(file, text, *site);
    facts.isLive = publicationOf(text, file, *site).isLive();
    facts.otherNames = namesInFolder(file, *site);
    for (const StaticFile& known : site->data().staticFiles)
        facts.siteFiles += known.path.mid(1);
    facts.texts = std::move(texts);
    facts.targets = {{ReferenceTarget::Kind::Address, addressPath(facts.url)},
        {ReferenceTarget::Kind::PostName, QFileInfo(file).completeBaseName()}};
    facts.companions = possibleCompanions(facts, dated(facts.name, *site));
    for (const Companion& companion : std::as_const(facts.companions))
        facts.targets +=
            {companion.isFolder ? ReferenceTarget::Kind::Folder : ReferenceTarget::Kind::File,
                companion.path};
    const SiteAddress address = addressOf(*site);
    for (qsizetype i = 0; i < facts.texts.size(); ++i) {
        const QString other = decodeFile(facts.texts.at(i).bytes).text;
        for (const Reference& reference : findReferences(other, facts.targets, address))
            facts.references += {i, reference};
    }
    keepOwnCompanions(facts, findReferences(text, facts.targets, address));
    return facts;
}

MovePlan planMove(const MoveFacts& facts, const MoveWish& wish)
{
    MovePlan plan;
    plan.from = facts.file;
    plan.to = newFile(facts, wish);
    plan.oldUrl = facts.url;
    if (!facts.isDraft && !wish.date.isValid()) {
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
    for (const Diagnostic& remark : checkName(newName(facts, wish), others))
        (remark.severity == Severity::Error ? plan.errors : plan.hints) += remark.message;
    const QString text = applied(ownEdits(facts, wish, facts.text), facts.text);
    plan.newUrl = urlFor(plan.to, text, *facts.site);
    const QDir source(facts.site->sourceFolder());
    for (const Companion& companion : wish.withCompanions ? facts.companions : QList<Companion>()) {
        const QString to = companionAfter(facts, wish, companion);
        if (to != companion.path)
            plan.companions +=
                FileMove{source.filePath(companion.path), source.filePath(to), companion.isFolder};
    }
    checkCompanions(facts, plan);
    if (plan.errors.isEmpty())
        checkAddress(facts, plan);
    addLinks(facts, wish, plan);
    return plan;
}

QList<TextEdit> ownEdits(const MoveFacts& facts, const MoveWish& wish, const QString& text)
{
    QList<TextEdit> edits = blockEdits(facts, wish, text);
    const qsizetype blockCount = edits.size();
    const QString newUrl = urlFor(newFile(facts, wish), applied(edits, text), *facts.site);
    for (const Reference& reference : findReferences(text, facts.targets, addressOf(*facts.site))) {
        const auto edit = editFor(facts, wish, newUrl, reference);
        const bool isFree = std::none_of(edits.cbegin(), edits.cbegin() + blockCount,
            [&](const TextEdit& other) { return overlaps(other.range, reference.range); });
        if (edit && isFree && reference.isCertain)
            edits += *edit;
    }
    std::sort(edits.begin(), edits.end(),
        [](const TextEdit& a, const TextEdit& b) { return a.range.start < b.range.start; });
    return edits;
}

} // namespace galley
