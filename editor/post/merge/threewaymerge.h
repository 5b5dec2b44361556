// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace galley {

// The rule of a three-way merge for one value: who alone changed it wins; nothing when both changed
// it in different ways.
template <class T> const T* pickChanged(const T& base, const T& mine, const T& theirs)
{
    if (mine == base || mine == theirs)
        return &theirs;
    return theirs == base ? &mine : nullptr;
}

// The same for a text of several lines, line by line; nothing when changes touch each other.
std::optional<QString> mergeLines(QStringView base, QStringView mine, QStringView theirs);

} // namespace galley
