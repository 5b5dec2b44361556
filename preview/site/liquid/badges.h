// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// The page with the marks that stand where tags could not be rendered. Until then each is a token
// of noncharacters (made by language/parse.js), in which filters, Markdown and the ids of headings
// find no text. Where HTML shows none (within a tag, in the head, in scripts) they vanish.
bool hasBadges(const QByteArray& html);
QString withBadges(const QString& html);

} // namespace galley
