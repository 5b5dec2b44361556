// SPDX-License-Identifier: MIT
#include "preview/sass/sassloader.h"
#include "tests/sass/memoryfiles.h"

#include <QTest>

using namespace galley;
using galley::test::MemoryFiles;

namespace {

std::shared_ptr<MemoryFiles> filesNamed(const QString& names)
{
    auto files = std::make_shared<MemoryFiles>();
    for (const QString& name : names.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        files->files.insert(QStringLiteral("/site/") + name, "a {}");
    return files;
}

} // namespace

class TestSassLoader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatDartSassFinds_data();
    void findsWhatDartSassFinds();
    void saysWhatIsNotClear();
    void addressesLeadBackToPaths_data();
    void addressesLeadBackToPaths();
    void answersNothingForOtherAddresses_data();
    void answersNothingForOtherAddresses();
    void stopsAtItsLimits();
    void knowsTheSyntaxByTheName();
    void noticesWhatHasChanged();
};

void TestSassLoader::findsWhatDartSassFinds_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("address"); // from a load path, or of a file in /site
    QTest::addColumn<bool>("fromImport");
    QTest::addColumn<QString>("found"); // empty: nothing
    const auto row = [](const char* name, const char* files, const char* address, bool fromImport,
                         const char* found) {
        QTest::newRow(name) << QString::fromLatin1(files) << QString::fromLatin1(address)
                            << fromImport << QString::fromLatin1(found);
    };
    row("scss", "_sass/a.scss", "a", false, "_sass/a.scss");
    row("partial", "_sass/_a.scss", "a", false, "_sass/_a.scss");
    row("named partial", "_sass/_a.scss", "_a", false, "_sass/_a.scss");
    row("indented", "_sass/_a.sass", "a", false, "_sass/_a.sass");
    row("css", "_sass/a.css", "a", false, "_sass/a.css");
    row("css after the others", "_sass/a.css _sass/_a.scss", "a", false, "_sass/_a.scss");
    row("with its ending", "_sass/_a.scss", "a.scss", false, "_sass/_a.scss");
    row("other ending", "_sass/_a.scss", "a.sass", false, "");
    row("dots in the name", "_sass/_a.b.scss", "a.b", false, "_sass/_a.b.scss");
    row("folder", "_sass/a/_b.scss", "a/b", false, "_sass/a/_b.scss");
    row("index", "_sass/a/_index.scss", "a", false, "_sass/a/_index.scss");
    row("index, indented", "_sass/a/index.sass", "a", false, "_sass/a/index.sass");
    row("file before index", "_sass/_a.scss _sass/a/_index.scss", "a", false, "_sass/_a.scss");
    row("for @import", "_sass/_a.scss _sass/_a.import.scss", "a", true, "_sass/_a.import.scss");
    row("not for @use", "_sass/_a.scss _sass/_a.import.scss", "a", false, "_sass/_a.scss");
    row("for @import, with ending", "_sass/_a.scss _sass/_a.import.scss", "a.scss", true,
        "_sass/_a.import.scss");
    row("index for @import", "_sass/a/_index.scss _sass/a/_index.import.scss", "a", true,
        "_sass/a/_index.import.scss");
    row("first load path", "_sass/a.scss other/a.scss", "a", false, "_sass/a.scss");
    row("second load path", "other/a.scss", "a", false, "other/a.scss");
    row("index there before a file here", "_sass/a/_index.scss other/a.scss", "a", false,
        "_sass/a/_index.scss");
    row("up from a load path", "css/a.scss", "../css/a", false, "css/a.scss");
    row("address of a file", "css/_a.scss", "sheet:///site/css/a", false, "css/_a.scss");
    row("escaped", "css/_a b.scss", "sheet:///site/css/a%20b", false, "");
    row("nothing", "", "a", false, "");
    row("folder alone", "_sass/a/b.scss", "a", false, "");
}

void TestSassLoader::findsWhatDartSassFinds()
{
    QFETCH(const QString, files);
    QFETCH(const QString, address);
    QFETCH(const bool, fromImport);
    QFETCH(const QString, found);
    const SassRequest request = test::sheet({}, filesNamed(files));
    SassLoader loader(request, {});
    const SassLoader::Found answer = loader.find(address, fromImport);
    QCOMPARE(answer.error, QString());
    QCOMPARE(answer.address,
        found.isEmpty() ? QString() : SassLoader::addressOf(QStringLiteral("/site/") + found));
}

