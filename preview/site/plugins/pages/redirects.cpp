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

constexpr qsizetype mostRedirects = 5000; // each is a page

// The addresses that others lead to, in the order of the pages; the last word on one counts.
class Redirects {
public:
    using Entry = std::pair<QString, QString>; // from, to

    void add(const YamlValue& values)
    {
        const YamlValue& redirect = values[redirectKey];
        const Entry entry{redirect[QStringLiteral("from")].toDisplayString(),
            redirect[QStringLiteral("to")].toDisplayString()};
        if (const auto known = m_places.constFind(entry.first); known != m_places.constEnd())
            m_entries[*known] = std::nullopt;
        m_places.insert(entry.first, m_entries.size());
        m_entries.append(entry);
    }
    const QList<std::optional<Entry>>& entries() const { return m_entries; }

private:
    QList<std::optional<Entry>> m_entries; // nothing where a later one has taken the place
    QHash<QString, qsizetype> m_places;
};

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
    for (const auto& entry : redirects.entries()) {
        if (entry)
            entries += jsonText(entry->first) + QLatin1Char(':') + jsonText(entry->second);
    }
    addPage(site,
        generatedPage(name, {{QStringLiteral("layout"), YamlValue()}},
            QLatin1Char('{') + entries.join(QLatin1Char(',')) + QLatin1Char('}'), site));
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
            if (redirects.entries().size() >= mostRedirects)
                break;
            const YamlValue::Map values = redirectValues(from, document->url, site.config);
            addPage(site, generatedPage(QStringLiteral("redirect.html"), values, {}, site));
            redirects.add(values);
        }
        if (document->values[QStringLiteral("redirect_to")].isTruthy())
            redirects.add(document->values);
    }
    addJson(site, redirects);
}

} // namespace galley
