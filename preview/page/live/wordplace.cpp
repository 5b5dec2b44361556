// SPDX-License-Identifier: MIT
#include "preview/page/live/wordplace.h"

#include "editor/post/base/qtcompat.h"
#include "editor/post/base/script.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace galley {

namespace {

constexpr int kNeighbours = 5; // words compared on each side
constexpr int kMostSkipped = 12; // of the source's words between two neighbours: addresses, tags

struct PlacedWord {
    qsizetype start = 0;
    QStringView text;
    qsizetype end() const { return start + text.size(); }
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QList<PlacedWord> placedWords(QStringView text)
{
    QList<PlacedWord> words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at++;
        if (!isWordCharacter(text[start]))
            continue;
        while (at < text.size() && !isIdeograph(text[start]) && isWordCharacter(text[at])
            && !isIdeograph(text[at]))
            ++at;
        words += PlacedWord{start, text.mid(start, at - start)};
    }
    return words;
}

// The source with what the page never shows blanked out, each character in its place: addresses of
// links, tags, attribute lists, Liquid.
QString shownSource(QStringView source)
{
    static const QRegularExpression hidden(QStringLiteral(
        R"re((?<=\])\([^()\s]*(?:\s+"[^"]*")?\)|</?[A-Za-z][^<>]*>|\{[:%{][^{}]*\})re"));
    QString shown = source.toString();
    for (auto it = globalMatchView(hidden, source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        std::fill_n(shown.begin() + match.capturedStart(), match.capturedLength(), u' ');
    }
    return shown;
}

// The word at a place of a text, else the last one before it, else the first one.
qsizetype wordAt(const QList<PlacedWord>& words, qsizetype place)
{
    const auto after = std::ranges::upper_bound(words, place, {}, &PlacedWord::start);
    const qsizetype index = after - words.begin() - 1;
    // on the border of two characters the right one is hit
    return std::max<qsizetype>(0, index);
}

// How well the words on one side of `at` agree with those on the same side of `hit`; `step`: 1 or
// -1. Words that only the source has may stand between.
double agreement(const QList<PlacedWord>& source, qsizetype at, const QList<PlacedWord>& page,
    qsizetype hit, int step)
{
    double sum = 0;
    qsizetype from = at + step;
    for (int i = 1; i <= kNeighbours; ++i) {
        const qsizetype wanted = hit + step * i;
        if (wanted < 0 || wanted >= page.size())
            break;
        for (int skipped = 0; skipped <= kMostSkipped; ++skipped) {
            const qsizetype index = from + step * skipped;
            if (index < 0 || index >= source.size())
                break;
            if (source[index].text != page[wanted].text)
                continue;
            sum += 1.0 / (i + skipped);
            from = index + step;
            break;
        }
    }
    return sum;
}

} // namespace

std::optional<qsizetype> placeInSource(QStringView source, const ClickedText& clicked)
{
    const QString around = clicked.before + clicked.after;
    const QList<PlacedWord> page = placedWords(around);
    if (page.isEmpty())
        return {};
    const qsizetype place = clicked.before.size();
    const qsizetype hit = wordAt(page, place);
    const QString shown = shownSource(source);
    const QList<PlacedWord> words = placedWords(shown);
    std::optional<qsizetype> best;
    double bestAgreement = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].text != page[hit].text)
            continue;
        const double here = agreement(words, i, page, hit, 1) + agreement(words, i, page, hit, -1);
        if (here <= bestAgreement)
            continue;
        bestAgreement = here;
        const qsizetype within =
            std::clamp<qsizetype>(place - page[hit].start, 0, words[i].text.size());
        best = words[i].start + within;
    }
    return best;
}

} // namespace galley
