#include "app/siteform.h"

#include "editor/post/postfile.h"
#include "preview/site/sitepath.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype telling = 300; // newest posts that show a site's conventions
const QString schemaFile = QStringLiteral(".galley.yml");

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

QString textOf(const QString& file)
{
    return QString::fromUtf8(readFile(file).value_or(QByteArray()));
}

FormSchema usualSchema(const SiteSnapshot& site)
{
    QList<FrontMatter> posts;
    for (const PostSummary& post : site.posts()) {
        if (posts.size() == telling)
            break;
        if (!post.ignored)
            posts += readFrontMatter(textOf(QDir(site.root()).filePath(post.file)));
    }
    return inferSchema(posts);
}

// The schema that the checkout asks for; empty when it asks for none.
Result<std::optional<FormSchema>> writtenSchema(const SiteSnapshot& site)
{
    const std::optional<SitePath> file = SitePath::find(site.root(), schemaFile);
    if (!file)
        return std::nullopt;
    Result<FormSchema> schema = readSchema(textOf(file->absolute()));
    if (schema)
        return std::optional(*std::move(schema));
    Error error = schema.error();
    error.file = QDir::toNativeSeparators(QDir(site.root()).filePath(schemaFile));
    return tl::unexpected(error);
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
    context.siteRoot = site.root();
    context.imageFolder = QDir(site.sourceFolder()).filePath(site.imageFolder());
    context.authors = mostFrequentFirst(authors);
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
