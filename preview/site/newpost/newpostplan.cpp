// SPDX-License-Identifier: MIT
#include "preview/site/newpost/newpostplan.h"

#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/file/writeplace.h"
#include "editor/post/name/newpost.h"
#include "preview/site/checkout/publication.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/newpost/siteschema.h"

#include <QCoreApplication>
#include <QDir>

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

// All names that the new one could be taken for: those in the folder and those of all posts.
QStringList namesInUse(const QString& folder, const SiteSnapshotPtr& site)
{
    QStringList names = QDir(folder).entryList(QDir::Files);
    for (const PostSummary& post : site ? site->posts() : QList<PostSummary>())
        names += post.file.section(u'/', -1);
    names.removeDuplicates();
    return names;
}

bool isOpen(const FrontMatter& frontMatter, const QString& key)
{
    const YamlValue& value = frontMatter.values[key];
    return value.isNull() || value == YamlValue(QString());
}

// A template that cannot be read stays as it is; filling it in says why.
QString withDefaults(QString text, const DefaultValues& defaults)
{
    for (const auto& [key, typed] : defaults) {
        if (!isOpen(readFrontMatter(text), key))
            continue;
        if (const Result<QList<TextEdit>> edits = setText(text, key, typed))
            text = applied(*edits, text);
    }
    return text;
}

} // namespace

NewPostPlan planNewPost(const NewPostInput& input)
{
    const QString typed = input.title.trimmed();
    const PostName name{input.date, input.slug, QStringLiteral(".md")};
    const QString folder = postsFolder(input.site);
    NewPostPlan plan;
    plan.path = folder + u'/' + name.fileName();
    if (typed.isEmpty())
        plan.errors += NewPostPlanTexts::tr("The post needs a title.");
    if (!input.date.isValid())
        plan.errors += NewPostPlanTexts::tr("The post needs a date.");
    if (input.site) {
        if (const Result<void> place = mayWriteInside(input.site->root(), plan.path); !place) {
            plan.errors += place.error().whatHappened;
            return plan;
        }
    }
    const QStringList inUse = namesInUse(folder, input.site);
    for (const Diagnostic& remark : checkName(name, inUse))
        (remark.severity == Severity::Error ? plan.errors : plan.hints) += remark.message;
    if (const PostName free = freeName(name, inUse); free.slug != name.slug)
        plan.freeSlug = free.slug;
    if (!plan.isPossible())
        return plan;
    const QString templateText = withDefaults(input.templateText, input.defaults);
    const FieldRoles roles = input.site ? input.site->roles() : FieldRoles();
    const Result<QString> text = postFromTemplate(templateText,
        {withKindOf(templateText, typed, roles), input.author, input.date, input.slug, roles});
    if (!text) {
        plan.errors += text.error().text();
        return plan;
    }
    plan.text = *text;
    if (input.site)
        plan.url = makeDocument(placeOf(plan.path, input.site->data()), readHead(plan.text),
            input.site->data().readingContext())
                       .url;
    return plan;
}

DefaultValues newPostDefaults(const SiteSnapshot& site)
{
    DefaultValues defaults;
    const Result<std::optional<FormSchema>> schema = writtenSchema(site);
    if (!schema || !*schema)
        return defaults;
    for (const FormField& field : (*schema)->fields) {
        if (!field.defaultText.isEmpty())
            defaults += {field.key, field.defaultText};
    }
    return defaults;
}

} // namespace galley
