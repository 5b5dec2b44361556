// SPDX-License-Identifier: MIT
#include "app/actions/actiontable.h"
#include "app/settings/languages.h"
#include "resources/resources.h"

#include <QTest>

using namespace galley;

class LanguagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }
    void findsTheNearest_data();
    void findsTheNearest();
    void translatesAndGoesBack();
    void saysQtsOwnTextsInTheProgramsTerms();
};

void LanguagesTest::findsTheNearest_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("British") << QStringLiteral("en_GB") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("en");
    QTest::newRow("C") << QStringLiteral("C") << QStringLiteral("en");
    QTest::newRow("mainland") << QStringLiteral("zh_CN") << QStringLiteral("zh_CN");
    QTest::newRow("Singapore") << QStringLiteral("zh_SG") << QStringLiteral("zh_CN");
    QTest::newRow("Hong Kong") << QStringLiteral("zh_HK") << QStringLiteral("zh_HK");
    QTest::newRow("Taiwan") << QStringLiteral("zh_TW") << QStringLiteral("zh_HK");
    QTest::newRow("by script") << QStringLiteral("zh-Hant") << QStringLiteral("zh_HK");
}

void LanguagesTest::findsTheNearest()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    QCOMPARE(Languages::nearest(locale), language);
}

void LanguagesTest::translatesAndGoesBack()
{
    const QString english = plainActionText(actionRow(Command::Save));
    Languages languages;
    languages.use(QStringLiteral("zh_HK"));
    QCOMPARE(languages.current(), QStringLiteral("zh_HK"));
    const QString chinese = plainActionText(actionRow(Command::Save));
    QVERIFY(chinese != english);
    QVERIFY(QChar::script(chinese.at(0).unicode()) == QChar::Script_Han);
    languages.use(QStringLiteral("en"));
    QCOMPARE(plainActionText(actionRow(Command::Save)), english);
}

// Its own texts differ, and for Hong Kong it has Taiwan's alone (qt_*.ts).
void LanguagesTest::saysQtsOwnTextsInTheProgramsTerms()
{
    Languages languages;
    languages.use(QStringLiteral("zh_HK"));
    const auto said = [](const char* context, const char* text) {
        return QCoreApplication::translate(context, text);
    };
    QCOMPARE(said("QLineEdit", "Select All"), QStringLiteral("全選"));
    QCOMPARE(said("QWidgetTextControl", "&Undo"), QStringLiteral("復原(&U)"));
    QCOMPARE(said("QFileDialog", "Files of type:"), QStringLiteral("檔案類型："));
    QCOMPARE(said("QIODevice", "Permission denied"), QStringLiteral("權限不足"));
    languages.use(QStringLiteral("zh_CN"));
    QCOMPARE(said("QKeySequenceEdit", "Press shortcut"), QStringLiteral("请按快捷键"));
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
