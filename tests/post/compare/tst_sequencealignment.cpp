// SPDX-License-Identifier: MIT
#include "editor/post/compare/sequencealignment.h"
#include "editor/post/compare/textsimilarity.h"

#include <QRandomGenerator>
#include <QTest>

using namespace galley;

// Alignments against the textbook's model, which compares each token with each.
class TestSequenceAlignment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isALongestCommonSubsequence();
    void findsWhatStayedInLongTexts_data();
    void findsWhatStayedInLongTexts();
    void pairsWhatIsLike();
};

namespace {

using Tokens = std::vector<int>;

Tokens randomTokens(QRandomGenerator& random, int most, int kinds)
{
    Tokens tokens(size_t(random.bounded(most + 1)));
    for (int& token : tokens)
        token = random.bounded(kinds);
    return tokens;
}

size_t longestCommon(const Tokens& before, const Tokens& after)
{
    std::vector<std::vector<size_t>> table(
        before.size() + 1, std::vector<size_t>(after.size() + 1, 0));
    for (size_t i = 0; i < before.size(); ++i) {
        for (size_t j = 0; j < after.size(); ++j)
            table[i + 1][j + 1] = before[i] == after[j]
                ? table[i][j] + 1
                : std::max(table[i][j + 1], table[i + 1][j]);
    }
    return table[before.size()][after.size()];
}

// How many tokens found a partner; nothing when partners cross or differ.
std::optional<size_t> pairsOf(const Tokens& before, const Tokens& after)
{
    const std::vector<qsizetype> partners = Alignment<int>(before, after).partners();
    if (partners.size() != before.size())
        return {};
    size_t pairs = 0;
    qsizetype last = -1;
    for (size_t i = 0; i < partners.size(); ++i) {
        if (partners[i] < 0)
            continue;
        const bool isNext = partners[i] > last && partners[i] < qsizetype(after.size());
        if (!isNext || before[i] != after[size_t(partners[i])])
            return {};
        last = partners[i];
        ++pairs;
    }
    return pairs;
}

} // namespace

void TestSequenceAlignment::isALongestCommonSubsequence()
{
    QRandomGenerator random(43);
    for (int round = 0; round < 3000; ++round) {
        const int kinds = random.bounded(1, 9);
        const Tokens before = randomTokens(random, 14, kinds);
        const Tokens after = randomTokens(random, 14, kinds);
        QCOMPARE(pairsOf(before, after), std::optional(longestCommon(before, after)));
    }
}

void TestSequenceAlignment::findsWhatStayedInLongTexts_data()
{
    QTest::addColumn<int>("size"); // beyond what is compared token by token
    QTest::addColumn<int>("repeated"); // kinds of tokens that occur often
    QTest::newRow("all tokens are different") << 3000 << 0;
    QTest::newRow("every other token is common") << 6000 << 5;
}

// Tokens that occur once stay in order, so all of them are to be found, whatever comes between.
void TestSequenceAlignment::findsWhatStayedInLongTexts()
{
    QFETCH(int, size);
    QFETCH(int, repeated);
    QRandomGenerator random(47);
    Tokens before;
    Tokens after;
    size_t stayed = 0;
    for (int i = 0; i < size; ++i) {
        const int kind = random.bounded(10);
        if (kind != 0)
            before.push_back(1000 + 2 * i);
        if (kind != 1)
            after.push_back(1000 + 2 * i);
        stayed += kind > 1;
        for (Tokens* side : {&before, &after}) {
            if (repeated > 0)
                side->push_back(random.bounded(repeated));
        }
    }
    const std::vector<qsizetype> partners = Alignment<int>(before, after).partners();
    QVERIFY(pairsOf(before, after).has_value());
    size_t found = 0;
    for (size_t i = 0; i < before.size(); ++i)
        found += before[i] >= 1000 && partners[i] >= 0;
    QCOMPARE(found, stayed);
}

// Of texts without equal ones, the pairing of the greatest similarity in all, by trying every one.
void TestSequenceAlignment::pairsWhatIsLike()
{
    static const std::vector<QString> words = {QStringLiteral("lab"), QStringLiteral("won"),
        QStringLiteral("prize"), QStringLiteral("for"), QStringLiteral("paper")};
    QRandomGenerator random(53);
    const auto texts = [&random](const QString& mark) {
        std::vector<QString> made(size_t(random.bounded(1, 5)));
        for (size_t i = 0; i < made.size(); ++i) {
            made[i] = mark + QString::number(i);
            for (int j = random.bounded(5); j > 0; --j)
                made[i] += QLatin1Char(' ') + words[size_t(random.bounded(5))];
        }
        return made;
    };
    for (int round = 0; round < 2000; ++round) {
        const std::vector<QString> before = texts(QStringLiteral("a"));
        const std::vector<QString> after = texts(QStringLiteral("b"));
        const auto gain = [&](size_t i, size_t j) {
            const double like = textSimilarity(before[i], after[j]);
            return like >= 0.4 ? like : 0;
        };
        std::vector<std::vector<double>> best(
            before.size() + 1, std::vector<double>(after.size() + 1, 0));
        for (size_t i = 0; i < before.size(); ++i) {
            for (size_t j = 0; j < after.size(); ++j)
                best[i + 1][j + 1] =
                    std::max({best[i][j + 1], best[i + 1][j], best[i][j] + gain(i, j)});
        }
        const std::vector<qsizetype> partners =
            partnersOf({before.begin(), before.end()}, {after.begin(), after.end()}, {0.4, false});
        double sum = 0;
        qsizetype last = -1;
        for (size_t i = 0; i < partners.size(); ++i) {
            if (partners[i] < 0)
                continue;
            QVERIFY(partners[i] > last);
            last = partners[i];
            QVERIFY(gain(i, size_t(last)) > 0);
            sum += gain(i, size_t(last));
        }
        QVERIFY(qAbs(sum - best[before.size()][after.size()]) < 1e-9);
    }
}

QTEST_APPLESS_MAIN(TestSequenceAlignment)
#include "tst_sequencealignment.moc"
