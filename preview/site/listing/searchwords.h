// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <array>
#include <vector>

namespace galley {

// A word that is looked for in UTF-8 whether its letters are capitals or not. (Cases of a letter
// that take another number of bytes, such as the Turkish dotless i's, count as other letters.)
class FoldedPattern {
public:
    explicit FoldedPattern(const QString& word);

    bool occursIn(QByteArrayView utf8) const;

private:
    using Form = std::array<char, 4>; // of a character in UTF-8
    struct Character {
        qsizetype length = 0; // in bytes
        std::vector<Form> forms; // its cases
    };

    void setShifts();
    bool isAt(const char* text) const;

    std::vector<Character> m_characters;
    qsizetype m_length = 0; // in bytes
    std::array<bool, 256> m_ends{}; // whether it can end in this byte
    std::array<qsizetype, 256> m_shifts{}; // how far to go on after a place that ends in this byte
};

// What is typed to find texts: words that each have to occur somewhere, in any order and case.
class SearchWords {
public:
    SearchWords() = default;
    explicit SearchWords(const QString& typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    const QStringList& words() const { return m_words; }
    // One for each word.
    const std::vector<FoldedPattern>& patterns() const { return m_patterns; }

private:
    QStringList m_words;
    std::vector<FoldedPattern> m_patterns;
};

} // namespace galley
