// SPDX-License-Identifier: MIT
#pragma once

// Which way of editor/post/platform the test program is linked with: its tests hold for both, but
// for what the plain one cannot do as its headers say.
#ifdef GALLEY_PLAIN
inline constexpr bool isPlain = true;
#else
inline constexpr bool isPlain = false;
#endif
