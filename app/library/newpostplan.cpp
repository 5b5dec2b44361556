#include "app/library/newpostplan.h"

#include "editor/post/frontmatter.h"
#include "editor/post/newpost.h"
#include "preview/site/sitedata.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace galley {

namespace {

struct NewPostPlanTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::NewPostPlan)
};

QString postsFolder(const SiteSnapshotPtr& site)
{
    if (!site)
        return QStringLiteral(":/site/_posts");
    return QDir::cleanPath(site->sourceFolder() + u'/' + site->data().config.collectionsDir
        + QStringLiteral("/_posts"));
}

QStringList namesInUse(const SiteSnapshotPtr& site)
{
    QStringList names;
    for (const PostSummary& post : site ? site->posts() : QList<PostSummary>())
        names += post.file.section(u'/', -1);
    return names;
}

// "[Press Release] Title" in the template keeps its bracketed kind unless the writer typed one.
QString wholeTitle(const QString& typed, const QString& templateTitle)
{
    static const QRegularExpression kind(QStringLiteral("^(\\[[^\\]]+\\]\\s*)"));
    const auto match = kind.match(templateTitle);
    const bool addKind = match.hasMatch() && !typed.startsWith(QLatin1Char('['));
    return addKind ? match.captured(1) + typed : typed;
}

} // namespace

NewPostPlan planNewPost(const NewPostInput& input)
{
    const QString typed = input.title.trimmed();
    const PostName name{input.date, input.slug, QStringLiteral(".md")};
    NewPostPlan plan;
    plan.path = postsFolder(input.site) + u'/' + name.fileName();
    QStringList errors;
    QStringList hints;
    if (typed.isEmpty())
        errors += NewPostPlanTexts::tr("The post needs a title.");
    if (!input.date.isValid())
        errors += NewPostPlanTexts::tr("The post needs a date.");
    for (const Diagnostic& remark : checkName(name, namesInUse(input.site)))
        (remark.severity == Severity::Error ? errors : hints) += remark.message;
    if (errors.isEmpty()) {
        const QString before =
            readFrontMatter(input.templateText).values[QStringLiteral("title")].toDisplayString();
        const Result<QString> text = postFromTemplate(
            input.templateText, {wholeTitle(typed, before), {}, input.date, input.slug});
        if (text)
            plan.text = *text;
        else
            errors += text.error().text();
    }
    plan.errors = errors.join(u'\n');
    plan.hints = hints.join(u'\n');
    return plan;
}

} // namespace galley
