// SPDX-License-Identifier: MIT
#include "preview/site/reader/configreader.h"

#include "editor/post/file/filereader.h"
#include "editor/post/yaml/yamlreader.h"
#include "preview/site/config/buildfault.h"
#include "preview/site/config/byteordermark.h"
#include "preview/site/config/configfaults.h"
#include "preview/site/config/yamlmerge.h"
#include "preview/site/reader/sitepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace galley {

namespace {

Diagnostic problemAt(const QString& code, const QString& message, const QString& file, int line)
{
    return {.code = code, .message = message, .file = file, .line = line};
}

// Jekyll takes every key of the configuration itself for text.
YamlValue withTextKeys(const YamlValue& values)
{
    GrowingMap result;
    for (const auto& [key, value] : asMap(values))
        result.set(key.text(), value);
    return result.map();
}

std::optional<YamlValue> readConfigFile(
    const QString& root, const QString& name, QList<Diagnostic>& problems)
{
    const QString file = QDir(root).filePath(name);
    // what the person names may be anywhere; a link is the checkout's own
    if (QFileInfo(file).isSymLink() && QFileInfo::exists(file) && !isInside(root, file)) {
        problems += outsideLink(name);
        return std::nullopt;
    }
    const Result<QByteArray> bytes = readBounded(file, largestConfig);
    if (!bytes) {
        problems += problemAt(QStringLiteral("config.unreadable"),
            QCoreApplication::translate("galley", "The configuration file %1 cannot be read.")
                    .arg(name)
                + QLatin1Char(' ') + bytes.error().whatHappened,
            name, 0);
        return std::nullopt;
    }
    const QString text = decodedWithMark(*bytes);
    const Result<YamlValue> values = parseYaml(text);
    if (!values) {
        problems += buildStop(values.error().whatHappened, name, values.error().line);
        return std::nullopt;
    }
    if (const auto loss = byteOrderMarkLoss(text, *values, name))
        problems += *loss;
    if (!values->isMap() && values->isTruthy()) {
        problems += problemAt(QStringLiteral("config.not-a-map"),
            QCoreApplication::translate("galley",
                "The configuration has no keys with values; Jekyll’s defaults are used instead."),
            name, 1);
        return std::nullopt;
    }
    if (values->isMap())
        problems += configFaults(*values, name, text);
    return withTextKeys(*values);
}

// Of a small file of the checkout; empty when there is none.
QString textInside(const QString& root, const QString& name)
{
    const QString file = root + QLatin1Char('/') + name;
    return QString::fromUtf8(readInside(root, file, megabyte).value_or(QByteArray()));
}

ConfigTexts textsIn(const QString& root)
{
    return {textInside(root, QStringLiteral(".galley.yml")),
        textInside(root, QStringLiteral("Gemfile")),
        textInside(root, QStringLiteral(".git/config")), textInside(root, QStringLiteral("CNAME"))};
}

} // namespace

bool hasConfiguration(const QString& folder)
{
    return QFile::exists(folder + QStringLiteral("/_config.yml"))
        || QFile::exists(folder + QStringLiteral("/_config.yaml"));
}

SiteConfig readSiteConfig(const QString& root, const QStringList& files)
{
    const QString standard = QFile::exists(root + QStringLiteral("/_config.yml"))
        ? QStringLiteral("_config.yml")
        : QStringLiteral("_config.yaml");
    const QStringList standards = hasConfiguration(root) ? QStringList{standard} : QStringList();
    YamlValue written = YamlValue::Map{};
    QList<Diagnostic> problems;
    for (const QString& name : files.isEmpty() ? standards : files) {
        if (const std::optional<YamlValue> values = readConfigFile(root, name, problems))
            written = deepMerged(written, *values);
    }
    SiteConfig config = makeSiteConfig(written, textsIn(root));
    config.files = files;
    config.problems = problems + config.problems;
    return config;
}

} // namespace galley
