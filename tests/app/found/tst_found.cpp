// SPDX-License-Identifier: MIT
#include "app/found/folderfact.h"
#include "app/found/survey.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace galley;
using namespace Qt::StringLiterals;

// What Galley looks for on a computer, on computers made for the purpose.
class TestFound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void systemsSayWhatInstalls_data();
    void systemsSayWhatInstalls();
    void foldersAreLookedAt();
    void aFullDiskIsSaid();
    void everythingThereIsAllRight();
    void whatIsMissingSaysWhatForAndHow();
    void unusedProgramsAreNoLoss();
    void sandboxIsTold_data();
    void sandboxIsTold();
    void graphicsAreTold_data();
    void graphicsAreTold();
    void homeIsNotNamed();
    void packagesAreThoseOfTheProject();
    void jsonHasStableKeys();
    void aRealLookFillsEverything();

private:
    QTemporaryDir m_folder{QDir::tempPath() + u"/galley found \u6587 XXXXXX"_s};
    std::atomic<bool> m_cancelled = false;
};

namespace {

QList<ProgramFact> foundPrograms()
{
    QList<ProgramFact> facts;
    for (const HelperProgram& program : helperPrograms())
        facts += {u"/usr/bin/"_s + QString::fromLatin1(program.program),
            ProgramAnswer::Kind::Answered, u"1.2.3"_s};
    return facts;
}

// A computer on which all is well.
Surroundings goodComputer()
{
    Surroundings here;
    here.version = u"1.0"_s;
    here.qtRun = here.qtBuilt = u"6.4.2"_s;
    here.engine = {u"6.4.2"_s, u"102.0.5005.177"_s, {}};
    here.screen = ScreenFacts{u"xcb"_s, {1.0, 1.5}, u"Mesa Intel(R) UHD Graphics 620"_s};
    here.fonts = FontFacts{u"Noto Sans CJK SC"_s, u"Noto Sans CJK TC"_s};
    here.pictureFormats = {u"jpeg"_s, u"png"_s, u"gif"_s, u"svg"_s, u"webp"_s};
    here.dictionaries = {u"en_GB"_s, u"en_US"_s};
    here.qtTranslations = {u"zh_CN"_s, u"zh_TW"_s};
    here.programs = foundPrograms();
    here.home = u"/home/ada"_s;
    const qint64 plenty = 10LL * 1024 * 1024 * 1024;
    here.settings = {u"/home/ada/.config/galley"_s, FolderFact::Kind::Writable, plenty};
    here.journals = {u"/home/ada/.local/share/galley"_s, FolderFact::Kind::WillBeMade, plenty};
    here.temporary = {u"/tmp"_s, FolderFact::Kind::Writable, plenty};
    here.system = readDistribution("ID=debian\nPRETTY_NAME=\"Debian GNU/Linux 12\"\n");
    here.processor = u"x86_64"_s;
    here.locale = u"en_GB.UTF-8"_s;
    return here;
}

// Nothing of it but the program itself.
Surroundings bareComputer(const QByteArray& osRelease)
{
    Surroundings here = goodComputer();
    here.fonts = FontFacts{};
    here.pictureFormats = {u"jpeg"_s, u"png"_s, u"gif"_s};
    here.dictionaries.clear();
    here.qtTranslations.clear();
    here.programs = QList<ProgramFact>(std::ssize(helperPrograms()));
    here.inputMethod = {u"fcitx"_s, false};
    here.system = readDistribution(osRelease);
    return here;
}

Finding findingNamed(const QList<Finding>& findings, const QString& name)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
        [&](const Finding& finding) { return finding.name == name; });
    return found == findings.end() ? Finding{} : *found;
}

} // namespace

