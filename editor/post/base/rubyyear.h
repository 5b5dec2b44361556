// SPDX-License-Identifier: MIT
#pragma once

namespace galley {

// The year that Ruby's Time.parse reads two digits as: 1969 to 2068.
constexpr int yearOfTwoDigits(int year)
{
    return year < 69 ? 2000 + year : 1900 + year;
}

} // namespace galley
