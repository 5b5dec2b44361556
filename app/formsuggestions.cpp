#include "app/formsuggestions.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace galley {

namespace {

QStringList mostFrequentFirst(const QStringList& values)
{
    QHash<QString, int> counts;
    QStringList order;
    for (const QString& value : values) {
        if (!value.isEmpty() && ++counts[value] == 1)
            order += value;
    }
    std::ranges::stable_sort(
        order, std::greater(), [&counts](const QString& value) { return counts.value(value); });
    return order;
}

QStringList layoutNames(const SiteSnapshot& site)
{
    QString folder = site.config(QStringLiteral("layouts_dir")).toDisplayString();
    if (folder.isEmpty())
        folder = QStringLiteral("_layouts");
    QStringList names;
    for (const QString& file :
        QDir(QDir(site.sourceFolder()).filePath(folder)).entryList(QDir::Files, QDir::Name))
        names += QFileInfo(file).completeBaseName();
    return names;
}

} // namespace

FormContext formContextFor(const SiteSnapshot& site)
{
    QStringList authors;
    QStringList layouts;
    for (const PostSummary& post : site.posts()) {
        authors += post.author;
        layouts += post.layout;
    }
    FormContext context;
    context.siteRoot = site.root();
    context.imageFolder = QDir(site.sourceFolder()).filePath(site.imageFolder());
    context.authors = mostFrequentFirst(authors);
    context.layouts = mostFrequentFirst(layouts + layoutNames(site));
    return context;
}

} // namespace galley
