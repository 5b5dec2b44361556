#include "preview/site/dialectconfig.h"

#include "preview/markdown/dialectoptions.h"
#include "preview/site/yamlmerge.h"

#include <QStringList>

namespace galley {

namespace {

QString optionText(const YamlValue& value)
{
    if (value.isNull())
        return QStringLiteral("nil");
    QStringList items;
    for (const YamlValue& item : asList(value))
        items += item.toDisplayString();
    return value.isList() ? items.join(QLatin1Char(',')) : value.toDisplayString();
}

} // namespace

void setDialectOption(markdown::Dialect& dialect, const QString& key, const YamlValue& value)
{
    const bool isHighlighter = key == QLatin1String("syntax_highlighter_opts");
    for (const auto& [name, item] : asMap(value)) {
        const QString option = isHighlighter ? name : key + QLatin1Char('.') + name;
        markdown::setOption(dialect, option.toStdString(), optionText(item).toStdString());
    }
    if (!value.isMap())
        markdown::setOption(dialect, key.toStdString(), optionText(value).toStdString());
}

} // namespace galley
