// SPDX-License-Identifier: MIT
// Renders Markdown for the comparison with other engines. Reads JSON lines
// {"text": "…", "options": {"parse_block_html": true, …}} from stdin, or for CommonMark
// {"text": "…", "markdown": "CommonMark", "commonmark": {"options": […], "extensions": […]}},
// and writes, in the same order,
// {"html": "…", "blocks": [{"first": 1, "last": 2, "html": "…"}], "notes": [{"code": "…", …}]}.

#include "preview/markdown/markdown.h"
#include "preview/markdown/tree/commonmarkoptions.h"
#include "preview/markdown/tree/dialectoptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

namespace {

using namespace galley::markdown;

std::string optionText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isArray()) {
        std::string joined;
        for (const QJsonValue& item : value.toArray())
            joined.append(joined.empty() ? "" : ",").append(optionText(item));
        return joined;
    }
    return value.toVariant().toString().toStdString();
}

void addLinks(Dialect& dialect, const QJsonObject& links)
{
    for (auto link = links.begin(); link != links.end(); ++link) {
        const QJsonArray target = link.value().toArray();
        PredefinedLink added{link.key().toStdString(), target.at(0).toString().toStdString(), {}};
        if (target.at(1).isString())
            added.title = target.at(1).toString().toStdString();
        dialect.links.push_back(added);
    }
}

// Options inside others are named by their path; they override those around them.
void setOptions(Dialect& dialect, const QJsonObject& options, const std::string& path = {})
{
    for (auto option = options.begin(); option != options.end(); ++option) {
        if (!option.value().isObject())
            setOption(dialect, path + option.key().toStdString(), optionText(option.value()));
    }
    for (auto option = options.begin(); option != options.end(); ++option) {
        const std::string name = path + option.key().toStdString();
        if (name == "link_defs")
            addLinks(dialect, option.value().toObject());
        else if (option.value().isObject())
            setOptions(dialect, option.value().toObject(), name + '.');
    }
}

// As `_config.yml` names converter, options and extensions.
void setCommonMark(Dialect& dialect, const QJsonObject& request)
{
    const QString name = request.value(QStringLiteral("markdown")).toString();
    if (name == QLatin1String("CommonMark"))
        dialect.converter = Converter::CommonMark;
    if (name == QLatin1String("CommonMarkGhPages"))
        dialect.converter = Converter::CommonMarkGhPages;
    const QJsonObject block = request.value(QStringLiteral("commonmark")).toObject();
    for (const QJsonValue& option : block.value(QStringLiteral("options")).toArray())
        setCommonMarkOption(dialect.commonMark, option.toString().toStdString());
    for (const QJsonValue& extension : block.value(QStringLiteral("extensions")).toArray())
        setCommonMarkExtension(dialect.commonMark, extension.toString().toStdString());
}

QJsonObject answer(const Document& document)
{
    QJsonArray blocks;
    for (const Block& block : document.blocks) {
        QJsonArray anchors;
        for (const Anchor& anchor : block.anchors)
            anchors.append(QJsonArray{anchor.element, anchor.line});
        blocks.append(QJsonObject{{QStringLiteral("first"), block.firstLine},
            {QStringLiteral("last"), block.lastLine},
            {QStringLiteral("html"), QString::fromStdString(block.html)},
            {QStringLiteral("anchors"), anchors}});
    }
    QJsonArray notes;
    for (const Note& note : document.notes)
        notes.append(QJsonObject{{QStringLiteral("code"), QString::fromStdString(note.code)},
            {QStringLiteral("line"), note.line},
            {QStringLiteral("detail"), QString::fromStdString(note.detail)}});
    return {{QStringLiteral("html"), QString::fromStdString(document.html())},
        {QStringLiteral("blocks"), blocks}, {QStringLiteral("notes"), notes}};
}

} // namespace

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject request =
            QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        Dialect dialect;
        setOptions(dialect, request.value(QStringLiteral("options")).toObject());
        setCommonMark(dialect, request);
        const std::string text = request.value(QStringLiteral("text")).toString().toStdString();
        const QJsonObject result = answer(render(text, dialect));
        std::cout << QJsonDocument(result).toJson(QJsonDocument::Compact).toStdString() << '\n'
                  << std::flush;
    }
    return 0;
}
