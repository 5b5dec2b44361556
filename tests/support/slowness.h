// SPDX-License-Identifier: MIT
#pragma once

namespace galley::test {

// How much longer the same work may take in a build with the address sanitizer, whose checks of
// each access and whole stack of each allocation cost that much at worst. The one place for it: a
// test that sets a limit to time multiplies it by this, and checks the same as in every build.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr int slowness = 30;
#else
inline constexpr int slowness = 1;
#endif

} // namespace galley::test
