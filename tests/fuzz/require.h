// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrange.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdlib>

namespace galley::fuzz {

// Ends the run; libFuzzer then keeps the input.
inline void require(bool condition)
{
    if (!condition)
        std::abort();
}

inline void requireInside(QStringView text, TextRange range)
{
    require(range.start >= 0 && range.start <= range.end && range.end <= text.size());
}

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

} // namespace galley::fuzz
