// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "tests/resources/catalogue.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace galley::test;

namespace {

// What a translation must keep: %1, %n, %L1, mnemonics and HTML tags, sorted.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression mark(
        QStringLiteral("%(?:L?\\d+|Ln|n)|</?[a-z]+[^>]*>|&(?=\\w)"));
    QStringList marks;
    QRegularExpressionMatchIterator found = mark.globalMatch(text);
    while (found.hasNext())
        marks += found.next().captured();
    marks.sort();
    return marks;
}

// The contexts of the structs that declare one in this source, by their names.
QMap<QString, QString> declaredContexts(const QString& source)
{
    static const QRegularExpression declaration(
        QStringLiteral("\\b(?:struct|class) (\\w+)[^;{}]*\\{\\s*"
                       "Q_DECLARE_TR_FUNCTIONS\\((galley(?:::\\w+)?)\\)"));
    QMap<QString, QString> contexts;
    for (const QRegularExpressionMatch& found : declaration.globalMatch(source))
        contexts.insert(found.captured(1), found.captured(2));
    return contexts;
}

// What stands between the first and the last quotation mark of a literal in parts, as a text.
QString literalText(QString literal)
{
    static const QRegularExpression joint(QStringLiteral("(?<!\\\\)\"\\s*\""));
    return literal.remove(joint)
        .replace(QLatin1String("\\\""), QLatin1String("\""))
        .replace(QLatin1String("\\n"), QLatin1String("\n"))
        .replace(QLatin1String("\\\\"), QLatin1String("\\"));
}

} // namespace

// The translations say everything the program says.
class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { galley::initResources(); }

    void isWhole_data() { languages(); }

    void isWhole()
    {
        QFETCH(QString, language);
        const Catalogue catalogue = readCatalogue(sourceFile(language));
        // English needs only what has a number in it, which may be nothing.
        QVERIFY(language == QLatin1String("en") || !catalogue.isEmpty());
        for (auto it = catalogue.begin(); it != catalogue.end(); ++it) {
            const QByteArray what = it.key().join(QStringLiteral(" | ")).toUtf8();
            QVERIFY2(it->type.isEmpty(), what + ": " + it->type.toUtf8());
            for (const QString& translation : it->translations)
                QVERIFY2(!translation.trimmed().isEmpty(), what);
        }
    }

    void keepsPlaceholders_data() { languages(); }

    void keepsPlaceholders()
    {
        QFETCH(QString, language);
        const Catalogue catalogue = readCatalogue(sourceFile(language));
        for (auto it = catalogue.begin(); it != catalogue.end(); ++it) {
            const QString source = it.key().at(1);
            for (const QString& translation : it->translations)
                QVERIFY2(placeholders(source) == placeholders(translation),
                    qPrintable(source + QStringLiteral(" -> ") + translation));
        }
    }

    // lupdate, run anew over the sources, must find exactly the texts that are translated.
    void matchesTheSources_data() { languages(); }

    void matchesTheSources()
    {
        QFETCH(QString, language);
        QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/galley 譯文 XXXXXX"));
        const QString fresh = folder.filePath(QStringLiteral("fresh_%1.ts").arg(language));
        QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-extensions"),
            QStringLiteral("cpp,h"), QStringLiteral("-locations"), QStringLiteral("none"),
            QStringLiteral("-I"), QStringLiteral(GALLEY_SOURCE_DIR)};
        for (const QString& name :
            QStringLiteral(GALLEY_TRANSLATED_FOLDERS).split(QLatin1Char(',')))
            arguments += QStringLiteral(GALLEY_SOURCE_DIR "/") + name;
        arguments += {QStringLiteral("-ts"), fresh};
        if (language == QLatin1String("en"))
            arguments += QStringLiteral("-pluralonly"); // the sources are English
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(GALLEY_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(120000));
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll());

        const QList<QStringList> inSources = readCatalogue(fresh).keys();
        const QList<QStringList> translated = readCatalogue(sourceFile(language)).keys();
        for (const QStringList& key : inSources)
            QVERIFY2(translated.contains(key),
                qPrintable(QStringLiteral("not translated (build update_translations): ")
                    + key.join(QStringLiteral(" | "))));
        for (const QStringList& key : translated)
            QVERIFY2(inSources.contains(key),
                qPrintable(QStringLiteral("no longer in the program: ")
                    + key.join(QStringLiteral(" | "))));
    }

    // A text is looked up under the context that its struct declares, but filed by lupdate under
    // the name of whatever it stands in: a struct in a function or a free tr() leaves it
    // untranslated.
    void looksUpWhereItIsFiled()
    {
        const Catalogue catalogue = readCatalogue(sourceFile(QStringLiteral("zh_CN")));
        QSet<QPair<QString, QString>> filed;
        for (auto it = catalogue.begin(); it != catalogue.end(); ++it)
            filed.insert({it.key().at(0), it.key().at(1)});
        const QMap<QString, QString> sources = readSources();
        QMap<QString, QString> shared; // declared in headers
        for (auto it = sources.begin(); it != sources.end(); ++it) {
            if (it.key().endsWith(QLatin1String(".h")))
                shared.insert(declaredContexts(*it));
        }
        static const QRegularExpression call(
            QStringLiteral("\\b(\\w+)::tr\\(\\s*\"((?:[^\"\\\\]|\\\\.|\"\\s*\")*)\""));
        int looked = 0;
        for (auto it = sources.begin(); it != sources.end(); ++it) {
            const QMap<QString, QString> own = declaredContexts(*it);
            for (const QRegularExpressionMatch& found : call.globalMatch(*it)) {
                const QString name = found.captured(1);
                const QString context = own.value(name, shared.value(name));
                const QString text = literalText(found.captured(2));
                looked += context.isEmpty() ? 0 : 1;
                QVERIFY2(context.isEmpty() || filed.contains({context, text}),
                    qPrintable(QStringList({it.key(), context, text}).join(u" | ")));
            }
        }
        QVERIFY(looked > 100);
    }

    // lupdate files what calls it under the name of the class around.
    void hasNoFreeTrFunction()
    {
        static const QRegularExpression freeFunction(
            QStringLiteral("^(?:inline |static )*QString tr\\("),
            QRegularExpression::MultilineOption);
        const QMap<QString, QString> sources = readSources();
        for (auto it = sources.begin(); it != sources.end(); ++it)
            QVERIFY2(!freeFunction.match(*it).hasMatch(), qPrintable(it.key()));
    }

    void isCompiledIn_data() { languages(); }

    void isCompiledIn()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral("galley_") + language, QStringLiteral(":/i18n")));
        const Catalogue catalogue = readCatalogue(sourceFile(language));
        for (auto it = catalogue.begin(); it != catalogue.end(); ++it) {
            if (it->numerus)
                continue;
            const QByteArray context = it.key().at(0).toUtf8();
            const QByteArray source = it.key().at(1).toUtf8();
            const QByteArray comment = it.key().at(2).toUtf8();
            QCOMPARE(
                translator.translate(context.constData(), source.constData(), comment.constData()),
                it->translations.constFirst());
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "zh_CN", "zh_HK"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