void TestFound::systemsSayWhatInstalls_data()
{
    QTest::addColumn<QByteArray>("osRelease");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    const QString apt = u"sudo apt install jekyll"_s;
    const QString other = u"Install it with this system’s package manager: Jekyll"_s;
    QTest::newRow("Debian") << "PRETTY_NAME=\"Debian GNU/Linux 13 (trixie)\"\nID=debian\n"_ba
                            << u"Debian GNU/Linux 13 (trixie)"_s << apt;
    QTest::newRow("Ubuntu") << "NAME=Ubuntu\nID=ubuntu\nID_LIKE=debian\n"_ba << u"Ubuntu"_s << apt;
    QTest::newRow("Mint") << "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\nPRETTY_NAME='Mint 22'"_ba
                          << u"Mint 22"_s << apt;
    QTest::newRow("like Ubuntu alone") << "ID=x\r\nID_LIKE=ubuntu\r\n"_ba << QString() << apt;
    QTest::newRow("Fedora") << "ID=fedora\nPRETTY_NAME=\"Fedora \\\"41\\\"\""_ba
                            << u"Fedora \"41\""_s << other;
    QTest::newRow("like nothing") << "ID=nixos\n#ID=debian\n"_ba << QString() << other;
    QTest::newRow("a similarity in the name")
        << "ID=debianish\nID_LIKE=notdebian\n"_ba << QString() << other;
    QTest::newRow("no file") << QByteArray() << QString() << other;
    QTest::newRow("rubbish") << "=\n\"\nID\nID=\"\n\xff\xff=\xff"_ba << QString() << other;
}

void TestFound::systemsSayWhatInstalls()
{
    QFETCH(const QByteArray, osRelease);
    QFETCH(const QString, name);
    QFETCH(const QString, line);
    const Distribution system = readDistribution(osRelease);
    QCOMPARE(system.name, name);
    QCOMPARE(system.installLine({u"jekyll"_s}, u"Jekyll"_s), line);
}

