// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace galley {

// The first statement in which two style sheets differ.
struct SheetDifference {
    QString before; // the last statements that both have
    QString expected; // the next ones, as they are compared
    QString actual;
};

// Compares rules, not bytes: what two compilers write differently (comments, white space, quotes,
// ".50" and "0.5", colours) is the same.
std::optional<SheetDifference> firstSheetDifference(
    const QByteArray& expected, const QByteArray& actual);

} // namespace galley
