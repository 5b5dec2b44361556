// SPDX-License-Identifier: MIT
#include "tests/architecture/purity.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

// Holds the sources against the table in modules.txt: a static library that links too little still
// compiles a forbidden include, so the linker cannot check this.

using namespace galley::test;

namespace {

const QString top = QStringLiteral(GALLEY_SOURCE_DIR);

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Include> includesIn(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QList<Include> includes;
    int line = 0;
    for (const QString& written : text.split(QLatin1Char('\n'))) {
        ++line;
        if (const auto match = pattern.match(written); match.hasMatch())
            includes += {match.captured(2), match.captured(1) == QLatin1String("\""), line};
    }
    return includes;
}

QStringList filesBelow(const QString& folder, const QStringList& patterns)
{
    QStringList paths;
    QDirIterator files(
        QDir(top).filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(top).relativeFilePath(files.next());
        if (!path.contains(QLatin1String("node_modules")))
            paths += path;
    }
    paths.sort();
    return paths;
}

// A made-up file: "editor/form/a.h" with the includes after a colon, "editor/form/a.h:
// editor/post/b.h <QList>".
SourceFile madeUp(const QString& line)
{
    SourceFile file{line.section(QLatin1Char(':'), 0, 0), {}};
    for (const QString& word :
        line.section(QLatin1Char(':'), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool ours = !word.startsWith(QLatin1Char('<'));
        file.includes += {ours ? word : word.mid(1).chopped(1), ours, 1};
    }
    return file;
}

QList<SourceFile> madeUp(const QStringList& lines)
{
    QList<SourceFile> files;
    for (const QString& line : lines)
        files += madeUp(line);
    return files;
}

House smallHouse()
{
    QStringList complaints;
    const House house = House::read(QStringLiteral("module core galley_core core # below all\n"
                                                   "    libraries core\n"
                                                   "module app galley_app app\n"
                                                   "    uses core\n"
                                                   "    libraries core widgets\n"
                                                   "    rooms low high ."),
        complaints);
    return complaints.isEmpty() ? house : House();
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void includesFollowTheArrows();
    void roomsAreOfAGoodSize();
    void unitsIncludeNoneInCircles();
    void pureRoomsReachNoFile();
    void testsMirrorTheRooms();
    void everyModuleIsOneTarget();
    void onlyOneFileOfAModuleCallsEachWrappedLibrary_data();
    void onlyOneFileOfAModuleCallsEachWrappedLibrary();
    void onlyTwoRoomsCallMd4c();
    void onlyThePlatformsRoomAsksTheSystem();

    // The rules themselves, on made-up trees.
    void tellsForbiddenIncludes_data();
    void tellsForbiddenIncludes();
    void tellsRoomsThatAreTooLargeOrTooSmall();
    void tellsCircles();
    void tellsWaysToFiles();
    void tellsMisplacedTests();
    void tellsWhatIsOneSystems_data();
    void tellsWhatIsOneSystems();
    void tellsFaultsOfTheTable();

private:
    House m_house;
    QList<SourceFile> m_files;
};

#define NO_COMPLAINTS(list)                                                                        \
    do {                                                                                           \
        const QStringList complaints = list;                                                       \
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));            \
    } while (false)

