// SPDX-License-Identifier: MIT
#include "app/actions/palettematch.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace galley {

namespace {

constexpr qsizetype longestInitials = 8;

bool isWordStart(QStringView text, qsizetype position)
{
    return position == 0 || !text[position - 1].isLetterOrNumber();
}

// Letters of `word` in order, each run of them from the start of a word of `text` on: "sava" finds
// "Save As".
bool areInitials(QStringView word, QStringView text)
{
    const qsizetype size = word.size();
    std::vector<bool> reached(static_cast<size_t>(size) + 1); // so many letters found so far
    reached[0] = true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isWordStart(text, at))
            continue;
        for (qsizetype start = size - 1; start >= 0; --start) {
            if (!reached[static_cast<size_t>(start)])
                continue;
            for (qsizetype i = 0; start + i < size && at + i < text.size(); ++i) {
                if (text[at + i].toCaseFolded() != word[start + i].toCaseFolded())
                    break;
                reached[static_cast<size_t>(start + i) + 1] = true;
            }
        }
    }
    return reached.back();
}

int wordScore(QStringView word, QStringView text)
{
    int best = 0;
    qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    for (; at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const int score = at == 0 ? 100 : isWordStart(text, at) ? 80 : 40;
        best = std::max(best, score);
    }
    if (best == 0 && word.size() > 1 && word.size() <= longestInitials && areInitials(word, text))
        best = 10;
    return best;
}

int otherScore(QStringView word, QStringView also)
{
    qsizetype at = also.indexOf(word, 0, Qt::CaseInsensitive);
    for (; at >= 0; at = also.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (isWordStart(also, at))
            return 30;
    }
    return 0;
}

} // namespace

int paletteScore(QStringView typed, QStringView text, QStringView also)
{
    int total = 1;
    for (const QStringView word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int score = std::max(wordScore(word, text), otherScore(word, also));
        if (score == 0)
            return 0;
        total += score;
    }
    return total;
}

} // namespace galley
