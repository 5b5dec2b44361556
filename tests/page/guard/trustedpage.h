// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "tests/support/foreignwatch.h"
#include "tests/support/pageanswer.h"
#include "tests/support/remotehost.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace galley::test {

// A page of a site that has the user's trust, with hosts that it knows and does not, for test
// classes to inherit.
class TrustedPage {
protected:
    void setUpAll();
    void tearDownAll();
    void tearDown();

    QVariant evaluate(const QString& script);
    void show(const QString& html, const SiteTrust& trust);
    QString scriptResult(const QString& script, const SiteTrust& trust);
    void write(const QString& path, const QByteArray& bytes);
    SiteTrust naming(const test::RemoteHost& host) const { return {true, {host.address()}}; }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley 信 XXXXXX")};
    QString m_site, m_secret;
    test::RemoteHost m_named, m_stranger;
    std::optional<test::ForeignWatch> m_watch;
    std::unique_ptr<PreviewView> m_view;
    SiteSnapshotPtr m_snapshot;
    PreviewTraffic m_traffic;
    int m_number = 0;
};

inline void TrustedPage::write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

inline void TrustedPage::setUpAll()
{
    const QString folder = QFileInfo(m_folder.path()).canonicalFilePath();
    m_site = folder + QStringLiteral("/site");
    m_secret = folder + QStringLiteral("/secret");
    write(m_secret + QStringLiteral("/secret.txt"), "canary-7f3a9");
    write(m_site + QStringLiteral("/_config.yml"), "title: Trusted\npermalink: pretty\n");
    write(m_site + QStringLiteral("/_layouts/post.html"),
        "<!DOCTYPE html><html><head><title>Safe</title></head><body><main>{{ content }}</main>"
        "</body></html>");
    write(
        m_site + QStringLiteral("/static/own.js"), "document.documentElement.dataset.own = 'ran'");
    write(m_site + QStringLiteral("/static/own.json"), "{\"word\": \"own words\"}");
    QVERIFY(QFile::link(
        m_secret + QStringLiteral("/secret.txt"), m_site + QStringLiteral("/static/link.txt")));
    m_watch.emplace(m_secret);
    const auto site = readSite(m_site);
    QVERIFY(site.has_value());
    m_snapshot = *site;
    m_view = std::make_unique<PreviewView>();
    m_view->resize(700, 500);
    m_view->setPatience(std::chrono::minutes(10)); // other programs may have the processor
    QObject::connect(m_view.get(), &PreviewView::trafficChanged, m_view.get(),
        [this](const PreviewTraffic& traffic) { m_traffic = traffic; });
    m_view->show();
}

inline void TrustedPage::tearDown()
{
    QCOMPARE(m_stranger.visits(), 0);
    QCOMPARE(m_watch->opened(), QStringList());
    m_named.answer.clear();
    m_named.forget();
}

inline void TrustedPage::tearDownAll()
{
    m_view.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_stranger.visits(), 0); // nor later
}

inline QVariant TrustedPage::evaluate(const QString& script)
{
    return test::pageAnswer(*m_view, script);
}

inline void TrustedPage::show(const QString& html, const SiteTrust& trust)
{
    QSignalSpy patched(m_view.get(), &PreviewView::patched);
    m_traffic = {};
    m_view->setSite(m_snapshot, trust);
    m_view->setText(QStringLiteral("---\nlayout: post\n---\n\n") + html + QLatin1Char('\n'),
        QStringLiteral("%1/_posts/2025-01-02-trusted-%2.md").arg(m_site).arg(++m_number));
    const QString address = QStringLiteral("/2025/01/02/trusted-%1/").arg(m_number);
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty()
            && evaluate(QStringLiteral("location.pathname")).toString() == address
            && evaluate(QStringLiteral("document.readyState")).toString()
                == QLatin1String("complete"),
        1120000);
}

// Runs the script as the page's own; gives what it passes to done(), or the error that it threw.
inline QString TrustedPage::scriptResult(const QString& script, const SiteTrust& trust)
{
    show(QStringLiteral("<script>const done = x => document.documentElement.dataset.result = "
                        "String(x);\n(async () => { %1 })().catch(e => done('error ' + e.name));"
                        "</script>")
             .arg(script),
        trust);
    const auto result = [this] {
        return evaluate(QStringLiteral("document.documentElement.dataset.result ?? ''")).toString();
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!result().isEmpty(), 120000); }();
    return result();
}

} // namespace galley::test
