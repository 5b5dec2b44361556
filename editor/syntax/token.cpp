// SPDX-License-Identifier: MIT
#include "editor/syntax/token.h"

namespace galley {

namespace {

constexpr int kModeBits = 4;

} // namespace

int LineState::packed() const
{
    return mode | (tildeFence ? 1 : 0) << kModeBits | (afterBlank ? 1 : 0) << (kModeBits + 1)
        | (inList ? 1 : 0) << (kModeBits + 2) | fenceLength << (kModeBits + 3);
}

LineState LineState::unpacked(int value)
{
    LineState state;
    if (value < 0)
        return state;
    const auto bits = static_cast<unsigned>(value);
    state.mode = static_cast<Mode>(bits & ((1U << kModeBits) - 1));
    state.tildeFence = (bits >> kModeBits & 1U) != 0;
    state.afterBlank = (bits >> (kModeBits + 1) & 1U) != 0;
    state.inList = (bits >> (kModeBits + 2) & 1U) != 0;
    state.fenceLength = static_cast<quint8>(bits >> (kModeBits + 3) & 0xFFU);
    return state;
}

} // namespace galley
