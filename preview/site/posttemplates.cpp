#include "preview/site/posttemplates.h"

#include "editor/post/filebytes.h"
#include "editor/post/postfile.h"
#include "preview/site/sitepath.h"
#include "resources/resources.h"

#include <QDir>

#include <algorithm>

namespace galley {

namespace {

// `folder` is relative to the root; empty: the root itself.
void addFrom(const QString& root, const QString& folder, QList<PostTemplate>& templates)
{
    const QDir place(QDir(root).filePath(folder));
    for (const QString& file : place.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(3);
        const bool isReplaced =
            std::ranges::any_of(templates, [&](const auto& known) { return known.name == name; });
        const auto path = SitePath::find(root, QDir(root).relativeFilePath(place.filePath(file)));
        if (isReplaced || !path)
            continue;
        if (const auto bytes = readFile(path->absolute()))
            templates.append({name, decodeFile(*bytes).text});
    }
}

} // namespace

QList<PostTemplate> postTemplates(const SiteSnapshot* site)
{
    initResources();
    QList<PostTemplate> templates;
    if (site)
        addFrom(site->root(), QStringLiteral("_templates"), templates);
    addFrom(QStringLiteral(":/templates"), {}, templates);
    return templates;
}

} // namespace galley
