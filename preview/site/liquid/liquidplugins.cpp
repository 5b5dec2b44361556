// SPDX-License-Identifier: MIT
// What plugins' tags and filters ask of LiquidHost.
#include "preview/site/liquid/liquidhost.h"

#include "preview/site/plugins/html/tableofcontents.h"

namespace galley {

namespace {

const QString tocKey = QStringLiteral("toc");

} // namespace

QString LiquidHost::tableOfContents(const QString& html) const
{
    const YamlValue settings = site().config.values[tocKey];
    return tocList(tocEntries(html.toUtf8(), settings), settings);
}

QString LiquidHost::withTocAnchors(const QString& html)
{
    if (html == contentToken(0)) {
        scene.linksHeadings = true;
        return html;
    }
    return QString::fromUtf8(
        galley::withTocAnchors(expand(html).toUtf8(), site().config.values[tocKey]));
}

QJSValue LiquidHost::lastModified() const
{
    return m_values->time(site().lastChange(scene.page->place.file).toTimeZone(site().config.zone));
}

} // namespace galley
