#include "preview/site/templatefiles.h"

#include "editor/post/frontmatterblock.h"
#include "editor/post/yamlreader.h"
#include "preview/site/buildfault.h"
#include "preview/site/entryfilter.h"
#include "preview/site/sitepath.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace galley {

namespace {

// Paths below the folder, sorted; none that a link leads out of the checkout.
QStringList filesBelow(const QString& folder, const QString& root, QList<Diagnostic>& problems)
{
    QStringList result;
    if (!QFileInfo(folder).isDir())
        return result;
    if (!isInside(root, folder)) {
        problems += outsideLink(folder.mid(root.size() + 1));
        return result;
    }
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (isInside(root, path))
            result += path.mid(folder.size() + 1);
        else
            problems += outsideLink(path.mid(root.size() + 1));
    }
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

std::optional<QString> readText(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > limit)
        return std::nullopt;
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

QHash<QString, Layout> readLayouts(const QString& source, const QString& root,
    const SiteConfig& config, QList<Diagnostic>& problems)
{
    const EntryFilter filter(config);
    const QString folder = source + QLatin1Char('/') + config.layoutsDir;
    QHash<QString, Layout> result;
    for (const QString& path : filesBelow(folder, root, problems)) {
        const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
        if (dot < 0 || !filter.accepts(QString(), path, false))
            continue;
        const QString file = folder.mid(root.size() + 1) + QLatin1Char('/') + path;
        if (const std::optional<QString> text = readText(folder + QLatin1Char('/') + path))
            result.insert(path.left(dot), makeLayout(path.left(dot), file, *text, problems));
    }
    return result;
}

QHash<QString, QString> readIncludes(const QString& source, const QString& root,
    const SiteConfig& config, QList<Diagnostic>& problems)
{
    const QString folder = source + QLatin1Char('/') + config.includesDir;
    QHash<QString, QString> result;
    for (const QString& path : filesBelow(folder, root, problems)) {
        if (const std::optional<QString> text = readText(folder + QLatin1Char('/') + path))
            result.insert(path, *text);
    }
    return result;
}

} // namespace galley
