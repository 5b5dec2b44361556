#include "preview/site/dialectconfig.h"

#include "preview/markdown/dialectoptions.h"
#include "preview/site/yamlmerge.h"

#include <QStringList>

namespace galley {

namespace {

// kramdown's `link_defs`: `name: [address, title]`, the title may be missing.
void addLink(markdown::Dialect& dialect, const QString& name, const YamlValue& target)
{
    QStringList parts;
    for (const YamlValue& part : asList(target))
        parts += part.toDisplayString();
    if (!target.isList())
        parts += target.toDisplayString();
    dialect.links.push_back(
        {name.toStdString(), parts.value(0).toStdString(), parts.value(1).toStdString()});
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
    if (!value.isMap()) {
        markdown::setOption(dialect, key.toStdString(), optionText(value).toStdString());
        return;
    }
    for (const auto& [name, item] : asMap(value)) {
        if (key == QLatin1String("link_defs"))
            addLink(dialect, name, item);
        else
            setDialectOption(dialect, key + QLatin1Char('.') + name, item);
    }
}

} // namespace galley
