// SPDX-License-Identifier: MIT
#include "preview/site/plugins/texts/redirection.h"

#include "preview/site/config/siteaddress.h"
#include "preview/site/config/yamlmerge.h"

#include <algorithm>

namespace galley {

namespace {

// A value alone counts as a list of one.
YamlValue::List wrapped(const YamlValue& value)
{
    YamlValue::List list = value.isList() ? asList(value) : YamlValue::List{value};
    list.removeIf([](const YamlValue& item) { return item.isNull(); });
    return list;
}

} // namespace

QStringList formerAddresses(const YamlValue& values)
{
    QStringList addresses;
    for (const YamlValue& address : wrapped(values[QStringLiteral("redirect_from")])) {
        if (address.isString())
            addresses += address.toDisplayString();
    }
    return addresses;
}

YamlValue newAddress(const YamlValue& values)
{
    return wrapped(values[QStringLiteral("redirect_to")]).value(0);
}

YamlValue::Map redirectValues(const QString& from, const QString& to, const SiteConfig& config)
{
    const QString here =
        from.isEmpty() || from.startsWith(QLatin1Char('/')) ? from : QLatin1Char('/') + from;
    const bool isWhole =
        to.startsWith(QLatin1String("http://")) || to.startsWith(QLatin1String("https://"));
    const YamlValue::Map redirect{{QStringLiteral("from"), here},
        {QStringLiteral("to"), isWhole ? to : absoluteUrl(to, config)}};
    return {{QStringLiteral("sitemap"), false}, {QStringLiteral("layout"), redirectKey},
        {QStringLiteral("permalink"), here}, {redirectKey, redirect}};
}

QList<BuildFault> redirectionFaults(const YamlValue& values)
{
    QList<BuildFault> faults;
    for (const char* name : {"redirect_from", "redirect_to"}) {
        const QString key = QString::fromLatin1(name);
        YamlValue::List addresses = wrapped(values[key]);
        if (key == QLatin1String("redirect_to")) // of which the first alone counts
            addresses = addresses.mid(0, values[key].isTruthy() ? 1 : 0);
        if (!std::all_of(addresses.begin(), addresses.end(),
                [](const YamlValue& address) { return address.isString(); }))
            faults += kindFault(key);
    }
    return faults;
}

} // namespace galley
