// SPDX-License-Identifier: MIT
#include "app/checks/textproblems.h"

#include "app/checks/picturechecks.h"
#include "app/checks/picturedisk.h"
#include "editor/completion/snippet.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/schema/placeholders.h"
#include "editor/syntax/hiddencharacters.h"
#include "preview/site/assets/stylesheets.h"
#include "preview/site/checkout/publication.h"

#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

// As the form marks them; its hints are no problems.
QList<Diagnostic> fieldProblems(const QString& text, const FormSchema& schema)
{
    QList<Diagnostic> problems = checkFields(schema, readFrontMatter(text));
    problems.removeIf([](const Diagnostic& problem) { return problem.severity == Severity::Hint; });
    return problems;
}

QList<Diagnostic> picturesOf(const QString& text, const QString& file, const SiteSnapshot& site)
{
    PictureDisk disk(site.sourceFolder());
    PictureCheckInput input;
    input.text = text;
    input.baseUrl = site.config(QStringLiteral("baseurl")).toDisplayString();
    if (input.baseUrl.endsWith(u'/'))
        input.baseUrl.chop(1);
    input.lookUp = [&disk](const QString& path) { return disk.lookUp(path); };
    input.roles = site.roles();
    QStringList posts;
    for (const PostSummary& post : site.posts()) {
        posts += QDir(site.root()).filePath(post.file);
        if (posts.constLast() == file)
            input.pageUrl = post.url;
    }
    if (!file.isEmpty())
        input.leftOver = leftOverPictures(
            site.sourceFolder(), site.imageFolder(), QFileInfo(file).fileName(), text, posts);
    return pictureProblems(input);
}

// What is still to be filled in, and worse where readers would see it.
QList<Diagnostic> openPlaces(const QString& text, const QString& file, const SiteSnapshotPtr& site)
{
    const QList<Placeholder> open = findPlaceholders(text);
    const bool isSeen = !open.isEmpty() && site && publicationOf(text, file, *site).isLive();
    return placeholderProblems(open, isSeen ? Severity::Warning : Severity::Hint);
}

} // namespace

QList<Diagnostic> textProblems(
    const QString& text, const QString& file, const SiteSnapshotPtr& site, const FormSchema& schema)
{
    const QList<Diagnostic> problems =
        fieldProblems(text, schema) + hiddenCharacterProblems(text) + openPlaces(text, file, site);
    if (!site || site->root().startsWith(u':'))
        return problems;
    return problems + picturesOf(text, file, *site)
        + outdatedSnippets(text, snippetsOf(site->root())) + styleProblems(site->data());
}

} // namespace galley
