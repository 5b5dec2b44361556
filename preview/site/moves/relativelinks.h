// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/moves/reference.h"

#include <QList>
#include <QStringView>

namespace galley {

// Links that lead on from the address of the page they stand in, as `../slug/` or `slug.html` do:
// Markdown's in parentheses and definitions, HTML's `href` and `src`. What templates make of a
// value of the front matter is not known here.
struct RelativeLink {
    TextRange range; // what another path would replace: without `/`, `index.html`, `.html` at its
                     // end, without query and fragment
    QString path; // from the site's root as a target's: no slash at its ends, not percent-encoded
    QString written; // the whole link
    int line = 1; // 1-based
    bool isEncoded = false;
    bool hasDot = false; // written `./slug`
};

// All such links of a page with this address, sorted. Linear in the text.
QList<RelativeLink> relativeLinks(QStringView text, const QString& pageUrl);

// The relative links of a page that lead to one of the targets (addresses, files and folders).
QList<Reference> findRelativeReferences(
    QStringView text, const QList<ReferenceTarget>& targets, const QString& pageUrl);

// How a page names a path of the site from its own address.
QString pathFromPage(const QString& path, const QString& pageUrl);

// What is to stand in the link's range on a page at `pageUrl` to lead to `path`.
QString relativeLinkText(const RelativeLink& link, const QString& path, const QString& pageUrl);

// An address as a target's path: without slashes at its ends, `index.html`, `.html` and encoding.
QString addressPath(const QString& url);

} // namespace galley
