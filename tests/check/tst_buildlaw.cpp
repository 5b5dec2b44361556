// SPDX-License-Identifier: MIT
// The law of the check: it says that the site will not build exactly where `jekyll build` stops,
// and that a post is published bare exactly where Jekyll does that. A sample of generated sites;
// GALLEY_LAW_SITES=5000 (and GALLEY_LAW_SEED) tries as many, GALLEY_LAW_FILE=sites.json (a list of
// objects, texts by path) those first; more than some hundred need QTEST_FUNCTION_TIMEOUT (ms).
#include "tests/check/lawcases.h"

#include "preview/check/sitecheck.h"
#include "preview/site/reader/sitereader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using galley::test::SiteFiles;

namespace {

struct Verdict {
    QString stop; // the message; empty: the site builds
    QStringList bare;
    bool isUnknown = false;
};

void write(const QString& folder, const SiteFiles& files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString path = folder + QLatin1Char('/') + file.key();
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(file->toUtf8());
    }
}

Verdict verdictOfGalley(const SiteFiles& files)
{
    const QTemporaryDir folder;
    write(folder.path(), files);
    const auto site = readSite(folder.path());
    if (!site)
        return {site.error().text(), {}, false};
    const QList<Diagnostic> problems = checkSite(**site);
    Verdict verdict;
    if (const Diagnostic* stop = firstStop(problems))
        verdict.stop = stop->file + QStringLiteral(": ") + stop->message;
    for (const Diagnostic& problem : problems) {
        if (problem.code == publishedBareCode && problem.file.contains(QLatin1String("_posts/")))
            verdict.bare += problem.file;
    }
    verdict.bare.removeDuplicates();
    verdict.bare.sort();
    verdict.isUnknown = verdictOn(**site, problems) == BuildVerdict::Unknown;
    return verdict;
}

QList<Verdict> verdictsOfJekyll(const QList<SiteFiles>& sites)
{
    QJsonArray input;
    for (const SiteFiles& files : sites) {
        QJsonObject object;
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            object.insert(file.key(), *file);
        input += object;
    }
    QProcess ruby;
    ruby.start(
        QStringLiteral("ruby"), {QStringLiteral(GALLEY_SOURCE_DIR "/tests/check/oracle.rb")});
    ruby.write(QJsonDocument(input).toJson(QJsonDocument::Compact));
    ruby.closeWriteChannel();
    QList<Verdict> verdicts;
    if (!ruby.waitForFinished(3'600'000))
        return verdicts;
    for (const QJsonValue& value : QJsonDocument::fromJson(ruby.readAllStandardOutput()).array()) {
        Verdict verdict{value[QLatin1String("stops")].toString(), {}, false};
        for (const QJsonValue& file : value[QLatin1String("bare")].toArray())
            verdict.bare += file.toString();
        verdict.bare.sort();
        verdicts += verdict;
    }
    return verdicts;
}

// Sites that somebody else made, as the oracle takes them.
QList<SiteFiles> sitesOf(const QString& path)
{
    QFile file(path);
    QList<SiteFiles> sites;
    if (!file.open(QIODevice::ReadOnly))
        return sites;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
        SiteFiles files;
        const QJsonObject object = value.toObject();
        for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
            files.insert(entry.key(), entry.value().toString());
        sites += files;
    }
    return sites;
}

QString described(const SiteFiles& files)
{
    QString text;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        text += QStringLiteral("== %1\n%2\n").arg(file.key(), *file);
    return text;
}

struct Tally {
    int stops = 0;
    int bare = 0; // sites with such posts
    int wrong = 0;
};

// Compares every site's verdict with what Jekyll does.
Tally judged(const QList<SiteFiles>& sites)
{
    const QList<Verdict> jekyll = verdictsOfJekyll(sites);
    if (jekyll.size() != sites.size())
        return {0, 0, int(sites.size())};
    Tally tally;
    for (qsizetype i = 0; i < sites.size(); ++i) {
        const Verdict ours = verdictOfGalley(sites[i]);
        tally.stops += jekyll[i].stop.isEmpty() ? 0 : 1;
        tally.bare += jekyll[i].bare.isEmpty() ? 0 : 1;
        const bool isSame = ours.stop.isEmpty() == jekyll[i].stop.isEmpty()
            && (!jekyll[i].stop.isEmpty() || ours.bare == jekyll[i].bare);
        if (isSame || ours.isUnknown)
            continue;
        ++tally.wrong;
        qInfo().noquote() << QStringLiteral("Jekyll: %1 %2\nGalley: %3 %4\n%5")
                                 .arg(jekyll[i].stop, jekyll[i].bare.join(u' '), ours.stop,
                                     ours.bare.join(u' '), described(sites[i]));
    }
    qInfo("%lld sites, %d that stop, %d with bare posts, %d judged otherwise than by Jekyll",
        qlonglong(sites.size()), tally.stops, tally.bare, tally.wrong);
    return tally;
}

} // namespace

class TestBuildLaw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatJekyllDoes();
    void saysWhatJekyllDoesOfEach();
};

void TestBuildLaw::init()
{
    if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty())
        QSKIP("no jekyll on this machine: nothing to compare with");
}

void TestBuildLaw::saysWhatJekyllDoes()
{
    bool isGiven = false;
    const int wanted = qEnvironmentVariableIntValue("GALLEY_LAW_SITES", &isGiven);
    test::SiteGenerator generator(quint32(qEnvironmentVariableIntValue("GALLEY_LAW_SEED")));
    QList<SiteFiles> sites = sitesOf(qEnvironmentVariable("GALLEY_LAW_FILE"));
    while (sites.size() < (isGiven ? wanted : 150))
        sites += generator.next();
    const Tally tally = judged(sites);
    QVERIFY(tally.stops > 0 && tally.bare > 0);
    QCOMPARE(tally.wrong, 0);
}

// The questions that have been answered wrongly once.
void TestBuildLaw::saysWhatJekyllDoesOfEach()
{
    const Tally tally = judged(test::LawCases::all());
    QVERIFY(tally.stops > 0);
    QCOMPARE(tally.wrong, 0);
}

QTEST_GUILESS_MAIN(TestBuildLaw)
#include "tst_buildlaw.moc"
