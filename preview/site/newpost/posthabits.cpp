// SPDX-License-Identifier: MIT
#include "preview/site/newpost/posthabits.h"

#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/schema/placeholders.h"
#include "editor/post/schema/titlecheck.h"
#include "preview/site/checkout/documenttexts.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/newpost/usualblock.h"
#include "preview/site/newpost/usualending.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype modelCount = 8; // newest posts that show a habit
constexpr qsizetype longestModel = 200'000; // UTF-16 units

const QLatin1String postsName("_posts");
const QLatin1String draftsName("_drafts");

bool liesInDrafts(const PostSummary& post)
{
    return (u'/' + post.file).contains(QLatin1String("/_drafts/"));
}

QString heldText(const SiteSnapshot& site, const PostSummary& post)
{
    const auto read = site.data().documents.constFind(QDir(site.root()).filePath(post.file));
    const bool isRead = read != site.data().documents.cend() && read->document;
    return isRead ? sourceText(site.data(), *read->document) : QString();
}

// The texts of the newest finished posts that are wanted, as many as show a habit.
template <class Wanted> QStringList newestTexts(const SiteSnapshot& site, Wanted wanted)
{
    QStringList texts;
    for (const PostSummary& post : site.posts()) {
        if (texts.size() == modelCount)
            break;
        if (post.ignored || liesInDrafts(post) || !wanted(post))
            continue;
        const QString text = heldText(site, post);
        const bool isModel =
            !text.isEmpty() && text.size() <= longestModel && !hasPlaceholder(text);
        if (isModel && !readFrontMatter(text).broken)
            texts += text;
    }
    return texts;
}

QStringList modelTexts(const SiteSnapshot& site, const QString& kind)
{
    const QStringList ofKind = newestTexts(site, [&kind](const PostSummary& post) {
        return !kind.isEmpty() && kindOf(post.title).compare(kind, Qt::CaseInsensitive) == 0;
    });
    return ofKind.size() >= 2 ? ofKind : newestTexts(site, [](const PostSummary&) { return true; });
}

bool titlesNameKinds(const SiteSnapshot& site)
{
    constexpr qsizetype asked = 3 * modelCount;
    const QList<PostSummary> posts = site.posts().mid(0, asked);
    const qsizetype named = std::count_if(posts.cbegin(), posts.cend(),
        [](const PostSummary& post) { return !kindOf(post.title).isEmpty(); });
    return named > 0 && 4 * named >= posts.size();
}

// Where in the body what follows its last rule begins, with the rule; the body's end: nowhere.
qsizetype ownEnding(const QString& body)
{
    const qsizetype rule = body.lastIndexOf(QLatin1String("\n---\n"));
    return rule < 0 ? body.size() : rule + 1;
}

QString bodyWith(const QString& ending, const QString& body)
{
    if (ending.isEmpty())
        return body;
    const QString own = withoutSectionsOf(ending, body.left(ownEnding(body))).trimmed();
    return (own.isEmpty() ? QString() : own + QLatin1String("\n\n")) + ending + u'\n';
}

// The folder of a post and the year that it lies in by name, if any.
std::pair<QString, bool> placeOfPost(const PostSummary& post)
{
    const QString folder = post.file.section(u'/', 0, -2);
    const qsizetype at = (u'/' + folder + u'/').indexOf(QLatin1String("/_posts/"));
    if (at < 0)
        return {};
    const QString below = folder.mid(at + postsName.size() + 1);
    return {folder.left(at + postsName.size()), below == QString::number(post.date.date().year())};
}

} // namespace

PostHabits postHabits(const SiteSnapshot& site, const QString& kind)
{
    const QStringList texts = modelTexts(site, kind);
    PostHabits habits;
    habits.namesKinds = titlesNameKinds(site);
    habits.block = texts.isEmpty() ? firstBlock(site) : usualBlock(texts, site.roles());
    QStringList bodies;
    for (const QString& text : texts)
        bodies += text.mid(readFrontMatter(text).bodyStart);
    habits.ending = usualEnding(bodies);
    return habits;
}

QString kindOf(const QString& title)
{
    static const QRegularExpression kind(QStringLiteral(R"(\A\[[^\]]+\](?=\s))"));
    return kind.match(title).captured();
}

QString adaptedSkeleton(const QString& skeleton, const PostHabits& habits, const FieldRoles& roles)
{
    constexpr std::pair<FieldRole, QLatin1String> named[] = {
        {FieldRole::Title, QLatin1String("title")}, {FieldRole::Author, QLatin1String("author")},
        {FieldRole::Picture, QLatin1String("picture")},
        {FieldRole::Summary, QLatin1String("summary")}};
    const FrontMatter hints = readFrontMatter(skeleton);
    QString block = habits.block;
    for (const auto& [role, name] : named) {
        const QString key = roles.key(role);
        const QString now = readFrontMatter(block).values[key].toDisplayString();
        QString value = hints.values[name].toDisplayString();
        if (role == FieldRole::Title)
            value = withTitlePrefix(now, habits.namesKinds ? kindOf(value) : QString());
        else if (value.isEmpty() || !hasPlaceholder(now))
            continue;
        if (const Result<QList<TextEdit>> edits = setValue(block, key, value))
            block = applied(*edits, block);
    }
    return block + u'\n' + bodyWith(habits.ending, skeleton.mid(hints.bodyStart));
}

QString newPostFolder(const SiteSnapshot& site, const QDate& date, bool draft)
{
    QHash<QString, int> counts;
    int inYears = 0;
    int asked = 0;
    QString folder;
    for (const PostSummary& post : site.posts()) {
        const auto [place, isInYear] = placeOfPost(post);
        if (post.ignored || place.isEmpty() || asked == modelCount)
            continue;
        ++asked;
        inYears += isInYear ? 1 : 0;
        if (++counts[place] > counts.value(folder))
            folder = place;
    }
    folder = folder.isEmpty()
        ? site.sourceFolder() + u'/' + site.data().config.collectionsDir + u'/' + postsName
        : site.root() + u'/' + folder;
    if (draft)
        folder = folder.chopped(postsName.size()) + draftsName;
    else if (2 * inYears > asked && date.isValid())
        folder += u'/' + QString::number(date.year());
    return QDir::cleanPath(folder);
}

bool keepsDrafts(const SiteSnapshot& site)
{
    return std::any_of(site.posts().cbegin(), site.posts().cend(), liesInDrafts);
}

} // namespace galley
