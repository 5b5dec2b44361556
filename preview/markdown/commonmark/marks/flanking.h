// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

// The characters beside a mark, by which CommonMark says what it may open and close.
namespace galley::markdown {

bool isUnicodeSpace(char32_t c);
bool isUnicodePunctuation(char32_t c);

struct Flanking {
    bool isLeft = false; // the mark belongs to what follows
    bool isRight = false; // to what is before
};

// A line feed stands for the start and the end of a line.
Flanking flankingBetween(char32_t before, char32_t after);

} // namespace galley::markdown
