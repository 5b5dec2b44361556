// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlreader.h"

#include <QStringView>

#include <optional>

namespace galley {

// Where a scalar stands: after `key: ` on a line, or between brackets, where commas end it.
enum class YamlPlace { Block, Flow };

// True when the text, written without quotes after `key: `, is one scalar of just these characters.
// Says nothing of the type it resolves to.
bool canBePlain(QStringView text, YamlPlace place);

// The string in the style, on one line; nothing when that style cannot hold it, or, for Plain, when
// either of Jekyll's loaders would take it for a number, date or boolean.
std::optional<QString> quotedAs(ScalarStyle style, const QString& text, YamlPlace place);

// The string in the style if that can hold it, else in the nearest that can: without quotes becomes
// double quotes (single ones where double would need escapes), single becomes double.
QString quotedNear(ScalarStyle style, const QString& text, YamlPlace place);

// The string in the quotes that are preferred, or in the other kind where that needs fewer escapes.
QString inQuotes(ScalarStyle preferred, const QString& text, YamlPlace place);

// The text between double quotes, escaped; without the quotes.
QString doubleQuotedInside(const QString& text);

// The string as a literal block scalar after `key: `, its lines indented by `indent` spaces (1 to
// 9), without a final line end; nothing when it has to be quoted.
std::optional<QString> literalText(const QString& text, int indent);

// The string as a folded block scalar with lines of about `width` characters, else as above.
std::optional<QString> foldedText(const QString& text, int indent, int width);

} // namespace galley
