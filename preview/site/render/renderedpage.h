// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "preview/site/config/siteaddress.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace galley {

// Where an element of a block comes from; lines are lines of the post's file.
struct SourceAnchor {
    int element = 0; // index of the element in the block's HTML, document order, 0-based
    int line = 0; // 1-based
};

// One top-level block of the body: complete elements, never split differently by a browser.
struct RenderedBlock {
    QByteArray html; // UTF-8
    int firstLine = 0; // 1-based lines of the post's file, both ends included
    int lastLine = 0;
    std::vector<SourceAnchor> anchors;
    size_t hash = 0; // of html; equal hashes need not be sent to the page again
};

// The page as it will be published: before + blocks joined + after.
struct RenderedPage {
    QByteArray before; // the layouts' HTML up to the body
    std::vector<RenderedBlock> blocks;
    QByteArray after;
    QString url; // site-relative, e.g. /2025/07/14/slug/; empty when it will not be published
    QString title;
    SiteAddress site; // where it will be, for what the page loads by its absolute address
    QList<Diagnostic> problems; // front matter, Markdown notes, layouts, includes

    QByteArray body() const;
    QByteArray html() const;
};

} // namespace galley
