#include "preview/site/checkout/templatefiles.h"

#include "editor/post/file/filereader.h"
#include "editor/post/frontmatter/frontmatterblock.h"
#include "editor/post/yaml/yamlreader.h"
#include "preview/site/config/buildfault.h"
#include "preview/site/config/entryfilter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

// Paths below the folder, sorted.
QStringList filesBelow(const QString& folder, FolderWalk& walk)
{
    QStringList result;
    if (!QFileInfo(folder).isDir())
        return result;
    for (const QString& file : walk.files(folder, {}))
        result += file.mid(folder.size() + 1);
    result.sort();
    return result;
}

QString textOf(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

Layout makeLayout(
    const QString& name, const QString& file, const QString& text, QList<Diagnostic>& problems)
{
    Layout layout;
    layout.name = name;
    layout.file = file;
    layout.text = text;
    const std::optional<FrontMatterBlock> block = findFrontMatter(text);
    if (!block)
        return layout;
    layout.text = text.mid(block->bodyStart);
    layout.firstLine = 1 + int(QStringView(text).left(block->bodyStart).count(QLatin1Char('\n')));
    const Result<YamlValue> values =
        parseYaml(QStringView(text).mid(block->yaml.start, block->yaml.length()));
    const auto stop = [&](const char* message) {
        problems += buildStop(QCoreApplication::translate("galley", message), file, 1);
    };
    if (values && values->isMap()) {
        layout.values = *values;
        const YamlValue& permalink = (*values)[QStringLiteral("permalink")];
        if (permalink.isString() && permalink.toDisplayString().isEmpty())
            stop(QT_TRANSLATE_NOOP("galley", "The permalink is empty."));
    } else if (values && values->isTruthy()) {
        stop(QT_TRANSLATE_NOOP("galley", "Its front matter has no keys with values."));
    } else if (!values) {
        Diagnostic problem;
        problem.code = QStringLiteral("layout.yaml");
        problem.message = values.error().whatHappened;
        problem.file = file;
        problem.line = values.error().line + 1; // the fence is line 1
        problems += problem;
    }
    return layout;
}

} // namespace

std::optional<QString> readText(const QString& root, const QString& file, qint64 limit)
{
    const Result<QByteArray> bytes = readInside(root, file, limit);
    return bytes ? std::optional<QString>(textOf(*bytes)) : std::nullopt;
}

QHash<QString, Layout> readLayouts(
    const QString& source, FolderWalk& walk, const SiteConfig& config, QList<Diagnostic>& problems)
{
    const EntryFilter filter(config);
    const QString folder = QDir::cleanPath(source + QLatin1Char('/') + config.layoutsDir);
    QHash<QString, Layout> result;
    for (const QString& path : filesBelow(folder, walk)) {
        const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
        if (dot < 0 || !filter.accepts(QString(), path, false))
            continue;
        const QString file = folder + QLatin1Char('/') + path;
        if (const std::optional<QByteArray> bytes = walk.read(file, largestTemplate))
            result.insert(path.left(dot),
                makeLayout(path.left(dot), walk.shown(file), textOf(*bytes), problems));
    }
    return result;
}

QHash<QString, QString> readIncludes(
    const QString& source, FolderWalk& walk, const SiteConfig& config)
{
    const QString folder = QDir::cleanPath(source + QLatin1Char('/') + config.includesDir);
    QHash<QString, QString> result;
    for (const QString& path : filesBelow(folder, walk)) {
        if (const auto bytes = walk.read(folder + QLatin1Char('/') + path, largestTemplate))
            result.insert(path, textOf(*bytes));
    }
    return result;
}

} // namespace galley
