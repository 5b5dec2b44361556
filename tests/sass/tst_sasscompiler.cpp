// SPDX-License-Identifier: MIT
#include "preview/sass/sasscompiler.h"
#include "resources/sasscompiler.h"
#include "tests/sass/memoryfiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <thread>

using namespace galley;
using galley::test::MemoryFiles;
using galley::test::sheet;

namespace {

// The compiler processes among the children of this program.
QList<pid_t> compilers()
{
    QList<pid_t> found;
    const QString self = QString::number(getpid());
    for (const QString& task :
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(QStringLiteral("/proc/self/task/%1/children").arg(task));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& child : children.readAll().split(' ')) {
            if (child.trimmed().toInt() > 0)
                found += child.trimmed().toInt();
        }
    }
    return found;
}

QByteArray bytesOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

SassFailure::Kind kindOf(const SassResult& result)
{
    return result.failure.value_or(SassFailure{}).kind;
}

} // namespace

class TestSassCompiler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void compilesBothSyntaxes();
    void asksForImportsAlone();
    void takesOldSyntaxInSilence_data();
    void takesOldSyntaxInSilence();
    void saysWhereAFaultIs();
    void reachesNoFileButThroughTheRequest_data();
    void reachesNoFileButThroughTheRequest();
    void endsWhatTakesTooMuch_data();
    void endsWhatTakesTooMuch();
    void startsAgainAfterADeath();
    void startsAgainAfterADeathInTheMiddle();
    void canBeCalledOff();
    void servesSeveralThreads();
    void saysThatThereIsNone_data();
    void saysThatThereIsNone();
    void runsWithNothingOfOurs();

private:
    QString m_folder;
};

void TestSassCompiler::initTestCase()
{
    m_folder = sassCompilerFolder();
    if (m_folder.isEmpty())
        QSKIP("There is no Sass compiler for this kind of machine.");
}

void TestSassCompiler::compilesBothSyntaxes()
{
    SassCompiler compiler(m_folder);
    SassRequest request = sheet("$c: red;\n.a { .b { color: $c; } }\n");
    QCOMPARE(compiler.compile(request).css, QByteArray(".a .b{color:red}"));
    request.text = "$c: red\n.a\n  .b\n    color: $c\n";
    request.syntax = SassSyntax::Indented;
    QCOMPARE(compiler.compile(request).css, QByteArray(".a .b{color:red}"));
    request.isCompressed = false;
    QCOMPARE(compiler.compile(request).css, QByteArray(".a .b {\n  color: red;\n}"));
    request.text = ".a\n  content: \"é\"\n";
    QVERIFY(compiler.compile(request).css.startsWith("@charset"));
    request.hasCharset = false;
    QVERIFY(compiler.compile(request).css.startsWith(".a"));
    request.path.clear();
    QVERIFY(compiler.compile(request).css.startsWith(".a"));
}

void TestSassCompiler::asksForImportsAlone()
{
    const auto files = std::make_shared<MemoryFiles>();
    files->files = {
        {QStringLiteral("/site/css/_beside.scss"), "@import 'deep/one'; .beside { a: b }"},
        {QStringLiteral("/site/css/deep/_one.scss"), "@import 'two'; .one { a: b }"},
        {QStringLiteral("/site/css/deep/_two.sass"), ".two\n  a: $size\n"},
        {QStringLiteral("/site/_sass/_tokens.scss"), "$size: 3px !default;"},
        {QStringLiteral("/site/other/plain.css"), ".plain { a: b }"}};
    SassCompiler compiler(m_folder);
    const SassResult result = compiler.compile(sheet(
        "@use 'tokens' with ($size: 4px); $size: tokens.$size; @import 'beside', 'plain';", files));
    QVERIFY2(!result.failure, qPrintable(result.failure.value_or(SassFailure{}).message));
    QCOMPARE(result.css, QByteArray(".two{a:4px}.one{a:b}.beside{a:b}.plain{a:b}"));
    QCOMPARE(result.dependencies.sources.size(), 5);
}

void TestSassCompiler::takesOldSyntaxInSilence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("css");
    const auto row = [](const char* name, const char* text, const char* css) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(css);
    };
    row("division", "$a: 10px; a { b: $a / 4; c: (1 / 3) }", "a{b:2.5px;c:.3333333333}");
    row("colours", "a { b: darken(#abc, 10%); c: rgba(red, .5) }",
        "a{b:hsl(210,25%,63.3333333333%);c:rgba(255,0,0,.5)}");
    row("@import", "@import 'https://fonts.example/a.css'; a { b: c }",
        "@import'https://fonts.example/a.css';a{b:c}");
    row("warnings", "@warn 'x'; @debug 'y'; a { b: c }", "a{b:c}");
    row("functions", "a { b: map-get((c: d), c); e: percentage(.5); f: if(true, 1, 2) }",
        "a{b:d;e:50%;f:1}");
}

