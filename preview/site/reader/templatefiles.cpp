// SPDX-License-Identifier: MIT
#include "preview/site/reader/templatefiles.h"

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
        Diagnostic problem{.code = QStringLiteral("layout.yaml"),
            .message = values.error().whatHappened,
            .file = file};
        problem.line = values.error().line + 1; // the fence is line 1
        problems += problem;
    }
    return layout;
}

} // namespace

void readLayouts(const QString& folder, SiteFiles& files, const SiteConfig& config,
    QHash<QString, Layout>& layouts, QList<Diagnostic>& problems)
{
    const EntryFilter filter(config);
    const QHash<QString, Layout> known = layouts;
    for (const QString& path : filesBelow(folder, files.walkOf(folder))) {
        const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
        if (dot < 0 || known.contains(path.left(dot)) || !filter.accepts(QString(), path, false))
            continue;
        const QString file = folder + QLatin1Char('/') + path;
        if (const std::optional<QString> text = files.readText(file, largestTemplate))
            layouts.insert(
                path.left(dot), makeLayout(path.left(dot), files.shown(file), *text, problems));
    }
}

void readIncludes(const QString& folder, SiteFiles& files, QHash<QString, Include>& includes)
{
    for (const QString& path : filesBelow(folder, files.walkOf(folder))) {
        if (includes.contains(path))
            continue;
        const QString file = folder + QLatin1Char('/') + path;
        if (std::optional<QString> text = files.readText(file, largestTemplate))
            includes.insert(path, {files.shown(file), std::move(*text)});
    }
}

} // namespace galley
