// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/config/siteconfig.h"
#include "preview/site/document/documentvalue.h"

namespace galley {

// Where jekyll-mentions leads the names of a document: the address of the host's pages. Nothing: it
// does not run over the document.
struct MentionTarget {
    QString base;
    bool isReadable = true; // false: the setting is of a kind at which Jekyll stops
};
std::optional<MentionTarget> mentionTarget(const SiteDocument& document, const SiteConfig& config);

// Whether somebody is mentioned in the HTML, wherever it stands.
bool hasMentions(const QByteArray& html);

// A text of a page with its "@name" as links.
QByteArray withMentions(const QByteArray& text, const QString& base);

} // namespace galley