void TestSassCompiler::takesOldSyntaxInSilence()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, css);
    const SassResult result = SassCompiler(m_folder).compile(sheet(text));
    QVERIFY(!result.failure);
    QCOMPARE(result.css, css);
}

void TestSassCompiler::saysWhereAFaultIs()
{
    const auto files = std::make_shared<MemoryFiles>();
    files->files[QStringLiteral("/site/_sass/_a b.scss")] = "\n\na { b: $missing; }\n";
    SassCompiler compiler(m_folder);
    const SassResult own = compiler.compile(sheet("a {\n  b: c\n", files));
    QCOMPARE(kindOf(own), SassFailure::Kind::Source);
    QCOMPARE(own.failure->file, QStringLiteral("/site/css/main.scss"));
    QVERIFY(own.failure->line > 1);
    const SassResult imported = compiler.compile(sheet("@import 'a b';", files));
    QCOMPARE(imported.failure->file, QStringLiteral("/site/_sass/_a b.scss"));
    QCOMPARE(imported.failure->line, 3);
    QCOMPARE(imported.failure->message, QStringLiteral("Undefined variable."));
    const SassResult missing = compiler.compile(sheet("a { b: c }\n@import 'none';", files));
    QCOMPARE(kindOf(missing), SassFailure::Kind::Missing);
    QCOMPARE(missing.failure->line, 2);
    QCOMPARE(missing.failure->file, QStringLiteral("/site/css/main.scss"));
}

void TestSassCompiler::reachesNoFileButThroughTheRequest_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char* address :
        {"/etc/passwd", "/etc/passwd.css", "../../../../../../etc/passwd.css", "file:///etc/passwd",
            "sheet:///etc/passwd", "~/.ssh/config.scss", "pkg:bootstrap"})
        QTest::newRow(address) << QByteArray(address);
}

void TestSassCompiler::reachesNoFileButThroughTheRequest()
{
    QFETCH(const QByteArray, address);
    const auto files = std::make_shared<MemoryFiles>();
    SassCompiler compiler(m_folder);
    for (const char* rule : {"@use '", "@import '", "@forward '"}) {
        const SassResult result = compiler.compile(sheet(rule + address + "';", files));
        // An @import of a name that ends in ".css" is CSS's own and stays one.
        if (!(address.endsWith(".css") && rule[1] == 'i')) {
            QVERIFY2(result.failure, rule);
            QCOMPARE(kindOf(result), SassFailure::Kind::Missing);
        }
        QVERIFY(!result.css.contains("root:"));
    }
}

void TestSassCompiler::endsWhatTakesTooMuch_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<SassFailure::Kind>>("kinds");
    using Kind = SassFailure::Kind;
    const QList<Kind> late{Kind::TooLong, Kind::Died, Kind::TooLarge};
    QTest::newRow("endless loop") << QByteArray("@while true { $a: 1; }") << QList{Kind::TooLong};
    QTest::newRow("imports itself") << QByteArray("@import 'main';") << QList{Kind::Source};
    QTest::newRow("imports in a circle") << QByteArray("@import 'circle';") << QList{Kind::Source};
    QTest::newRow("imports for ever")
        << QByteArray("@import 'file1';") << QList{Kind::Source, Kind::TooLarge};
    QTest::newRow("endless recursion") << QByteArray("@mixin a { @include a; } b { @include a; }")
                                       << QList{Kind::Source, Kind::Died, Kind::TooLong};
    QTest::newRow("memory") << QByteArray("$a: 'xxxxxxxxxxxxxxxx'; @while true { $a: $a + $a; }")
                            << late;
    QTest::newRow("a list without end")
        << QByteArray("$a: (); @while true { $a: join($a, (1 2 3 4 5 6 7 8)); }") << late;
    QTest::newRow("result") << QByteArray("@for $i from 1 through 900000 { .a#{$i} { b: "
                                          "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'; } }")
                            << late;
    QTest::newRow("a text too large") << QByteArray(9 * 1024 * 1024, ' ') << QList{Kind::TooLarge};
    QTest::newRow("garbage") << QByteArray("\0\xFF\xFE{{{{", 7) << QList{Kind::Source, Kind::Died};
    QTest::newRow("brackets") << QByteArray(200'000, '(')
                              << QList{Kind::Source, Kind::Died, Kind::TooLong};
}

void TestSassCompiler::endsWhatTakesTooMuch()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<SassFailure::Kind>, kinds);
    const auto files = std::make_shared<MemoryFiles>();
    files->files = {{QStringLiteral("/site/css/main.scss"), "@import 'main';"},
        {QStringLiteral("/site/css/_circle.scss"), "@import 'back';"},
        {QStringLiteral("/site/css/_back.scss"), "@import 'circle';"}};
    for (int i = 1; i < 3000; ++i)
        files->files[QStringLiteral("/site/css/_file%1.scss").arg(i)] =
            "@import 'file" + QByteArray::number(i + 1) + "';";
    SassCompiler compiler(m_folder);
    SassRequest request = sheet(text, files);
    if (kinds.contains(SassFailure::Kind::TooLong))
        request.time = std::chrono::seconds(3);
    const SassResult result = compiler.compile(request);
    QVERIFY(result.failure);
    QVERIFY2(kinds.contains(kindOf(result)), qPrintable(result.failure->message));
    QVERIFY(result.css.isEmpty());
    // and the next sheet is none the worse
    QCOMPARE(compiler.compile(sheet("a { b: c }")).css, QByteArray("a{b:c}"));
}

