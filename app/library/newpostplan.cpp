#include "app/library/newpostplan.h"

#include "editor/post/frontmatter.h"
#include "editor/post/frontmatteredit.h"
#include "editor/post/postname.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace galley {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(galley::NewPostPlan)
};

// Words that name the kind of a post and not its subject.
const QStringList genericSlugs{QStringLiteral("news"), QStringLiteral("press"),
    QStringLiteral("press-release"), QStringLiteral("post"), QStringLiteral("paper"),
    QStringLiteral("seminar"), QStringLiteral("workshop"), QStringLiteral("survey"),
    QStringLiteral("forum"), QStringLiteral("talk"), QStringLiteral("event"),
    QStringLiteral("award"), QStringLiteral("update"), QStringLiteral("untitled"),
    QStringLiteral("test")};

const QString postsFolder = QStringLiteral("_posts/");

QString siteFolder(const SiteSnapshotPtr& site)
{
    return site ? site->sourceFolder() : QStringLiteral(":/site");
}

QStringList nameErrors(const NewPostInput& input, const QString& file)
{
    QStringList errors;
    if (input.title.trimmed().isEmpty())
        errors += Words::tr("The post needs a title.");
    if (!input.date.isValid())
        errors += Words::tr("The post needs a date.");
    if (input.slug.isEmpty())
        errors += Words::tr(
            "The address needs a short word in Latin letters, such as the method’s name.");
    else if (asciiSlug(input.slug) != input.slug)
        errors += Words::tr("The address may hold small letters, digits and hyphens only: %1")
                      .arg(asciiSlug(input.slug));
    for (const PostSummary& post : input.site ? input.site->posts() : QList<PostSummary>()) {
        if (post.file.compare(file, Qt::CaseInsensitive) == 0)
            errors += Words::tr("There is a post of that name already: %1").arg(post.title);
    }
    return errors;
}

QStringList slugHints(const NewPostInput& input)
{
    QStringList hints;
    if (genericSlugs.contains(input.slug))
        hints +=
            Words::tr("“%1” could be any post. A word of its own makes the address easy to tell.")
                .arg(input.slug);
    for (const PostSummary& post : input.site ? input.site->posts() : QList<PostSummary>()) {
        const auto name = PostName::parse(post.file.section(QLatin1Char('/'), -1));
        if (name && name->slug.compare(input.slug, Qt::CaseInsensitive) == 0) {
            hints += Words::tr("“%1” has the same address but for its date.").arg(post.title);
            break;
        }
    }
    return hints;
}

// "[Press Release] Title" in the template keeps its bracketed kind unless the writer typed one.
QString wholeTitle(const QString& typed, const QString& templateTitle)
{
    static const QRegularExpression kind(QStringLiteral("^(\\[[^\\]]+\\]\\s*)"));
    const auto match = kind.match(templateTitle);
    const bool addKind = match.hasMatch() && !typed.startsWith(QLatin1Char('['));
    return addKind ? match.captured(1) + typed : typed;
}

QString filledTemplate(const NewPostInput& input)
{
    QString text = input.templateText;
    text.replace(QLatin1String("YYYY/MM/DD"), input.date.toString(QStringLiteral("yyyy/MM/dd")));
    text.replace(
        QLatin1String("YEAR_slug"), QStringLiteral("%1_%2").arg(input.date.year()).arg(input.slug));
    const QString title = QStringLiteral("title");
    const QString before = readFrontMatter(text).values[title].toDisplayString();
    const auto edits = setValue(text, title, wholeTitle(input.title.trimmed(), before));
    return edits ? applied(*edits, text) : text;
}

} // namespace

NewPostPlan planNewPost(const NewPostInput& input)
{
    NewPostPlan plan;
    const QString file =
        postsFolder + PostName{input.date, input.slug, QStringLiteral(".md")}.fileName();
    plan.path = siteFolder(input.site) + QLatin1Char('/') + file;
    plan.errors = nameErrors(input, file).join(QLatin1Char('\n'));
    plan.hints = slugHints(input).join(QLatin1Char('\n'));
    if (plan.isPossible())
        plan.text = filledTemplate(input);
    return plan;
}

} // namespace galley
