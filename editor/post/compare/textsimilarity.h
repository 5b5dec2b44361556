// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace galley {

// A text's words: runs of letters, digits and the marks inside them; each Chinese or Japanese
// character by itself; each other character by itself; runs of blanks. In order, without gaps.
std::vector<QStringView> wordTokens(QStringView text);
// Whether the token is one that a reader calls a word.
bool isWord(QStringView token);

// The part of their words that two texts share, 0 to 1.
double textSimilarity(QStringView a, QStringView b);

// For each of `before`, which of `after` it was found to be, or -1; ascending. Equal texts first,
// by the longest common subsequence; between those, texts that are at least as like as `threshold`,
// and a single text that stands between the same equal ones as another single one when
// `loneOnesPair`.
struct Pairing {
    double threshold = 0.4;
    bool loneOnesPair = false;
};
std::vector<qsizetype> partnersOf(const std::vector<QStringView>& before,
    const std::vector<QStringView>& after, const Pairing& pairing);

} // namespace galley
