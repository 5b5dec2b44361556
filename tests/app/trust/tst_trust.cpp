// SPDX-License-Identifier: MIT
#include "app/actions/actionset.h"
#include "app/application.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/panes/noticebar.h"
#include "app/panes/previewpane.h"
#include "app/trust/trafficcard.h"
#include "app/trust/trustbutton.h"
#include "app/trust/trustdialog.h"
#include "app/trust/trustkeeper.h"
#include "app/trust/trustrecords.h"
#include "tests/app/fakedialogs.h"
#include "tests/support/pageanswer.h"
#include "tests/support/webtestmain.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace galley;

namespace {

const QByteArray post("---\ntitle: Post\nlayout: post\n---\n\nText.\n\n"
                      "<script>document.title = 'scripted'</script>\n"
                      "<img src=\"https://pictures.example.org/a.png\">\n");

void write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestTrust : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsAreKeptPerFolder();
    void brokenRecordsTrustNothing_data();
    void brokenRecordsTrustNothing();
    void asksForHostsThatCouldBeAllowed();
    void dialogStartsWithWhatHoldsNow();
    void dialogTakesHostsAndRefusesOthers();
    void buttonSaysWhatIsAllowed();
    void cardSaysWhatWasBlockedAndWhy();
    void siteIsNotTrustedUntilThePersonSaysSo();
    void cancellingChangesNothing();
    void newHostsCountAtOnce();
    void sampleSiteNeedsNoTrust();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString site() const { return path(QStringLiteral("my sïte 文")); }
    void start(const QString& argument);
    QString pageTitle();
    void init();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    std::unique_ptr<Application> m_app;

private Q_SLOTS:
    void cleanup()
    {
        m_app.reset();
        m_dialogs.reset();
        m_folder.reset();
    }
};

void TestTrust::recordsAreKeptPerFolder()
{
    QStringList records;
    const QString one = QStringLiteral("/a/site \"x\" 文"), other = QStringLiteral("/a/site");
    QVERIFY(trustIn(records, one).isNone());
    records = withTrust(records, one,
        {true, {QStringLiteral("B.example"), QStringLiteral("b.example"), QStringLiteral("*")}});
    records = withTrust(records, other, {false, {QStringLiteral("a.example")}});
    QCOMPARE(trustIn(records, one), (SiteTrust{true, {QStringLiteral("b.example")}}));
    QCOMPARE(trustIn(records, other), (SiteTrust{false, {QStringLiteral("a.example")}}));
    QVERIFY(trustIn(records, QStringLiteral("/a")).isNone());
    QVERIFY(trustIn(records, QStringLiteral("/a/site/below")).isNone());
    QVERIFY(trustIn(records, QString()).isNone());
    QCOMPARE(
        hostsIn(records), (QStringList{QStringLiteral("a.example"), QStringLiteral("b.example")}));
    records = withTrust(records, one, {});
    QCOMPARE(records.size(), 1);
    QVERIFY(trustIn(records, one).isNone());
    QVERIFY(!trustIn(records, other).isNone());
}

void TestTrust::brokenRecordsTrustNothing_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"", "x", "{}", "[]", "{\"folder\": \"/a\"}", "{\"scripts\": true}",
             "{\"folder\": \"/a\", \"scripts\": \"true\"}", "{\"folder\": \"/a\", \"scripts\": 1}",
             "{\"folder\": [\"/a\"], \"scripts\": true}", "{\"folder\": \"/a\", \"hosts\": \"*\"}",
             "{\"folder\": \"/a\", \"hosts\": [\"*\", 1, null, \"a b\", \"file:///x\"]}",
             "{\"folder\": \"/a/\", \"scripts\": true}"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestTrust::brokenRecordsTrustNothing()
{
    QFETCH(const QString, line);
    QVERIFY(trustIn({line}, QStringLiteral("/a")).isNone());
    QVERIFY(hostsIn({line}).isEmpty());
}

void TestTrust::asksForHostsThatCouldBeAllowed()
{
    QCOMPARE(refusedHosts({QStringLiteral("https://b.example/x.png"),
                 QStringLiteral("https://a.example:8443/y"), QStringLiteral("https://b.example/z"),
                 QStringLiteral("http://plain.example/"), QStringLiteral("file:///etc/passwd"),
                 QStringLiteral("javascript:x"), QStringLiteral("https://intranet/"),
                 QStringLiteral("wss://c.example/"), QString()}),
        (QStringList{QStringLiteral("a.example:8443"), QStringLiteral("b.example")}));
}