void TestArchitecture::initTestCase()
{
    QStringList faults;
    m_house = House::read(textOf(top + QStringLiteral("/tests/architecture/modules.txt")), faults);
    NO_COMPLAINTS(faults);
    for (const char* folder : {"app", "editor", "preview", "resources"}) {
        for (const QString& path : filesBelow(QString::fromLatin1(folder),
                 {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.js")}))
            m_files += SourceFile{path, includesIn(textOf(QDir(top).filePath(path)))};
    }
    QVERIFY(m_files.size() > 20);
}

void TestArchitecture::includesFollowTheArrows()
{
    NO_COMPLAINTS(m_house.forbiddenIncludes(m_files));
}

void TestArchitecture::roomsAreOfAGoodSize()
{
    NO_COMPLAINTS(m_house.wrongSizes(m_files));
}

void TestArchitecture::unitsIncludeNoneInCircles()
{
    NO_COMPLAINTS(m_house.circles(m_files));
}

void TestArchitecture::pureRoomsReachNoFile()
{
    NO_COMPLAINTS(impureRooms(m_house, m_files));
}

void TestArchitecture::testsMirrorTheRooms()
{
    const QStringList tests = filesBelow(QStringLiteral("tests"), {QStringLiteral("tst_*.cpp")});
    QVERIFY(tests.size() > 20);
    NO_COMPLAINTS(m_house.misplacedTests(m_files, tests));
}

void TestArchitecture::everyModuleIsOneTarget()
{
    for (const Module& module : m_house.modules()) {
        const QString list =
            textOf(QDir(top).filePath(module.folder + QStringLiteral("/CMakeLists.txt")));
        QVERIFY2(list.contains(QStringLiteral("galley_module(%1").arg(module.target)),
            qPrintable(module.folder));
    }
}

void TestArchitecture::onlyOneFileOfAModuleCallsEachWrappedLibrary_data()
{
    QTest::addColumn<QString>("family");
    for (const char* family : {"libyaml", "yaml-cpp", "hunspell", "gumbo", "xcb"})
        QTest::newRow(family) << QString::fromLatin1(family);
}

void TestArchitecture::onlyOneFileOfAModuleCallsEachWrappedLibrary()
{
    QFETCH(const QString, family);
    QMap<QString, QStringList> users;
    for (const SourceFile& file : std::as_const(m_files)) {
        const bool uses =
            std::any_of(file.includes.begin(), file.includes.end(), [&](const Include& include) {
                return !include.ours && familyOf(include.header) == family;
            });
        if (uses)
            users[m_house.placeOf(file.path)->module] += file.path;
    }
    for (const QStringList& files : std::as_const(users))
        QVERIFY2(files.size() == 1, qPrintable(files.join(QLatin1Char(' '))));
}

// One room has it parse a leaf, the other a whole document.
void TestArchitecture::onlyTwoRoomsCallMd4c()
{
    static const QRegularExpression rooms(
        QStringLiteral("^preview/markdown/(leaves|commonmark|commonmark/marks)/[^/]+$"));
    int users = 0;
    for (const SourceFile& file : std::as_const(m_files)) {
        for (const Include& include : file.includes) {
            if (include.ours || familyOf(include.header) != QLatin1String("md4c"))
                continue;
            ++users;
            QVERIFY2(rooms.match(file.path).hasMatch(), qPrintable(file.path));
        }
    }
    QVERIFY(users > 1);
}

// Includes are in the table: its module alone may use "system".
void TestArchitecture::onlyThePlatformsRoomAsksTheSystem()
{
    const QString room = QStringLiteral("editor/post/platform/");
    const Place place = *m_house.placeOf(room + QStringLiteral("linux/a.cpp"));
    QVERIFY(m_house.find(place.module)->libraries.contains(QStringLiteral("system")));
    QStringList found;
    for (const Module& module : m_house.modules()) {
        if (module.folder != place.module && module.libraries.contains(QStringLiteral("system")))
            found += module.folder + QStringLiteral(" may use the system's headers");
    }
    for (const SourceFile& file : std::as_const(m_files)) {
        const QStringList calls = systemCalls(textOf(QDir(top).filePath(file.path)));
        if (!file.path.startsWith(room + QStringLiteral("linux/")) && !calls.isEmpty())
            found += file.path + QStringLiteral(": ") + calls.first();
    }
    NO_COMPLAINTS(found);
}

void TestArchitecture::tellsForbiddenIncludes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("complaint"); // what it contains; empty: none

    const auto row = [](const char* name, const char* file, const char* complaint) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(complaint);
    };
    row("a module it may use", "app/low/a.h: core/b.h <QList> <vector>", "");
    row("a module it may not use", "core/b.h: app/low/a.h", "core may not use app/low/a.h");
    row("a library it may not use", "core/b.h: <QWidget>", "core may not use widgets");
    row("a lower room", "app/high/a.cpp: app/low/b.h app/high/a.h", "");
    row("a higher room", "app/low/b.h: app/high/a.h", "room low may not use app/high/a.h");
    row("the module's own folder from a room", "app/high/a.h: app/main.h", "room high may not use");
    row("a room from the module's own folder", "app/main.cpp: app/low/b.h", "");
    row("a folder that is no room", "app/deep/a.h", "app/deep/a.h: its folder is no room");
    row("a folder in a room", "app/low/deep/a.h", "its folder is no room");
    row("a folder of no module", "other/a.h", "its folder is no room");
    row("what is no module's", "app/low/a.h: tests/b.h", "app may not use tests/b.h");
    row("a bare name", "app/low/a.cpp: b.h", "write the path from the top folder");
    row("what moc makes", "app/low/a.cpp: a.moc", "");
    row("the C++ library", "core/b.cpp: <atomic> <cstring>", "");
    row("the system", "core/b.cpp: <unistd.h>", "core may not use system");
    row("the system's folders", "core/b.cpp: <sys/stat.h>", "core may not use system");
    row("error numbers", "core/b.cpp: <cerrno>", "core may not use system");
}

void TestArchitecture::tellsForbiddenIncludes()
{
    QFETCH(const QString, file);
    QFETCH(const QString, complaint);
    const QStringList complaints = smallHouse().forbiddenIncludes({madeUp(file)});
    QCOMPARE(complaints.size(), complaint.isEmpty() ? 0 : 1);
    QVERIFY2(complaint.isEmpty() || complaints[0].contains(complaint),
        qPrintable(complaints.join(u'\n')));
}

void TestArchitecture::tellsRoomsThatAreTooLargeOrTooSmall()
{
    QStringList lines = {QStringLiteral("core/a.cpp"), QStringLiteral("core/a.h"),
        QStringLiteral("app/main.cpp"), QStringLiteral("app/high/a.h"),
        QStringLiteral("app/high/a.js")};
    for (int i = 0; i < 14; ++i)
        lines += QStringLiteral("app/low/%1.cpp").arg(i);
    QCOMPARE(smallHouse().wrongSizes(madeUp(lines)), QStringList());
    const QStringList less =
        lines.filter(QRegularExpression(QStringLiteral("^(?!app/high/a\\.js)")));
    QCOMPARE(smallHouse().wrongSizes(madeUp(less)),
        QStringList(QStringLiteral("app/high holds 1 units")));
    lines += QStringLiteral("app/low/14.h");
    QCOMPARE(smallHouse().wrongSizes(madeUp(lines)),
        QStringList(QStringLiteral("app/low holds 15 units")));
}

void TestArchitecture::tellsCircles()
{
    const QStringList straight = {
        QStringLiteral("app/low/a.cpp: app/low/a.h app/low/b.h app/low/c.h"),
        QStringLiteral("app/low/a.h"), QStringLiteral("app/low/b.h: app/low/c.h"),
        QStringLiteral("app/low/c.h: <QList>"), QStringLiteral("app/low/c.cpp: app/low/c.h")};
    QCOMPARE(smallHouse().circles(madeUp(straight)), QStringList());
    // through an implementation, too
    const QStringList round = straight + QStringList(QStringLiteral("app/low/c.cpp: app/low/a.h"));
    const QStringList found = smallHouse().circles(madeUp(round));
    QVERIFY(!found.isEmpty());
    QVERIFY(found[0].contains(QStringLiteral("app/low/c -> app/low/a")));
}

void TestArchitecture::tellsWaysToFiles()
{
    QStringList faults;
    const House house = House::read(QStringLiteral("module core galley_core core\n"
                                                   "    rooms low high\n"
                                                   "    pure high\n"
                                                   "    borders core/low/border"),
        faults);
    QCOMPARE(faults, QStringList());
    const QStringList clean = {QStringLiteral("core/high/a.cpp: core/low/b.h core/low/border.h"),
        QStringLiteral("core/low/b.h: <QString>"), QStringLiteral("core/low/border.cpp: <QFile>"),
        QStringLiteral("core/low/other.cpp: <QDir>")};
    QCOMPARE(impureRooms(house, madeUp(clean)), QStringList());
    // through a header and another one's source
    const QStringList impure = clean
        + QStringList{QStringLiteral("core/low/b.cpp: core/low/c.h"),
            QStringLiteral("core/low/c.cpp: <QFile>")};
    QCOMPARE(impureRooms(house, madeUp(impure)),
        QStringList(QStringLiteral("core/high/a -> core/low/b -> core/low/c -> <QFile>")));
    // itself
    QCOMPARE(impureRooms(house, madeUp(QStringList{QStringLiteral("core/high/a.h: <QDir>")})),
        QStringList(QStringLiteral("core/high/a -> <QDir>")));
}

void TestArchitecture::tellsMisplacedTests()
{
    const QList<SourceFile> files = madeUp({QStringLiteral("app/low/a.h"),
        QStringLiteral("app/main.cpp"), QStringLiteral("core/b.h")});
    const auto complaints = [&](const char* test) {
        return smallHouse()
            .misplacedTests(files, {QString::fromLatin1(test)})
            .join(QLatin1Char('\n'));
    };
    QCOMPARE(complaints("tests/app/low/tst_a.cpp"), QString());
    QCOMPARE(complaints("tests/app/tst_main.cpp"), QString());
    QCOMPARE(complaints("tests/app/tst_allofit.cpp"), QString());
    QCOMPARE(complaints("tests/app/high/tst_behaviour.cpp"), QString());
    QCOMPARE(complaints("tests/core/tst_b.cpp"), QString());
    QCOMPARE(complaints("tests/bench/tst_a.cpp"), QString());
    QCOMPARE(complaints("tests/core/tst_a.cpp"), QString()); // another module's unit
    QVERIFY(complaints("tests/app/tst_a.cpp").contains(QStringLiteral("belongs to the room low")));
    QVERIFY(
        complaints("tests/app/high/tst_a.cpp").contains(QStringLiteral("belongs to the room low")));
    QVERIFY(complaints("tests/app/deep/tst_c.cpp").contains(QStringLiteral("no room")));
}

void TestArchitecture::tellsWhatIsOneSystems_data()
{
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char* line, bool isFound) { QTest::newRow(line) << isFound; };
    row("#if defined(Q_OS_LINUX)", true);
    row("#ifdef Q_OS_WIN", true);
    row("  # elif defined(__APPLE__)", true);
    row("#ifndef _WIN32", true);
    row("QFile file(QStringLiteral(\"/proc/self/stat\"));", true);
    row("const QDir nodes(\"/dev/dri\");", true);
    row("process.setChildProcessModifier([] {});", true);
    row("#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0)", false);
    row("// as Q_OS_LINUX says", false);
    row("path = \"/process/list\";", false);
}

void TestArchitecture::tellsWhatIsOneSystems()
{
    QFETCH(const bool, isFound);
    QCOMPARE(!systemCalls(QString::fromLatin1(QTest::currentDataTag())).isEmpty(), isFound);
}

void TestArchitecture::tellsFaultsOfTheTable()
{
    const auto faults = [](const char* table) {
        QStringList complaints;
        House::read(QString::fromLatin1(table), complaints);
        return complaints.size();
    };
    QCOMPARE(faults("module a galley_a a\n"), 0);
    QCOMPARE(faults("module a galley_a\n"), 1);
    QCOMPARE(faults("uses a\n"), 1);
    QCOMPARE(faults("module a galley_a a\n    uses b\n"), 1);
    QCOMPARE(faults("module a galley_a a\nmodule b galley_b b\n    uses a\n"), 0);
    QCOMPARE(faults("module b galley_b b\n    uses a\nmodule a galley_a a\n"), 1);
    QCOMPARE(faults("module a galley_a a\n    uses a\n"), 1);
    QCOMPARE(faults("module a galley_a a\n    use b\n"), 1);
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
