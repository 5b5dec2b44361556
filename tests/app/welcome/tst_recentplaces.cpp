// SPDX-License-Identifier: MIT
#include "app/welcome/recentplaces.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class RecentPlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void newestComesFirstUnderItsName();
    void namesOfFormerVersionsAreFileNames();
    void namesGoWithTheirPlaces();
    void hostileTitleIsOneShortLine();
    void tellsWhatIsGone();
    void savingAgainIsNoNews();

private:
    static QStringList names(const QList<RecentPlace>& places)
    {
        QStringList list;
        for (const RecentPlace& place : places)
            list += place.name;
        return list;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<RecentPlaces> m_recent;
};

void RecentPlacesTest::init()
{
    const QString file = m_folder.filePath(u"galley.ini"_s);
    m_recent.reset();
    m_settings.reset();
    QFile::remove(file);
    m_settings = std::make_unique<Settings>(file);
    m_recent = std::make_unique<RecentPlaces>(*m_settings);
}

void RecentPlacesTest::newestComesFirstUnderItsName()
{
    m_recent->rememberPost(u"/lab/_posts/2026-01-02-a.md"_s, u"Erste & letzte 新聞"_s);
    m_recent->rememberPost(u"/lab/_posts/2026-01-03-b.md"_s, u"B"_s);
    m_recent->rememberSite(u"/lab"_s, u"The Lab"_s);
    QCOMPARE(names(m_recent->posts()), (QStringList{u"B"_s, u"Erste & letzte 新聞"_s}));
    QCOMPARE(names(m_recent->sites()), QStringList{u"The Lab"_s});
    m_recent->rememberPost(u"/lab/_posts/2026-01-02-a.md"_s, {}); // e.g. while its title is retyped
    QCOMPARE(names(m_recent->posts()), (QStringList{u"Erste & letzte 新聞"_s, u"B"_s}));
    m_recent = std::make_unique<RecentPlaces>(*m_settings); // as the next run finds it
    QCOMPARE(names(m_recent->posts()), (QStringList{u"Erste & letzte 新聞"_s, u"B"_s}));
}

void RecentPlacesTest::namesOfFormerVersionsAreFileNames()
{
    m_settings->set(setting::recentFiles, {u"/lab/_posts/2026-01-02-a.md"_s});
    QCOMPARE(names(m_recent->posts()), QStringList{u"2026-01-02-a.md"_s});
    QVERIFY(m_recent->sites().isEmpty());
}

void RecentPlacesTest::namesGoWithTheirPlaces()
{
    for (int i = 0; i < 20; ++i)
        m_recent->rememberPost(u"/lab/%1.md"_s.arg(i), u"Post %1"_s.arg(i));
    QCOMPARE(m_recent->posts().size(), 12);
    QCOMPARE(m_settings->get(setting::recentNames).size(), 12);
    m_recent->forget(u"/lab/19.md"_s);
    QCOMPARE(m_recent->posts().first().name, u"Post 18"_s);
    m_recent->rememberSite(u"/lab"_s, u"Lab"_s);
    QCOMPARE(m_settings->get(setting::recentNames).size(), 12);
}

void RecentPlacesTest::hostileTitleIsOneShortLine()
{
    m_recent->rememberSite(u"/lab"_s, u"Two\nlines\t"_s + QString(10'000, u'x'));
    const QString name = m_recent->sites().first().name;
    QVERIFY(name.startsWith(u"Two lines x"_s));
    QVERIFY(name.size() <= 200);
}

void RecentPlacesTest::tellsWhatIsGone()
{
    const QString site = m_folder.filePath(u"site"_s);
    QVERIFY(QDir().mkpath(site));
    m_recent->rememberSite(site, u"Site"_s);
    m_recent->rememberPost(m_folder.filePath(u"gone.md"_s), u"Gone"_s);
    QSignalSpy changed(m_recent.get(), &RecentPlaces::changed);
    m_recent->look();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!m_recent->sites().first().isGone);
    QVERIFY(m_recent->posts().first().isGone);
    m_recent->rememberPost(m_folder.filePath(u"gone.md"_s), u"Back"_s); // it was opened
    QVERIFY(!m_recent->posts().first().isGone);
}

void RecentPlacesTest::savingAgainIsNoNews()
{
    m_recent->rememberPost(u"/lab/a.md"_s, u"A"_s);
    const QSignalSpy changed(m_recent.get(), &RecentPlaces::changed);
    m_recent->rememberPost(u"/lab/a.md"_s, u"A"_s);
    QCOMPARE(changed.size(), 0);
    m_recent->rememberPost(u"/lab/a.md"_s, u"Another title"_s);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(RecentPlacesTest)
#include "tst_recentplaces.moc"