void TestTrust::dialogStartsWithWhatHoldsNow()
{
    const SiteTrust now{true, {QStringLiteral("a.example")}};
    const TrustDialog dialog({QStringLiteral("<b>Site</b>"), QStringLiteral("/a"), now,
        {QStringLiteral("a.example"), QStringLiteral("asked.example")}});
    QCOMPARE(dialog.trust(), now);
    auto* const hosts = dialog.findChild<QListWidget*>();
    QCOMPARE(hosts->count(), 2);
    QVERIFY(TrustDialog({{}, {}, {}, {QStringLiteral("asked.example")}}).trust().isNone());
    hosts->item(1)->setCheckState(Qt::Checked);
    dialog.findChild<QCheckBox*>()->setChecked(false);
    QCOMPARE(dialog.trust(),
        (SiteTrust{false, {QStringLiteral("a.example"), QStringLiteral("asked.example")}}));
}

void TestTrust::dialogTakesHostsAndRefusesOthers()
{
    TrustDialog dialog({QStringLiteral("Site"), QStringLiteral("/a"), {}, {}});
    auto* const typed = dialog.findChild<QLineEdit*>();
    QPushButton* add = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(QLatin1Char('&')) == QLatin1String("Add"))
            add = button;
    }
    QVERIFY(add);
    typed->setText(QStringLiteral("https://CDN.example.org/lib.js"));
    add->click();
    QVERIFY(typed->text().isEmpty());
    QCOMPARE(dialog.trust().hosts, QStringList{QStringLiteral("cdn.example.org")});
    typed->setText(QStringLiteral("*.example.org"));
    add->click();
    QCOMPARE(dialog.trust().hosts.size(), 1);
    QCOMPARE(typed->text(), QStringLiteral("*.example.org")); // to be mended
}

void TestTrust::buttonSaysWhatIsAllowed()
{
    QAction choose(QStringLiteral("Choose"));
    TrustButton button(&choose);
    QVERIFY(button.toolTip().contains(QStringLiteral("does not run this site’s scripts")));
    button.setTrust({true, {}});
    QVERIFY(button.toolTip().contains(QStringLiteral("The preview runs this site’s scripts")));
    button.setTrust({false, {QStringLiteral("a.example"), QStringLiteral("c.example")}});
    QVERIFY(button.toolTip().contains(QStringLiteral("does not run this site’s scripts")));
    QVERIFY(button.toolTip().contains(QStringLiteral("c.example")));
    QSignalSpy withdrawn(&button, &TrustButton::withdrawRequested);
    Q_EMIT button.card().withdrawRequested();
    QCOMPARE(withdrawn.size(), 1);
}

void TestTrust::cardSaysWhatWasBlockedAndWhy()
{
    PreviewTraffic traffic;
    QVERIFY(trafficText(traffic).isEmpty());
    traffic.scripts = 2;
    traffic.refused = {
        QStringLiteral("https://far.example/a.png"), QStringLiteral("file:///etc/passwd")};
    traffic.missing = {QStringLiteral("/img/gone.png")};
    const QStringList parts = trafficText(traffic).split(QStringLiteral("\n\n"));
    QCOMPARE(parts.size(), 4);
    QVERIFY(parts[0].contains(QLatin1Char('2')));
    QVERIFY(parts[1].contains(QLatin1String("servers that you allow")));
    QVERIFY(parts[1].contains(QLatin1String("far.example")));
    QVERIFY(parts[2].contains(QLatin1String("/etc/passwd")));
    QVERIFY(parts[3].contains(QLatin1String("/img/gone.png")));
}

void TestTrust::init()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley trüst 文-XXXXXX"));
    m_dialogs = std::make_unique<test::FakeDialogs>();
    write(site() + QStringLiteral("/_config.yml"), "title: Test Lab\n");
    write(site() + QStringLiteral("/_layouts/post.html"),
        "<!doctype html><html><head><title>Safe</title></head><body>{{ content }}</body></html>");
    write(site() + QStringLiteral("/_posts/2026-01-02-first.md"), post);
}

void TestTrust::start(const QString& argument)
{
    m_app.reset();
    m_app = std::make_unique<Application>(*m_dialogs,
        ApplicationFolders{path(QStringLiteral("galley.ini")), path(QStringLiteral("recovery"))});
    m_app->useLanguage(QStringLiteral("en"));
    m_app->start(argument);
}

