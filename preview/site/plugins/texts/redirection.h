// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/buildfault.h"
#include "preview/site/config/siteconfig.h"

namespace galley {

inline const QString redirectKey = QStringLiteral("redirect");

// What jekyll-redirect-from reads in a front matter: `redirect_from`, a text or a list of texts.
QStringList formerAddresses(const YamlValue& values);

// `redirect_to`, of a list the first; null where the document stays at its address.
YamlValue newAddress(const YamlValue& values);

// The values of a page that leads from one address to the other.
YamlValue::Map redirectValues(const QString& from, const QString& to, const SiteConfig& config);

// Both keys take texts alone; Jekyll stops at anything else.
QList<BuildFault> redirectionFaults(const YamlValue& values);

} // namespace galley
