// SPDX-License-Identifier: MIT
#include "preview/site/newpost/newpostplan.h"

#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/file/writeplace.h"
#include "editor/post/name/newpost.h"
#include "editor/post/schema/placeholders.h"
#include "preview/site/checkout/publication.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/newpost/posthabits.h"
#include "preview/site/newpost/siteschema.h"

#include <QCoreApplication>
#include <QDir>

namespace galley {

namespace {

struct NewPostPlanTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::NewPostPlan)
};

QString folderFor(const NewPostInput& input, bool isDraft)
{
    return input.site ? newPostFolder(*input.site, input.date, isDraft)
                      : QStringLiteral(":/site/_posts");
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
    return value.isNull() || value == YamlValue(QString())
        || hasPlaceholder(value.toDisplayString());
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

// The text of a post that readers are not to see yet, unless its place does that.
QString keptBack(const QString& text, NewPostState state)
{
    if (state == NewPostState::Draft)
        return text;
    const Result<QList<TextEdit>> edits =
        setText(text, QStringLiteral("published"), QStringLiteral("false"));
    return edits ? applied(*edits, text) : text;
}

} // namespace

NewPostPlan planNewPost(const NewPostInput& input)
{
    const QString typed = input.title.trimmed();
    const bool isDraft = input.state == NewPostState::Draft;
    const PostName dated{input.date, input.slug, QStringLiteral(".md")};
    const PostName name{isDraft ? QDate() : input.date, input.slug, dated.extension};
    const QString folder = folderFor(input, isDraft);
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
    plan.text = keptBack(*text, input.state);
    if (input.site) {
        const QString place = folderFor(input, false) + u'/' + dated.fileName();
        plan.url = makeDocument(placeOf(place, input.site->data()), readHead(plan.text),
            input.site->data().readingContext())
                       .url;
    }
    return plan;
}

NewPostState usualState(const SiteSnapshot& site)
{
    return keepsDrafts(site) ? NewPostState::Draft : NewPostState::Unpublished;
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
