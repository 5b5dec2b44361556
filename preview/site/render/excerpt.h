// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace galley {

// The part of a post's raw body that Jekyll makes the excerpt of: up to the separator, link
// definitions of the rest that it uses appended, open Liquid blocks closed.
// Source: Jekyll 4.3 lib/jekyll/excerpt.rb.
QString excerptSource(const QString& body, const QString& separator);

} // namespace galley