QString TestTrust::pageTitle()
{
    // No answer while one page takes another's place.
    return test::pageAnswer(m_app->window().previewPane().view(), QStringLiteral("document.title"),
        std::chrono::seconds(1))
        .toString();
}

void TestTrust::siteIsNotTrustedUntilThePersonSaysSo()
{
    init();
    start(site() + QStringLiteral("/_posts/2026-01-02-first.md"));
    auto* const button = m_app->window().findChild<TrustButton*>();
    QVERIFY(button);
    QTRY_COMPARE_WITH_TIMEOUT(pageTitle(), QStringLiteral("Safe"), 20000);
    QVERIFY(button->toolTip().contains(QStringLiteral("does not run this site’s scripts")));

    m_dialogs->trust = SiteTrust{true, {}};
    QTRY_VERIFY(m_app->actions().action(Command::TrustSite)->isEnabled());
    m_app->actions().trigger(Command::TrustSite);
    QCOMPARE(m_dialogs->trustQuestion.siteName, QStringLiteral("Test Lab"));
    QCOMPARE(m_dialogs->trustQuestion.folder, QFileInfo(site()).canonicalFilePath());
    QCOMPARE(
        m_dialogs->trustQuestion.askedHosts, QStringList{QStringLiteral("pictures.example.org")});
    QVERIFY(button->toolTip().contains(QStringLiteral("The preview runs this site’s scripts")));
    QTRY_COMPARE_WITH_TIMEOUT(pageTitle(), QStringLiteral("scripted"), 20000);

    // It is remembered, but nowhere in the checkout.
    QDirIterator files(site(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); files.next())
        ++count;
    QCOMPARE(count, 3);
    start(site());
    QTRY_VERIFY(m_app->window().findChild<TrustButton*>()->toolTip().contains(
        QStringLiteral("The preview runs this site’s scripts")));
    QTRY_COMPARE_WITH_TIMEOUT(pageTitle(), QStringLiteral("scripted"), 20000);

    // And taken back with one click.
    Q_EMIT m_app->window().findChild<TrustButton*>()->card().withdrawRequested();
    QTRY_COMPARE_WITH_TIMEOUT(pageTitle(), QStringLiteral("Safe"), 20000);
    QVERIFY(m_app->window().findChild<TrustButton*>()->toolTip().contains(
        QStringLiteral("does not run this site’s scripts")));
    // The post is as it was, on disk and in the window.
    QCOMPARE(m_app->controller().document().bytes(), post);
    QVERIFY(!m_app->window().isWindowModified());
}

void TestTrust::cancellingChangesNothing()
{
    init();
    start(site());
    QTRY_VERIFY(m_app->actions().action(Command::TrustSite)->isEnabled());
    m_app->actions().trigger(Command::TrustSite); // answered with nothing
    QCOMPARE(m_dialogs->asked, QStringList{QStringLiteral("trust Test Lab")});
    QVERIFY(m_app->window().findChild<TrustButton*>()->toolTip().contains(
        QStringLiteral("does not run this site’s scripts")));
}

void TestTrust::newHostsCountAtOnce()
{
    init();
    start(site());
    QTRY_VERIFY(m_app->actions().action(Command::TrustSite)->isEnabled());
    QSignalSpy changed(&m_app->trust(), &TrustKeeper::trustChanged);
    QCOMPARE(m_app->trust().hosts(), QStringList());
    m_dialogs->trust = SiteTrust{false, {QStringLiteral("cdn.example.org")}};
    m_app->actions().trigger(Command::TrustSite);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_app->trust().hosts(), QStringList{QStringLiteral("cdn.example.org")});
    QCOMPARE(m_app->window().editorPane().notice().text(), QString());
    m_dialogs->trust = SiteTrust{};
    m_app->actions().trigger(Command::TrustSite);
    QCOMPARE(m_app->trust().hosts(), QStringList());
}

void TestTrust::sampleSiteNeedsNoTrust()
{
    init();
    start(QStringLiteral(":/site"));
    QTRY_VERIFY(m_app->sites().site());
    QVERIFY(!m_app->actions().action(Command::TrustSite)->isEnabled());
}

GALLEY_WEB_TEST_MAIN(TestTrust)
#include "tst_trust.moc"
