// SPDX-License-Identifier: MIT
#include "preview/site/assets/publicfiles.h"
#include "preview/site/assets/stylesheets.h"
#include "preview/verify/cssrules.h"
#include "resources/sasscompiler.h"
#include "tests/site/testsite.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace galley;

// The sites in fixtures/sass, as the installed Jekyll publishes their sheets. Sites whose sheets
// that Jekyll's compiler is too old for have an `expected.css` instead.

namespace {

// Another folder of sites may be named, for a try on real ones.
QString fixtures()
{
    return qEnvironmentVariable("GALLEY_SASS_SITES", QStringLiteral(GALLEY_FIXTURES "/sass"));
}

QByteArray bytesOf(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool build(const QString& source, const QString& target, QByteArray& output)
{
    QProcess jekyll;
    jekyll.setProcessChannelMode(QProcess::MergedChannels);
    jekyll.start(QStringLiteral("jekyll"),
        {QStringLiteral("build"), QStringLiteral("--disable-disk-cache"), QStringLiteral("-s"),
            source, QStringLiteral("-d"), target});
    const bool ended = jekyll.waitForFinished(120'000);
    output = jekyll.readAll();
    return ended && jekyll.exitCode() == 0;
}

} // namespace

namespace {

// Where two sheets differ first; empty: nowhere.
QString difference(const QByteArray& ours, const QByteArray& theirs)
{
    const std::optional<SheetDifference> found = firstSheetDifference(theirs, ours);
    return found ? QStringLiteral("after “%1”:\nours   %2\ntheirs %3")
                       .arg(found->before, found->actual, found->expected)
                 : QString();
}

} // namespace

class TestSassOracle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sheetsAreThoseOfJekyll_data();
    void sheetsAreThoseOfJekyll();
};

void TestSassOracle::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    if (sassCompilerFolder().isEmpty())
        QSKIP("There is no Sass compiler for this kind of machine.");
}

void TestSassOracle::sheetsAreThoseOfJekyll_data()
{
    QTest::addColumn<QString>("site");
    for (const QString& name : QDir(fixtures()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << name;
}

void TestSassOracle::sheetsAreThoseOfJekyll()
{
    QFETCH(const QString, site);
    const QString source = QDir(fixtures()).filePath(site);
    const auto snapshot = readSite(source);
    QVERIFY(snapshot);
    QVERIFY2(styleProblems((*snapshot)->data()).isEmpty(),
        qPrintable(styleProblems((*snapshot)->data()).value(0).message));
    if (const QString golden = source + QStringLiteral("/expected.css"); QFile::exists(golden)) {
        const auto ours = readPublicFile(*(*snapshot), QStringLiteral("/assets/css/main.css"));
        QVERIFY(ours);
        QCOMPARE(difference(*ours, bytesOf(golden)), QString());
        return;
    }
    const QTemporaryDir target;
    QByteArray output;
    QVERIFY2(build(source, target.path(), output), output.constData());
    QDirIterator sheets(
        target.path(), {QStringLiteral("*.css")}, QDir::Files, QDirIterator::Subdirectories);
    int compared = 0;
    while (sheets.hasNext()) {
        const QString file = sheets.next();
        const QString path = file.mid(target.path().size());
        const auto ours = readPublicFile(*(*snapshot), path);
        QVERIFY2(ours, qPrintable(path));
        const QString found = difference(*ours, bytesOf(file));
        QVERIFY2(found.isEmpty(), qPrintable(path + QLatin1Char(' ') + found));
        ++compared;
    }
    QVERIFY(compared > 0);
}

QTEST_GUILESS_MAIN(TestSassOracle)
#include "tst_sassoracle.moc"
