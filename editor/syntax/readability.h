// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QStringView>

#include <functional>

namespace galley {

// How hard a text is to read. A Chinese character counts as half a word: so long are the sentences
// that its readers find long.
struct Readability {
    int sentences = 0;
    int wordsPerSentence = 0; // on average
    int longSentences = 0; // of more than `longSentence` words
    int longest = 0; // words of the longest
    int longestLine = 0; // 0-based line of the text that it begins on
    int passives = 0; // sentences that say what is done, in English, and not who does it
    QStringList jargon; // words of the list that the text has, once each, in its order

    static constexpr int longSentence = 30;
    friend bool operator==(const Readability&, const Readability&) = default;
};

// Of the body of a post. `isJargon` is asked about each word.
Readability readabilityOf(
    QStringView body, const std::function<bool(const QString& word)>& isJargon = {});

} // namespace galley
