// SPDX-License-Identifier: MIT
#include "tests/resources/catalogue.h"
#include "tests/resources/wordrules.h"

#include <QRegularExpression>
#include <QTest>

using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

bool has(const QString& text, const QRegularExpression& pattern)
{
    return pattern.match(text).hasMatch();
}

// Without what is code, a name or a pattern for files, which follow other rules.
QString prose(QString text)
{
    static const QRegularExpression code(u"`[^`]*`|\\(\\*[^)]*\\)|;;|<[^>]*>"_s);
    return text.replace(code, u"·"_s);
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mark(u"\\(&\\w\\)|&(?=\\w)"_s);
    return text.remove(mark);
}

QChar mnemonic(const QString& text)
{
    static const QRegularExpression mark(u"&(\\w)"_s);
    const QRegularExpressionMatch found = mark.match(text);
    return found.hasMatch() ? found.captured(1).at(0).toUpper() : QChar();
}

QByteArray named(const QStringList& key, const QString& translation = {})
{
    return (key.join(u" | "_s) + u" -> "_s + translation).toUtf8();
}

} // namespace

// Every text keeps to the terms and the style of its language.
class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_simplified = readCatalogue(sourceFile(u"zh_CN"_s));
        m_hongKong = readCatalogue(sourceFile(u"zh_HK"_s));
        QVERIFY(m_simplified.size() > 900);
        QCOMPARE(m_simplified.keys(), m_hongKong.keys());
    }

    void init() { m_faults.clear(); }

    // All the faults of a rule at once.
    void cleanup() { QVERIFY2(m_faults.isEmpty(), m_faults.join("\n")); }

    void englishIsIdiomatic()
    {
        for (const QStringList& key : m_simplified.keys()) {
            const QString text = withoutMnemonic(prose(key.at(1)));
            for (const Rule& rule : englishRules()) {
                const auto found = rule.pattern.match(text.trimmed());
                check(!found.hasMatch(),
                    named(key, QString::fromLatin1(rule.name) + u": "_s + found.captured()));
            }
        }
    }

    // Menus, unlike labels and messages, are in title case.
    void commandsAreInTitleCase()
    {
        static const QRegularExpression small(u"\\b(?!(?:a|an|and|as|at|by|for|in|of|on|or|the|to"
                                              u"|with|from)\\b)[a-z]"_s);
        for (const QStringList& key : m_simplified.keys()) {
            if (key.at(0) == u"galley::Actions"_s)
                check(!small.match(withoutMnemonic(key.at(1))).hasMatch(), named(key));
        }
    }

    void chineseKeepsToItsMarks_data() { languages(); }

    void chineseKeepsToItsMarks()
    {
        for (const auto& [key, text] : translations()) {
            const QString plain = withoutMnemonic(prose(text));
            for (const Rule& rule : chineseRules())
                check(!has(plain, rule.pattern),
                    named(key, QString::fromLatin1(rule.name) + u": "_s + text));
        }
    }

    void chineseIsOfItsPlace_data() { languages(); }

    void chineseIsOfItsPlace()
    {
        QFETCH(const QString, language);
        const QRegularExpression words = expression(forbidden(language));
        for (const auto& [key, text] : translations()) {
            const auto found = words.match(text);
            check(!found.hasMatch(), named(key, found.captured() + u": "_s + text));
        }
    }

    void quotesAreOfTheLanguage()
    {
        static const QRegularExpression quoted(u"“(?!\\s)[^”]*(?<!\\s)”"_s);
        for (auto it = m_simplified.begin(); it != m_simplified.end(); ++it) {
            for (const QString& text : it->translations)
                check(!text.contains(u'「'), named(it.key(), text));
            if (!it.key().at(1).contains(quoted))
                continue;
            for (const QString& text : it->translations)
                check(text.contains(quoted), named(it.key(), text));
            for (const QString& text : m_hongKong[it.key()].translations)
                check(text.contains(u'「') && !text.contains(quoted), named(it.key(), text));
        }
    }

    void sameEllipsisAndMnemonicInAllLanguages_data() { languages(); }

    void sameEllipsisAndMnemonicInAllLanguages()
    {
        static const QRegularExpression chinese(u"[㐀-鿿]"_s);
        for (const auto& [key, text] : translations()) {
            check(withoutMnemonic(text).endsWith(u'…') == withoutMnemonic(key.at(1)).endsWith(u'…'),
                named(key, text));
            check(mnemonic(text) == mnemonic(key.at(1)), named(key, text));
            const bool hasOwnWords = has(text, chinese);
            check(mnemonic(text).isNull() || !hasOwnWords || text.contains(u"(&"_s),
                named(key, text));
        }
    }

    void oneTermForAConcept()
    {
        for (const Term& term : terms()) {
            const QRegularExpression simplified(term.simplified);
            const QRegularExpression hongKong(term.hongKong);
            const QRegularExpression english(
                term.english, QRegularExpression::CaseInsensitiveOption);
            int used = 0;
            for (auto it = m_simplified.begin(); it != m_simplified.end(); ++it) {
                if (!english.match(withoutMnemonic(prose(it.key().at(1)))).hasMatch())
                    continue;
                ++used;
                for (const QString& text : it->translations)
                    check(has(text, simplified), named(it.key(), text));
                for (const QString& text : m_hongKong[it.key()].translations)
                    check(has(text, hongKong), named(it.key(), text));
            }
            check(used > 0, term.english.toUtf8());
        }
    }

    // What stands between translated pieces is translated, too (joinedtext.h).
    void piecesAreJoinedInTheLanguage()
    {
        const QMap<QString, QString> sources = readSources();
        for (auto it = sources.begin(); it != sources.end(); ++it) {
            const auto found = joints().match(*it);
            check(joinsNoTexts(it.key()) || !found.hasMatch(),
                (it.key() + u": "_s + found.captured()).toUtf8());
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"zh_CN", "zh_HK"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    // Of the language of the data row: what each translation says, with its source's key.
    QList<std::pair<QStringList, QString>> translations() const
    {
        const auto language = *static_cast<QString*>(QTest::qData("language", QMetaType::QString));
        const Catalogue& catalogue = language == u"zh_CN"_s ? m_simplified : m_hongKong;
        QList<std::pair<QStringList, QString>> all;
        for (auto it = catalogue.begin(); it != catalogue.end(); ++it) {
            for (const QString& text : it->translations)
                all += {it.key(), text};
        }
        return all;
    }

    void check(bool holds, const QByteArray& fault)
    {
        if (!holds)
            m_faults += fault;
    }

    QByteArrayList m_faults;
    Catalogue m_simplified;
    Catalogue m_hongKong;
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
