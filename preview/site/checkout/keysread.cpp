// SPDX-License-Identifier: MIT
#include "preview/site/checkout/keysread.h"

#include "preview/site/checkout/documenttexts.h"

#include <QRegularExpression>

namespace galley {

namespace {

void addKeysRead(const QString& text, QSet<QString>& keys)
{
    static const QRegularExpression liquid(
        QStringLiteral("\\{[{%](.*?)[%}]\\}"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression name(QStringLiteral("(?:\\.\\s*|[\"'])([\\w-]+)"));
    for (auto parts = liquid.globalMatch(text); parts.hasNext();) {
        const QString part = parts.next().captured(1);
        for (auto names = name.globalMatch(part); names.hasNext();)
            keys += names.next().captured(1);
    }
}

} // namespace

QSet<QString> keysReadBy(const SiteSnapshot::Data& site)
{
    QSet<QString> keys;
    for (const Layout& layout : site.layouts)
        addKeysRead(layout.text, keys);
    for (const Include& include : site.includes)
        addKeysRead(include.text, keys);
    for (const DocumentPtr& page : site.pages)
        addKeysRead(sourceText(site, *page), keys);
    return keys;
}

} // namespace galley
