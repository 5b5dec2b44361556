// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace galley {

// Sizes of a text as a writer counts them. A word is a run of letters and digits (apostrophes and
// hyphens inside it belong to it); a Chinese or Japanese character counts as one word each, Korean
// words by their blanks.
struct WordCount {
    qsizetype words = 0; // both kinds
    qsizetype ideographs = 0; // of these: Han, Hiragana and Katakana characters
    qsizetype characters = 0; // as a reader sees them (code points), line ends left out
    int readingSeconds = 0; // at 230 words and 400 ideographs a minute

    friend bool operator==(const WordCount&, const WordCount&) = default;
};

WordCount countWords(QStringView text);

// The same for Markdown: without tags, comments, addresses of links and images, Liquid and the
// markup.
WordCount countMarkdownWords(QStringView body);

} // namespace galley
