#include "preview/site/siteschema.h"

#include "editor/post/postfile.h"
#include "preview/site/sitepath.h"

#include <QDir>

namespace galley {

Result<std::optional<FormSchema>> writtenSchema(const SiteSnapshot& site)
{
    const QString name = QStringLiteral(".galley.yml");
    const std::optional<SitePath> file = SitePath::find(site.root(), name);
    if (!file)
        return std::nullopt;
    const Result<QByteArray> bytes = readFile(file->absolute());
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    Result<FormSchema> schema = readSchema(QString::fromUtf8(*bytes));
    if (schema)
        return std::optional(*std::move(schema));
    Error error = schema.error();
    error.file = QDir::toNativeSeparators(QDir(site.root()).filePath(name));
    return tl::make_unexpected(error);
}

} // namespace galley
