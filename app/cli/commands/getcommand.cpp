// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/file/postfile.h"
#include "editor/post/file/writeplace.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/yaml/yamlvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace galley::cli {

namespace {

void declare(Syntax& syntax)
{
    syntax.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The post to read."));
    syntax.addPositionalArgument(QStringLiteral("key"),
        QStringLiteral("The key to print; all keys if left out."), QStringLiteral("[key]"));
    syntax.addOption({QStringLiteral("json"), QStringLiteral("As JSON.")});
}

QByteArray json(const YamlValue& value)
{
    const QJsonValue converted = toJson(value);
    if (converted.isObject())
        return jsonText(QJsonDocument(converted.toObject()));
    if (converted.isArray())
        return jsonText(QJsonDocument(converted.toArray()));
    // QJsonDocument holds no bare scalar: write it inside an array and take the brackets off.
    const QByteArray array = jsonText(QJsonDocument(QJsonArray{converted}), QJsonDocument::Compact);
    return array.mid(1, array.size() - 2) + '\n';
}

// The last one of the name, as it is written; a number or a date is a name here, too.
std::optional<YamlValue> valueOf(const YamlValue::Map& map, const QString& key)
{
    const auto found = std::find_if(
        map.crbegin(), map.crend(), [&](const auto& entry) { return entry.first.text() == key; });
    return found == map.crend() ? std::nullopt : std::optional(found->second);
}

void printAsText(const YamlValue& value, const Console& console)
{
    const auto* map = std::get_if<YamlValue::Map>(&value.variant());
    if (!map) {
        console.print(value.toDisplayString());
        return;
    }
    for (const auto& [key, entry] : *map)
        console.print(QStringLiteral("%1: %2").arg(key.text(), entry.toDisplayString()));
}

Status run(const QCommandLineParser& parser, const Console& console)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty() || arguments.size() > 2)
        return console.misuse(
            QStringLiteral("give a file and at most one key"), QStringLiteral("get"));
    const QString& file = arguments.first();
    const auto bytes = readNamed(file);
    if (!bytes)
        return console.fail(bytes.error());
    const FrontMatter frontMatter = readFrontMatter(decodeFile(*bytes).text);
    if (frontMatter.broken)
        return console.report(frontMatter.problems, file);
    const QString key = arguments.value(1);
    const std::optional<YamlValue> value = key.isEmpty()
        ? std::optional(frontMatter.values)
        : valueOf(std::get<YamlValue::Map>(frontMatter.values.variant()), key);
    if (!value)
        return console.fail({ErrorKind::NotFound, file, 0,
            QStringLiteral("The front matter has no key “%1”.").arg(key), {}, {}});
    if (parser.isSet(QStringLiteral("json")))
        console.out.write(json(*value));
    else
        printAsText(*value, console);
    return Done;
}

} // namespace

Command getCommand()
{
    return {QStringLiteral("get"), QStringLiteral("FILE [key] [--json]"),
        QStringLiteral("Print front-matter values as Jekyll reads them."), declare, run};
}

} // namespace galley::cli
