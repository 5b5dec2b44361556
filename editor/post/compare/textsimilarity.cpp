// SPDX-License-Identifier: MIT
#include "editor/post/compare/textsimilarity.h"

#include "editor/post/base/script.h"
#include "editor/post/compare/sequencealignment.h"

#include <QChar>

#include <algorithm>

namespace galley {

namespace {

constexpr size_t greatestPairs = 20'000; // texts that are compared one with another in one gap
constexpr qsizetype greatestComparison = 20'000; // characters of a text that is compared

enum class TokenKind { Blank, Word, Single };

struct TokenStart {
    TokenKind kind;
    qsizetype size; // UTF-16 units
};

TokenStart characterAt(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    const bool isPair =
        unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    const char32_t point =
        isPair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : char32_t(unit.unicode());
    const qsizetype size = isPair ? 2 : 1;
    if (QChar::isSpace(point))
        return {TokenKind::Blank, size};
    if (!isIdeograph(point) && (QChar::isLetterOrNumber(point) || QChar::isMark(point)))
        return {TokenKind::Word, size};
    return {TokenKind::Single, size};
}

// An apostrophe or hyphen between letters belongs to the word.
bool joinsWord(QStringView text, qsizetype at)
{
    constexpr QStringView joints = u"'’-";
    return joints.contains(text.at(at)) && at + 1 < text.size()
        && characterAt(text, at + 1).kind == TokenKind::Word;
}

std::vector<QStringView> sortedWords(QStringView text)
{
    std::vector<QStringView> words =
        wordTokens(text.first(std::min(text.size(), greatestComparison)));
    std::erase_if(words, [](QStringView token) { return token.front().isSpace(); });
    std::ranges::sort(words);
    return words;
}

double sharedPart(const std::vector<QStringView>& a, const std::vector<QStringView>& b)
{
    std::vector<QStringView> shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    const size_t longer = std::max(a.size(), b.size());
    return longer == 0 ? 1.0 : double(shared.size()) / double(longer);
}

struct SimilarityGap {
    size_t beforeStart;
    size_t beforeEnd;
    size_t afterStart;
    size_t afterEnd;
};

class GapPairer {
public:
    GapPairer(const std::vector<QStringView>& before, const std::vector<QStringView>& after,
        const Pairing& pairing, std::vector<qsizetype>& partners)
        : m_before(before)
        , m_after(after)
        , m_pairing(pairing)
        , m_partners(partners)
    {
    }

    void pair(const SimilarityGap& gap)
    {
        const size_t rows = gap.beforeEnd - gap.beforeStart;
        const size_t columns = gap.afterEnd - gap.afterStart;
        if (rows == 0 || columns == 0)
            return;
        if (m_pairing.loneOnesPair && rows == 1 && columns == 1)
            m_partners[gap.beforeStart] = qsizetype(gap.afterStart);
        else if (rows <= greatestPairs / columns)
            pairBySimilarity(gap, rows, columns);
    }

private:
    // The pairing, in order, of the greatest similarity in all.
    void pairBySimilarity(const SimilarityGap& gap, size_t rows, size_t columns)
    {
        std::vector<std::vector<QStringView>> afterWords;
        for (size_t j = 0; j < columns; ++j)
            afterWords.push_back(sortedWords(m_after[gap.afterStart + j]));
        std::vector<double> like(rows * columns, 0);
        std::vector<double> gain((rows + 1) * (columns + 1), 0);
        const auto at = [&gain, columns](
                            size_t i, size_t j) -> double& { return gain[i * (columns + 1) + j]; };
        for (size_t i = rows; i-- > 0;) {
            const std::vector<QStringView> words = sortedWords(m_before[gap.beforeStart + i]);
            for (size_t j = columns; j-- > 0;) {
                const double found = sharedPart(words, afterWords[j]);
                like[i * columns + j] = found >= m_pairing.threshold ? found : 0;
                at(i, j) = std::max(
                    {at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + like[i * columns + j]});
            }
        }
        for (size_t i = 0, j = 0; i < rows && j < columns;) {
            const double found = like[i * columns + j];
            if (found > 0 && at(i, j) == at(i + 1, j + 1) + found) {
                m_partners[gap.beforeStart + i] = qsizetype(gap.afterStart) + qsizetype(j);
                ++i;
                ++j;
            } else if (at(i, j) == at(i + 1, j)) {
                ++i;
            } else {
                ++j;
            }
        }
    }

    const std::vector<QStringView>& m_before;
    const std::vector<QStringView>& m_after;
    const Pairing& m_pairing;
    std::vector<qsizetype>& m_partners;
};

} // namespace

std::vector<QStringView> wordTokens(QStringView text)
{
    std::vector<QStringView> tokens;
    for (qsizetype start = 0; start < text.size();) {
        const TokenStart first = characterAt(text, start);
        qsizetype end = start + first.size;
        while (first.kind != TokenKind::Single && end < text.size()) {
            const TokenStart next = characterAt(text, end);
            const bool joint = first.kind == TokenKind::Word && joinsWord(text, end);
            if (next.kind != first.kind && !joint)
                break;
            end += next.size;
        }
        tokens.push_back(text.sliced(start, end - start));
        start = end;
    }
    return tokens;
}

bool isWord(QStringView token)
{
    return std::ranges::any_of(
        token, [](QChar unit) { return unit.isLetterOrNumber() || unit.isHighSurrogate(); });
}

double textSimilarity(QStringView a, QStringView b)
{
    return sharedPart(sortedWords(a), sortedWords(b));
}

std::vector<qsizetype> partnersOf(const std::vector<QStringView>& before,
    const std::vector<QStringView>& after, const Pairing& pairing)
{
    std::vector<qsizetype> partners = Alignment<QStringView>(before, after).partners();
    const std::vector<qsizetype> equal = partners;
    GapPairer pairer(before, after, pairing, partners);
    SimilarityGap gap{0, 0, 0, 0};
    for (size_t i = 0; i <= before.size(); ++i) {
        const bool atEnd = i == before.size();
        if (!atEnd && equal[i] < 0)
            continue;
        gap.beforeEnd = i;
        gap.afterEnd = atEnd ? after.size() : size_t(equal[i]);
        pairer.pair(gap);
        gap.beforeStart = i + 1;
        gap.afterStart = gap.afterEnd + 1;
    }
    return partners;
}

} // namespace galley
