// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace galley {

enum class EntityPlace { Text, Attribute };

// UTF-8 with its character references resolved, as browsers do: HTML5's names, numbers in both
// forms, Windows' characters for 128 to 159, and some names without their semicolon (fewer in an
// attribute, where `&copy=1` is part of an address). What is no reference stays.
QByteArray withoutEntities(QByteArray html, EntityPlace place);

// The text as it may stand between tags.
QByteArray escapedContent(QByteArray text);

// The value as it may stand between double quotes.
QByteArray escapedAttribute(QByteArray value);

} // namespace galley
