// SPDX-License-Identifier: MIT
#include "editor/syntax/readability.h"

#include "editor/post/base/qtcompat.h"
#include "editor/syntax/linetokenizer.h"
#include "editor/syntax/readtext.h"
#include "editor/syntax/wordcount.h"

#include <QRegularExpression>
#include <QSet>

namespace galley {

namespace {

// Lines that belong together, as a reader reads them.
struct Paragraph {
    QString text;
    int line = 0;
    QList<qsizetype> lineStarts; // in the text; of the lines from `line` on
};

bool beginsItsOwn(QStringView line)
{
    static const QRegularExpression start(
        QStringLiteral("^\\s*(#{1,6}\\s|[-*+]\\s|\\d+[.)]\\s|>|\\|)"));
    return matchView(start, line).hasMatch();
}

QList<Paragraph> paragraphsOf(QStringView body)
{
    QList<Paragraph> paragraphs;
    LineState state;
    state.mode = LineState::Body;
    bool isOpen = false;
    int number = 0;
    for (const QStringView line : body.split(QLatin1Char('\n'))) {
        const TokenizedLine tokenized = tokenizeLine(line, state);
        state = tokenized.next;
        QString read;
        visitReadText(
            line, tokenized.tokens, [&read](QStringView part) { read += part; },
            [&read] { read += QLatin1Char(' '); });
        const bool isEmpty = read.trimmed().isEmpty();
        if (!isEmpty && (!isOpen || beginsItsOwn(line)))
            paragraphs += {QString(), number, {}};
        isOpen = !isEmpty && !line.startsWith(QLatin1Char('#'));
        if (!isEmpty) {
            paragraphs.last().lineStarts += paragraphs.last().text.size();
            paragraphs.last().text += read;
        }
        ++number;
    }
    return paragraphs;
}

// A full stop behind "Prof", "e.g", "et al" or an initial ends no sentence.
bool isAbbreviated(QStringView before)
{
    static const QRegularExpression ending(
        QStringLiteral("(^|[\\s(])(\\p{L}|\\p{L}+(\\.\\p{L}+)+|Prof|Dr|Mr|Mrs|Ms|St|al|etc|vs|cf|"
                       "approx|Fig|Figs|Eq|No|Nos|Vol|pp|Inc|Ltd|Co)$"));
    return matchView(ending, before).hasMatch();
}

bool endsSentence(QStringView text, qsizetype at)
{
    const QChar mark = text[at];
    if (QStringView(u"。！？").contains(mark))
        return true;
    if (!QStringView(u".!?").contains(mark))
        return false;
    const bool isFollowed = at + 1 < text.size() && !text[at + 1].isSpace()
        && !QStringView(u"\"'”’)").contains(text[at + 1]);
    return !isFollowed && !(mark == QLatin1Char('.') && isAbbreviated(text.left(at).right(24)));
}

bool isPassive(const QString& sentence)
{
    static const QRegularExpression passive(
        QStringLiteral(
            "\\b(am|is|are|was|were|be|been|being)\\s+(not\\s+)?((?:\\w+ly|also|never|often)\\s+)?"
            "(\\w{2,}ed|built|bought|brought|caught|chosen|done|drawn|driven|found|given|"
            "held|hidden|kept|known|led|left|lost|made|meant|met|paid|put|read|run|said|"
            "seen|sent|set|shown|sold|spent|taken|taught|told|thought|understood|won|"
            "written)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return passive.match(sentence).hasMatch();
}

class Reader {
public:
    explicit Reader(const std::function<bool(const QString&)>& isJargon)
        : m_isJargon(isJargon)
    {
    }

    void take(const Paragraph& paragraph)
    {
        qsizetype start = 0;
        for (qsizetype at = 0; at < paragraph.text.size(); ++at) {
            if (at + 1 < paragraph.text.size() && !endsSentence(paragraph.text, at))
                continue;
            takeSentence(paragraph, start, at + 1);
            start = at + 1;
        }
        takeJargon(paragraph.text);
    }

    Readability result() const
    {
        Readability found = m_found;
        if (found.sentences > 0)
            found.wordsPerSentence = qRound(double(m_words) / found.sentences);
        return found;
    }

private:
    void takeSentence(const Paragraph& paragraph, qsizetype start, qsizetype end)
    {
        while (start < end && paragraph.text[start].isSpace())
            ++start;
        const QString sentence = paragraph.text.mid(start, end - start);
        const WordCount count = countWords(sentence);
        const int words = int(count.words - count.ideographs / 2);
        if (words == 0)
            return;
        ++m_found.sentences;
        m_words += words;
        m_found.longSentences += words > Readability::longSentence ? 1 : 0;
        m_found.passives += isPassive(sentence) ? 1 : 0;
        if (words <= m_found.longest)
            return;
        m_found.longest = words;
        const auto next =
            std::upper_bound(paragraph.lineStarts.cbegin(), paragraph.lineStarts.cend(), start);
        m_found.longestLine = paragraph.line + int(next - paragraph.lineStarts.cbegin()) - 1;
    }

    void takeJargon(const QString& text)
    {
        if (!m_isJargon)
            return;
        static const QRegularExpression word(
            QStringLiteral("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*"));
        for (auto match = word.globalMatch(text); match.hasNext();) {
            const QString found = match.next().captured();
            if (m_seen.contains(found))
                continue;
            m_seen += found;
            if (m_isJargon(found))
                m_found.jargon += found;
        }
    }

    const std::function<bool(const QString&)>& m_isJargon;
    Readability m_found;
    qint64 m_words = 0;
    QSet<QString> m_seen;
};

} // namespace

Readability readabilityOf(QStringView body, const std::function<bool(const QString&)>& isJargon)
{
    Reader reader(isJargon);
    for (const Paragraph& paragraph : paragraphsOf(body))
        reader.take(paragraph);
    return reader.result();
}

} // namespace galley