void TestFound::foldersAreLookedAt()
{
    const QString there = m_folder.filePath(u"there"_s);
    QVERIFY(QDir().mkpath(there));
    const FolderFact folder = lookAtFolder(there);
    QCOMPARE(folder.kind, FolderFact::Kind::Writable);
    QVERIFY(folder.freeBytes > 0);
    QCOMPARE(lookAtFolder(there + u"/not/yet"_s).kind, FolderFact::Kind::WillBeMade);
    QVERIFY(!QFileInfo::exists(there + u"/not"_s));
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(lookAtFolder(m_folder.filePath(u"file"_s)).kind, FolderFact::Kind::NotWritable);
    QCOMPARE(lookAtFolder(m_folder.filePath(u"file/in"_s)).kind, FolderFact::Kind::NotWritable);
    QVERIFY(QFile::link(u"/nowhere/at/all"_s, m_folder.filePath(u"link"_s)));
    QCOMPARE(lookAtFolder(m_folder.filePath(u"link"_s)).kind, FolderFact::Kind::NotWritable);
    if (geteuid() == 0) // who may write anywhere
        return;
    QVERIFY(QFile::setPermissions(there, QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(lookAtFolder(there).kind, FolderFact::Kind::NotWritable);
    QCOMPARE(lookAtFolder(there + u"/not/yet"_s).kind, FolderFact::Kind::NotWritable);
    QVERIFY(QFile::setPermissions(there, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestFound::aFullDiskIsSaid()
{
    Surroundings here = goodComputer();
    here.journals.freeBytes = 3 * 1024 * 1024;
    const QList<Finding> findings = survey(here);
    const Finding journals = findingNamed(findings, u"Unsaved changes, earlier versions"_s);
    QCOMPARE(journals.state, FoundState::Problem);
    QVERIFY(journals.detail.contains(u"nearly full"_s));
    QVERIFY(!everythingNeededWorks(findings));
    here.journals.freeBytes = -1; // unknown is no complaint
    QVERIFY(everythingNeededWorks(survey(here)));
}

void TestFound::everythingThereIsAllRight()
{
    const QList<Finding> findings = survey(goodComputer());
    QVERIFY(everythingNeededWorks(findings));
    for (const Finding& finding : findings) {
        QVERIFY2(finding.state == FoundState::Found, qPrintable(finding.name));
        QVERIFY2(finding.install.isEmpty(), qPrintable(finding.install));
        QVERIFY2(
            !finding.version.isEmpty() || !finding.detail.isEmpty() || !finding.purpose.isEmpty(),
            qPrintable(finding.name));
    }
    QCOMPARE(installEverything(findings), QString());
}

void TestFound::whatIsMissingSaysWhatForAndHow()
{
    const QList<Finding> onDebian = survey(bareComputer("ID=debian\n"));
    // Galley writes and shows posts without any of it
    QVERIFY(everythingNeededWorks(onDebian));
    int missing = 0;
    for (const Finding& finding : onDebian) {
        if (finding.state != FoundState::Missing)
            continue;
        ++missing;
        QVERIFY2(finding.purpose.endsWith(u'.'), qPrintable(finding.name));
        QVERIFY2(finding.install.startsWith(u"sudo apt install "_s), qPrintable(finding.name));
    }
    QVERIFY(missing >= 9);
    QCOMPARE(installEverything(onDebian),
        u"sudo apt install hunspell-en-gb hunspell-en-us fonts-noto-cjk fcitx5-frontend-qt6 "
        "qt6-translations-l10n libqt6svg6 qt6-image-formats-plugins jekyll pandoc"_s);
    const QList<Finding> elsewhere = survey(bareComputer("ID=arch\n"));
    QCOMPARE(installEverything(elsewhere), QString());
    QVERIFY(findingNamed(elsewhere, u"Jekyll"_s).install.endsWith(u": Jekyll"_s));
}

void TestFound::unusedProgramsAreNoLoss()
{
    Surroundings here = goodComputer();
    QVERIFY(findingNamed(survey(here), u"Git"_s).state == FoundState::Found);
    for (qsizetype i = 0; i < here.programs.size(); ++i) {
        if (!helperPrograms()[size_t(i)].purpose)
            here.programs[i] = {};
    }
    for (const Finding& finding : survey(here))
        QVERIFY2(finding.state == FoundState::Found, qPrintable(finding.name));
}

void TestFound::sandboxIsTold_data()
{
    QTest::addColumn<Sandbox>("sandbox");
    QTest::addColumn<FoundState>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("works") << Sandbox::Works << FoundState::Found << u"works"_s;
    QTest::newRow("off") << Sandbox::SwitchedOff << FoundState::Problem << u"switched off"_s;
    QTest::newRow("root") << Sandbox::RefusedToRoot << FoundState::Problem << u"no preview"_s;
    QTest::newRow("forbidden") << Sandbox::NoNamespaces << FoundState::Problem
                               << u"kernel.unprivileged_userns_clone=0"_s;
}

void TestFound::sandboxIsTold()
{
    QFETCH(const Sandbox, sandbox);
    QFETCH(const FoundState, state);
    QFETCH(const QString, said);
    Surroundings here = goodComputer();
    here.sandbox = sandbox;
    here.namespaceSetting = u"kernel.unprivileged_userns_clone=0"_s;
    const QList<Finding> findings = survey(here);
    const Finding finding = findingNamed(findings, u"Sandbox of the web engine"_s);
    QCOMPARE(finding.state, state);
    QVERIFY2(finding.detail.contains(said), qPrintable(finding.detail));
    QCOMPARE(everythingNeededWorks(findings), state == FoundState::Found);
    QCOMPARE(finding.install.isEmpty(), state == FoundState::Found);
}

void TestFound::graphicsAreTold_data()
{
    QTest::addColumn<ScreenFacts>("screen");
    QTest::addColumn<QString>("said");
    const auto drawnBy = [](const QString& renderer) {
        return ScreenFacts{u"xcb"_s, {1.0, 1.5}, renderer};
    };
    const auto software = [](const GraphicsFacts& graphics) {
        return ScreenFacts{u"xcb"_s, {1.0, 1.5}, {}, graphics, true};
    };
    QTest::newRow("card") << drawnBy(u"Mesa Intel(R) UHD Graphics 620"_s)
                          << u"Drawn by the graphics card: Mesa Intel"_s;
    QTest::newRow("llvmpipe") << drawnBy(u"llvmpipe (LLVM 15.0.6, 256 bits)"_s)
                              << u"without a graphics card: llvmpipe"_s;
    QTest::newRow("SwiftShader") << drawnBy(u"ANGLE (Google, SwiftShader)"_s)
                                 << u"without a graphics card: ANGLE"_s;
    QTest::newRow("no OpenGL") << drawnBy({}) << u"OpenGL is not available"_s;
    QTest::newRow("no card") << software({false, false}) << u"there is none to use"_s;
    QTest::newRow("remote") << software({true, true}) << u"another computer’s"_s;
    QTest::newRow("asked for") << software({true, false}) << u"as QT_QUICK_BACKEND asks for"_s;
    ScreenFacts unused = drawnBy(u"NVIDIA"_s);
    unused.isCardUnused = true;
    QTest::newRow("asked of the engine") << unused << u"as QTWEBENGINE_CHROMIUM_FLAGS asks for"_s;
}

void TestFound::graphicsAreTold()
{
    QFETCH(const ScreenFacts, screen);
    QFETCH(const QString, said);
    Surroundings here = goodComputer();
    here.screen = screen;
    const QString detail = findingNamed(survey(here), u"Graphics"_s).detail;
    QVERIFY2(detail.contains(said), qPrintable(detail));
    QCOMPARE(findingNamed(survey(here), u"Display"_s).detail, u"xcb, scale 100%, 150%"_s);
    here.screen.reset();
    QCOMPARE(findingNamed(survey(here), u"Graphics"_s).state, FoundState::NotChecked);
    QVERIFY(everythingNeededWorks(survey(here)));
}

void TestFound::homeIsNotNamed()
{
    QCOMPARE(withoutHome(u"/home/ada/.config"_s, u"/home/ada"_s), u"~/.config"_s);
    QCOMPARE(withoutHome(u"/home/ada"_s, u"/home/ada"_s), u"~"_s);
    QCOMPARE(withoutHome(u"/home/adam/x"_s, u"/home/ada"_s), u"/home/adam/x"_s);
    QCOMPARE(withoutHome(u"/usr"_s, u"/"_s), u"/usr"_s);
    Surroundings here = goodComputer();
    for (ProgramFact& fact : here.programs)
        fact.file = u"/home/ada/.rbenv/shims/x"_s;
    here.programs.first().version.clear();
    here.settings.kind = FolderFact::Kind::NotWritable;
    here.journals.freeBytes = 0;
    here.engine.missingProgram = u"/home/ada/qt/QtWebEngineProcess"_s;
    const QString text = findingsText(survey(here));
    QVERIFY2(!text.contains(u"ada"_s), qPrintable(text));
    QVERIFY(text.contains(u"~/.config/galley"_s));
    QVERIFY(text.contains(u"[Problem]"_s));
}

void TestFound::packagesAreThoseOfTheProject()
{
    QFile file(QStringLiteral(GALLEY_SOURCE_DIR "/.ci/packages"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList ours = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const Finding& finding : survey(bareComputer("ID=debian\n"))) {
        for (const QString& package : finding.packages) {
            const bool isUsed = finding.state == FoundState::Missing;
            // which input method a person has is not the project's choice
            const bool isPersons = package.startsWith(u"fcitx5"_s);
            QVERIFY2(!isUsed || isPersons || ours.contains(package), qPrintable(package));
        }
    }
}

void TestFound::jsonHasStableKeys()
{
    Surroundings here = goodComputer();
    here.dictionaries.clear();
    const QJsonObject json = findingsJson(survey(here));
    QCOMPARE(json.value(u"works"_s).toBool(), true);
    const QJsonArray findings = json.value(u"findings"_s).toArray();
    QVERIFY(!findings.isEmpty());
    const auto dictionary =
        std::find_if(findings.begin(), findings.end(), [](const QJsonValue& finding) {
            return finding[u"name"_s].toString() == u"Dictionary, British English"_s;
        });
    QVERIFY(dictionary != findings.end());
    QCOMPARE((*dictionary).toObject().value(u"state"_s).toString(), u"missing"_s);
    QCOMPARE((*dictionary).toObject().value(u"install"_s).toString(),
        u"sudo apt install hunspell-en-gb"_s);
}

void TestFound::aRealLookFillsEverything()
{
    const QByteArray path = qgetenv("QT_IM_MODULE");
    qputenv("QT_IM_MODULE", "no such method");
    LookingPlaces places = LookingPlaces::ofThisUser();
    places.settings = m_folder.filePath(u"settings"_s);
    Surroundings here;
    lookAtMachine(here, places, m_cancelled);
    QVERIFY(!here.inputMethod.hasPlugin);
    qputenv("QT_IM_MODULE", "compose"); // comes with Qt
    lookAtMachine(here, places, m_cancelled);
    QVERIFY(here.inputMethod.hasPlugin);
    qputenv("QT_IM_MODULE", path);
    QCOMPARE(here.qtRun, QString::fromLatin1(qVersion()));
    QVERIFY(here.engine.chromium.contains(u'.'));
    QVERIFY(here.engine.missingProgram.isEmpty());
    QCOMPARE(here.sandbox, sandboxOf());
    QVERIFY(here.pictureFormats.contains(u"png"_s));
    QCOMPARE(here.settings.kind, FolderFact::Kind::WillBeMade);
    QCOMPARE(here.programs.size(), std::ssize(helperPrograms()));
    QVERIFY(!QFileInfo::exists(places.settings));
}

QTEST_GUILESS_MAIN(TestFound)
#include "tst_found.moc"
