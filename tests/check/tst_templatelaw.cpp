// SPDX-License-Identifier: MIT
// The law of templates: each stops the build exactly where Jekyll's Liquid does, and prints what it
// prints. Every filter with no to four arguments of each kind, tags of all kinds of wrong syntax.
// GALLEY_LAW_FILE=templates.json (a list of texts) tries those of somebody else.
#include "tests/check/templategenerator.h"
#include "tests/site/testsite.h"

#include "preview/site/config/buildfault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace galley;
using galley::test::TestSite;

namespace {

constexpr auto head = "---\ntitle: A title\nlist: [b, 1, a]\nmaps: [{n: 2, s: x}, {n: 1, s: y}]\n"
                      "words: [Pear, apple]\nmap: {k: v}\nhuge: 123456789012345678901\n---\n";
constexpr auto post = "_posts/2025-03-04-draft.html";

struct Answer {
    QString stop; // empty: it is rendered
    QString text;
};

QList<Answer> answersOfJekyll(const TestSite& site, const QStringList& templates)
{
    QProcess ruby;
    ruby.start(
        QStringLiteral("ruby"), {QStringLiteral(GALLEY_SOURCE_DIR "/tests/check/templates.rb")});
    ruby.write(
        QJsonDocument(QJsonObject{{QStringLiteral("site"), site.path().chopped(1)},
                          {QStringLiteral("post"), QLatin1String(post)},
                          {QStringLiteral("templates"), QJsonArray::fromStringList(templates)}})
            .toJson(QJsonDocument::Compact));
    ruby.closeWriteChannel();
    QList<Answer> answers;
    if (!ruby.waitForFinished(600'000))
        return answers;
    for (const QJsonValue& value : QJsonDocument::fromJson(ruby.readAllStandardOutput()).array())
        answers +=
            {value[QLatin1String("stops")].toString(), value[QLatin1String("text")].toString()};
    return answers;
}

Answer answerOfGalley(
    PageRenderer& renderer, const SiteSnapshot& snapshot, const TestSite& site, const QString& body)
{
    const RenderedPage page = renderer.render(
        {QLatin1String(head) + body, site.path(QLatin1String(post)), true}, snapshot);
    const Diagnostic* stop = firstStop(page.problems);
    return {stop ? stop->message : QString(), QString::fromUtf8(page.body())};
}

QStringList templatesOf(const QString& path)
{
    QFile file(path);
    QStringList templates;
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return templates;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array())
        templates += value.toString();
    return templates;
}

} // namespace

class TestTemplateLaw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopsAndPrintsAsJekyll_data();
    void stopsAndPrintsAsJekyll();
};

void TestTemplateLaw::stopsAndPrintsAsJekyll_data()
{
    QTest::addColumn<QStringList>("templates");
    QTest::newRow("filters") << test::filterTemplates();
    QTest::newRow("tags") << test::tagTemplates();
    QTest::newRow("values") << test::valueTemplates();
    const QStringList given = templatesOf(qEnvironmentVariable("GALLEY_LAW_FILE"));
    if (!given.isEmpty())
        QTest::newRow("given") << given;
}

void TestTemplateLaw::stopsAndPrintsAsJekyll()
{
    if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty())
        QSKIP("no jekyll on this machine: nothing to compare with");
    QFETCH(QStringList, templates);
    const TestSite site;
    site.write(post, QByteArray(head) + "text");
    site.write("_posts/2025-01-02-other.md", "---\ntitle: Other\n---\nx\n");
    site.write("_includes/ok.html", "ok {{ include.a }}");
    const QList<Answer> jekyll = answersOfJekyll(site, templates);
    QCOMPARE(jekyll.size(), templates.size());
    const SiteSnapshotPtr snapshot = site.read();
    PageRenderer renderer;
    int wrong = 0;
    int stops = 0;
    for (qsizetype i = 0; i < templates.size(); ++i) {
        const Answer ours = answerOfGalley(renderer, *snapshot, site, templates[i]);
        stops += jekyll[i].stop.isEmpty() ? 0 : 1;
        const bool isSame = ours.stop.isEmpty() == jekyll[i].stop.isEmpty()
            && (!jekyll[i].stop.isEmpty() || ours.text == jekyll[i].text);
        if (isSame)
            continue;
        ++wrong;
        qInfo().noquote() << QStringLiteral("%1\n  Jekyll: %2 “%3”\n  Galley: %4 “%5”")
                                 .arg(templates[i], jekyll[i].stop, jekyll[i].text, ours.stop,
                                     ours.text);
    }
    qInfo("%lld templates, %d that stop, %d otherwise than Jekyll's", qlonglong(templates.size()),
        stops, wrong);
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(TestTemplateLaw)
#include "tst_templatelaw.moc"