void TestSassCompiler::startsAgainAfterADeath()
{
    SassCompiler compiler(m_folder);
    QCOMPARE(compiler.compile(sheet("a { b: c }")).css, QByteArray("a{b:c}"));
    const QList<pid_t> first = compilers();
    QCOMPARE(first.size(), 1);
    QCOMPARE(compiler.compile(sheet("a { b: d }")).css, QByteArray("a{b:d}"));
    QCOMPARE(compilers(), first); // one process is kept
    kill(first.first(), SIGKILL);
    QCOMPARE(compiler.compile(sheet("a { b: e }")).css, QByteArray("a{b:e}"));
    QVERIFY(compilers() != first);
}

void TestSassCompiler::startsAgainAfterADeathInTheMiddle()
{
    SassCompiler compiler(m_folder);
    std::thread killer([] {
        while (compilers().isEmpty())
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        kill(compilers().value(0), SIGKILL);
    });
    SassRequest request = sheet("@while true { $a: 1; }");
    const SassResult result = compiler.compile(request);
    killer.join();
    QCOMPARE(kindOf(result), SassFailure::Kind::Died);
    QCOMPARE(compiler.compile(sheet("a { b: c }")).css, QByteArray("a{b:c}"));
}

void TestSassCompiler::canBeCalledOff()
{
    QElapsedTimer timer;
    timer.start();
    {
        auto compiler = std::make_unique<SassCompiler>(m_folder);
        std::thread caller(
            [&compiler = *compiler] { compiler.compile(sheet("@while true { $a: 1; }")); });
        while (compilers().isEmpty())
            QTest::qWait(5);
        compiler.reset();
        caller.join();
    }
    QVERIFY(timer.elapsed() < 10'000);
    QVERIFY(compilers().isEmpty());
}

void TestSassCompiler::servesSeveralThreads()
{
    SassCompiler compiler(m_folder);
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            for (int j = 0; j < 10; ++j) {
                const QByteArray name = QByteArray::number(i * 100 + j);
                right +=
                    compiler.compile(sheet("a { b: c" + name + " }")).css == "a{b:c" + name + "}";
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(right.load(), 40);
}

void TestSassCompiler::saysThatThereIsNone_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("none") << QString();
    QTest::newRow("no such folder") << QStringLiteral("/nonexistent");
}

void TestSassCompiler::saysThatThereIsNone()
{
    QFETCH(const QString, folder);
    QCOMPARE(
        kindOf(SassCompiler(folder).compile(sheet("a { b: c }"))), SassFailure::Kind::NoCompiler);
}

void TestSassCompiler::runsWithNothingOfOurs()
{
    qputenv("GALLEY_SECRET", "secret");
    QFile open(QStringLiteral("/etc/passwd"));
    QVERIFY(open.open(QIODevice::ReadOnly));
    const int inherited = dup(open.handle()); // without O_CLOEXEC
    SassCompiler compiler(m_folder);
    QVERIFY(!compiler.compile(sheet("a { b: c }")).failure);
    const QString process = QStringLiteral("/proc/%1/").arg(compilers().value(0));
    QCOMPARE(bytesOf(process + QStringLiteral("environ")), QByteArray("LC_ALL=C.UTF-8\0", 15));
    QCOMPARE(QFile::symLinkTarget(process + QStringLiteral("cwd")), QStringLiteral("/"));
    const QDir descriptors(process + QStringLiteral("fd"));
    for (const QFileInfo& descriptor :
        descriptors.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        QVERIFY2(descriptor.symLinkTarget() != QLatin1String("/etc/passwd"),
            qPrintable(descriptor.filePath()));
    const QByteArray limits = bytesOf(process + QStringLiteral("limits"));
    QVERIFY2(limits.contains("Max address space         1610612736"), limits.constData());
    QVERIFY(limits.contains("Max file size             0 "));
    QVERIFY(bytesOf(process + QStringLiteral("status")).contains("NoNewPrivs:\t1"));
    close(inherited);
}

QTEST_GUILESS_MAIN(TestSassCompiler)
#include "tst_sasscompiler.moc"
