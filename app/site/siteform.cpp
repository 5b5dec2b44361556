// SPDX-License-Identifier: MIT
#include "app/site/siteform.h"

#include "editor/post/file/filereader.h"
#include "editor/post/file/folderwalk.h"
#include "editor/post/file/insidefolder.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/newpost/siteschema.h"

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

// The people that the site has pages of, by their usual names; most sites call the collection
// `members`.
QStringList memberNames(const SiteSnapshot& site)
{
    QStringList names;
    for (const char* label : {"members", "people", "authors", "team"}) {
        const auto found = site.data().collections.find(QString::fromLatin1(label));
        if (found == site.data().collections.cend())
            continue;
        for (const DocumentPtr& member : found->second) {
            QString name = member->ownValues[QStringLiteral("name")].toDisplayString();
            if (name.isEmpty())
                name = member->ownValues[QStringLiteral("title")].toDisplayString();
            names += name.simplified();
        }
    }
    std::ranges::sort(names,
        [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    return names;
}

QStringList layoutNames(const SiteSnapshot& site)
{
    QString folder = site.config(QStringLiteral("layouts_dir")).toDisplayString();
    if (folder.isEmpty())
        folder = QStringLiteral("_layouts");
    QStringList names;
    FolderWalk walk(site.root());
    const QString layouts = QDir(site.sourceFolder()).filePath(folder);
    for (const QFileInfo& entry : walk.entries(layouts, QDir::Files))
        names += entry.completeBaseName();
    return names;
}

} // namespace

SiteForm readSiteForm(const SiteSnapshot& site)
{
    QStringList authors;
    QStringList layouts;
    for (const PostSummary& post : site.posts()) {
        authors += post.author;
        layouts += post.layout;
    }
    SiteForm form;
    FormContext& context = form.context;
    context.siteRoot = site.sourceFolder();
    context.imageFolder = QDir(site.sourceFolder()).filePath(site.imageFolder());
    context.authors = mostFrequentFirst(authors + memberNames(site));
    context.layouts = mostFrequentFirst(layouts + layoutNames(site));
    context.schema = usualSchema(site);
    const Result<std::optional<FormSchema>> written = writtenSchema(site);
    if (!written) {
        form.error = written.error();
    } else if (*written) {
        context.schema = mergedSchema(**written, context.schema);
        context.schemaIsOrdered = true;
    }
    return form;
}

SiteFormReader::SiteFormReader(QObject* parent)
    : QObject(parent)
{
    m_reader.setMaxThreadCount(1);
}

SiteFormReader::~SiteFormReader()
{
    m_reader.waitForDone();
}

void SiteFormReader::read(const SiteSnapshotPtr& site)
{
    m_reader.start([this, site, request = ++m_request] {
        QMetaObject::invokeMethod(
            this,
            [this, request, form = readSiteForm(*site)] {
                if (request == m_request)
                    Q_EMIT ready(form);
            },
            Qt::QueuedConnection);
    });
}

} // namespace galley
