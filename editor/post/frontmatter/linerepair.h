// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"

#include <optional>

namespace galley {

// Repairs of a line of the block that the parser stumbled over, for mistakes that people make. Each
// is what could be done, not whether it helps: the caller tries it. None where the line has not the
// form that the repair is for.

// Tabs before the values of any line become two spaces each.
std::optional<Repair> tabRepair(QStringView text, TextRange yaml);

// `title:New` gets the blank after its colon.
std::optional<Repair> missingSpaceRepair(QStringView text, qsizetype position);

// `- @lab` or `  name: [A] b`: a list's item or a value further in is put in quotes.
std::optional<Repair> nestedQuotingRepair(QStringView text, qsizetype position);

// ` layout: post` below other keys: the key is moved to where they begin.
std::optional<Repair> outdentRepair(QStringView text, qsizetype position);

} // namespace galley
