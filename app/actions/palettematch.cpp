// SPDX-License-Identifier: MIT
#include "app/actions/palettematch.h"

#include <QList>

namespace galley {

namespace {

bool isWordStart(QStringView text, qsizetype position)
{
    return position == 0 || !text[position - 1].isLetterOrNumber();
}

// Letters of `word` in order anywhere in `text`.
bool isSubsequence(QStringView word, QStringView text)
{
    qsizetype next = 0;
    for (const QChar letter : text) {
        if (next < word.size() && letter.toCaseFolded() == word[next].toCaseFolded())
            ++next;
    }
    return next == word.size();
}

int wordScore(QStringView word, QStringView text)
{
    int best = 0;
    qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    for (; at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const int score = at == 0 ? 100 : isWordStart(text, at) ? 80 : 40;
        best = std::max(best, score);
    }
    if (best == 0 && word.size() > 1 && isSubsequence(word, text))
        best = 10;
    return best;
}

} // namespace

int paletteScore(QStringView typed, QStringView text)
{
    int total = 1;
    for (const QStringView word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int score = wordScore(word, text);
        if (score == 0)
            return 0;
        total += score;
    }
    return total;
}

} // namespace galley
