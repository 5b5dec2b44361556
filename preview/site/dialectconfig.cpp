#include "preview/site/dialectconfig.h"

namespace galley {

void setDialectOption(markdown::Dialect& dialect, const QString& key, const YamlValue& value)
{
    if (key == QLatin1String("parse_block_html"))
        dialect.parseBlockHtml = value.isTruthy();
    else if (key == QLatin1String("hard_wrap"))
        dialect.hardWrap = value.isTruthy();
    else if (key == QLatin1String("auto_ids"))
        dialect.autoIds = value.isTruthy();
}

} // namespace galley
