// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteaddress.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace galley {

// Text whose references to CDNs lead to the program's own copies instead, and those to the site's
// own address to its files: there they are paths.
struct LocalizedText {
    QByteArray text;
    QStringList missing; // style sheets and fonts from elsewhere of which there is no copy
};

// Whether the text may load pictures of which the program has copies: GitHub's of emoji.
bool namesPictures(const QByteArray& html);

// In HTML: the addresses of <link>, and those in <style>; of the site's own also what else a page
// loads by itself (pictures, scripts, media), but no link that one follows, and pictures of emoji.
// A rewritten <link> loses `integrity` and `crossorigin`, which speak of the other bytes.
// `assetBase` is what copies' paths are put behind, e.g. "site://web/". Everything else stays byte
// for byte.
LocalizedText localizeHtml(
    const QByteArray& html, const QString& assetBase, const SiteAddress& own = {});

// In a style sheet: @import and url(…).
LocalizedText localizeStyleSheet(
    const QByteArray& css, const QString& assetBase, const SiteAddress& own = {});

} // namespace galley
