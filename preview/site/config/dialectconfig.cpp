// SPDX-License-Identifier: MIT
#include "preview/site/config/dialectconfig.h"

#include "preview/markdown/tree/dialectoptions.h"
#include "preview/site/config/yamlmerge.h"

#include <QStringList>

namespace galley {

namespace {

// kramdown's `link_defs`: `name: [address, title]`, the title may be missing.
void addLink(markdown::Dialect& dialect, const QString& name, const YamlValue& target)
{
    const auto parts = target.isList() ? asList(target) : YamlValue::List{target};
    markdown::PredefinedLink link;
    link.id = name.toStdString();
    if (!parts.empty())
        link.url = parts.front().toDisplayString().toStdString();
    if (parts.size() > 1 && !parts[1].isNull())
        link.title = parts[1].toDisplayString().toStdString();
    dialect.links.push_back(link);
}

// Jekyll has values of its own for these; a null leaves them alone.
bool hasJekyllDefault(const QString& key)
{
    static const QStringList keys = {QStringLiteral("auto_ids"), QStringLiteral("toc_levels"),
        QStringLiteral("entity_output"), QStringLiteral("smart_quotes"), QStringLiteral("input"),
        QStringLiteral("hard_wrap"), QStringLiteral("guess_lang"), QStringLiteral("footnote_nr")};
    return keys.contains(key);
}

QString optionText(const YamlValue& value)
{
    if (!value.isList())
        return value.toDisplayString();
    QStringList items;
    for (const YamlValue& item : asList(value))
        items += item.toDisplayString();
    return items.join(QLatin1Char(','));
}

} // namespace

void setDialectOption(markdown::Dialect& dialect, const QString& key, const YamlValue& value)
{
    if (value.isNull() && hasJekyllDefault(key))
        return;
    if (!value.isMap()) {
        markdown::setOption(dialect, key.toStdString(), optionText(value).toStdString());
        return;
    }
    if (key == QLatin1String("link_defs")) {
        for (const auto& [name, item] : asMap(value))
            addLink(dialect, name.text(), item);
        return;
    }
    // What is said for one kind of code overrides what is said for all, wherever it stands.
    for (const bool inner : {false, true}) {
        for (const auto& [name, item] : asMap(value)) {
            if (item.isMap() == inner)
                setDialectOption(dialect, key + QLatin1Char('.') + name.text(), item);
        }
    }
}

} // namespace galley
