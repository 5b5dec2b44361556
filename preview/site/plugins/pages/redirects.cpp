// SPDX-License-Identifier: MIT
#include "preview/site/plugins/pages/redirects.h"

#include "preview/site/config/siteaddress.h"
#include "preview/site/config/yamlmerge.h"
#include "preview/site/plugins/pages/generatedpage.h"
#include "preview/site/plugins/pages/pagetemplates.h"
#include "preview/site/plugins/texts/redirection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace galley {

namespace {

// An address by the address that it leads to, in the order of the pages.
using Redirects = QList<std::pair<QString, QString>>;

QString jsonText(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

void addJson(SiteSnapshot::Data& site, const Redirects& redirects)
{
    const QString name = QStringLiteral("redirects.json");
    const bool isWanted =
        !isFalse(site.config.values[QStringLiteral("redirect_from")][QStringLiteral("json")]);
    if (!isWanted || hasFile(site, name))
        return;
    QStringList entries;
    for (const auto& [from, to] : redirects)
        entries += jsonText(from) + QLatin1Char(':') + jsonText(to);
    addPage(site,
        generatedPage(name, {{QStringLiteral("layout"), YamlValue()}},
            QLatin1Char('{') + entries.join(QLatin1Char(',')) + QLatin1Char('}'), site));
}

void addRedirect(Redirects& redirects, const YamlValue& values)
{
    const YamlValue& redirect = values[redirectKey];
    const QString from = redirect[QStringLiteral("from")].toDisplayString();
    redirects.removeIf([&](const auto& entry) { return entry.first == from; });
    redirects.append({from, redirect[QStringLiteral("to")].toDisplayString()});
}

} // namespace

void addRedirects(SiteSnapshot::Data& site)
{
    const QString name = QStringLiteral("redirect");
    if (!site.layouts.contains(name))
        site.layouts.insert(
            name, {name, QStringLiteral("_layouts/redirect.html"), redirectTemplate(), 1, {}});
    Redirects redirects;
    for (const DocumentPtr& document : writtenDocuments(site)) {
        for (const QString& from : formerAddresses(document->values)) {
            const YamlValue::Map values = redirectValues(from, document->url, site.config);
            addPage(site, generatedPage(QStringLiteral("redirect.html"), values, {}, site));
            addRedirect(redirects, values);
        }
        if (document->values[QStringLiteral("redirect_to")].isTruthy())
            addRedirect(redirects, document->values);
    }
    addJson(site, redirects);
}

} // namespace galley