void TestSassLoader::saysWhatIsNotClear()
{
    const SassRequest request =
        test::sheet({}, filesNamed(QStringLiteral("_sass/a.scss _sass/_a.sass")));
    SassLoader loader(request, {});
    const SassLoader::Found answer = loader.find(QStringLiteral("a"), false);
    QVERIFY(answer.address.isEmpty());
    QVERIFY(answer.error.contains(QLatin1String("_a.sass, a.scss")));
}

void TestSassLoader::addressesLeadBackToPaths_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path : {"/a.scss", "/a b/ü#?%20.scss", "/网站/样式.scss", "/a:b/[c].scss"})
        QTest::newRow(path) << QString::fromUtf8(path);
}

void TestSassLoader::addressesLeadBackToPaths()
{
    QFETCH(const QString, path);
    QCOMPARE(SassLoader::pathOf(SassLoader::addressOf(path)), path);
}

void TestSassLoader::answersNothingForOtherAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address : {"file:///site/_sass/a.scss", "http://site/_sass/a.scss", "pkg:a",
             "//site/_sass/a", "sheet://host/site/_sass/a", "sheet:a", "data:text/css,a", "",
             "sheet:///site/_sass/a%00", "%00"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestSassLoader::answersNothingForOtherAddresses()
{
    QFETCH(const QString, address);
    const SassRequest request = test::sheet({}, filesNamed(QStringLiteral("_sass/a.scss")));
    SassLoader loader(request, {});
    QVERIFY(loader.find(address, true).address.isEmpty());
    QVERIFY(!loader.load(address).error.isEmpty());
}

void TestSassLoader::stopsAtItsLimits()
{
    const SassRequest request = test::sheet({}, filesNamed(QStringLiteral("_sass/a.scss")));
    const QString address = SassLoader::addressOf(QStringLiteral("/site/_sass/a.scss"));
    SassLimits limits;
    limits.lookups = 2;
    limits.imports = 1;
    SassLoader few(request, limits);
    QVERIFY(few.load(address).error.isEmpty());
    QVERIFY(!few.isTooLarge());
    QVERIFY(!few.load(address).error.isEmpty());
    QVERIFY(few.isTooLarge());
    SassLoader asked(request, limits);
    QVERIFY(asked.find(QStringLiteral("a"), false).error.isEmpty());
    QVERIFY(asked.find(QStringLiteral("a"), false).error.isEmpty());
    QVERIFY(!asked.find(QStringLiteral("a"), false).error.isEmpty());
    limits = {};
    limits.texts = 7; // two of four bytes are one too many
    SassLoader small(request, limits);
    QVERIFY(small.load(address).error.isEmpty());
    QVERIFY(!small.load(address).error.isEmpty());
    QVERIFY(small.isTooLarge());
}

void TestSassLoader::knowsTheSyntaxByTheName()
{
    const SassRequest request = test::sheet({}, filesNamed(QStringLiteral("a.scss a.sass a.css")));
    SassLoader loader(request, {});
    const auto syntaxOf = [&](const char* path) {
        return loader.load(SassLoader::addressOf(QString::fromLatin1(path))).syntax;
    };
    QCOMPARE(syntaxOf("/site/a.scss"), SassSyntax::Scss);
    QCOMPARE(syntaxOf("/site/a.sass"), SassSyntax::Indented);
    QCOMPARE(syntaxOf("/site/a.css"), SassSyntax::Css);
}

void TestSassLoader::noticesWhatHasChanged()
{
    const auto files = filesNamed(QStringLiteral("other/a.scss"));
    const SassRequest request = test::sheet({}, files);
    SassLoader loader(request, {});
    loader.load(loader.find(QStringLiteral("a"), false).address);
    const SassDependencies dependencies = loader.dependencies();
    QVERIFY(stillHolds(dependencies, request, {}));
    files->files[QStringLiteral("/site/_sass/a.scss")] = "a {}"; // would be found first now
    QVERIFY(!stillHolds(dependencies, request, {}));
    files->files.remove(QStringLiteral("/site/_sass/a.scss"));
    QVERIFY(stillHolds(dependencies, request, {}));
    files->files[QStringLiteral("/site/other/a.scss")] = "b {}";
    QVERIFY(!stillHolds(dependencies, request, {}));
    files->files.clear();
    QVERIFY(!stillHolds(dependencies, request, {}));
}

QTEST_APPLESS_MAIN(TestSassLoader)
#include "tst_sassloader.moc"
