// SPDX-License-Identifier: MIT
// A settings file that is none is left alone, and keeps no window from opening.
#include "app/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace galley;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void remembers();
    void lastsForNowWithoutAFile_data();
    void lastsForNowWithoutAFile();

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley sëttings XXXXXX")};
};

void SettingsTest::remembers()
{
    const QString file = m_folder.filePath(QStringLiteral("new/galley.ini"));
    {
        Settings settings(file);
        QVERIFY(settings.isKept());
        settings.set(setting::language, QStringLiteral("zh_HK"));
    }
    QCOMPARE(Settings(file).get(setting::language), QStringLiteral("zh_HK"));
}

void SettingsTest::lastsForNowWithoutAFile_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"pipe", "huge", "folder", "device"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SettingsTest::lastsForNowWithoutAFile()
{
    QFETCH(const QString, name);
    const QString path = m_folder.filePath(name);
    constexpr qint64 hugeSize = qint64(3) << 30;
    if (name == QLatin1String("pipe")) {
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else if (name == QLatin1String("huge")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(hugeSize)); // takes no room
    } else if (name == QLatin1String("folder")) {
        QVERIFY(QDir().mkpath(path));
    } else {
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path));
    }
    {
        Settings settings(path);
        QVERIFY(!settings.isKept());
        QCOMPARE(settings.get(setting::language), QString());
        settings.set(setting::language, QStringLiteral("zh_HK"));
        QCOMPARE(settings.get(setting::language), QStringLiteral("zh_HK"));
        settings.flush();
        QCOMPARE(settings.fileBeside(QStringLiteral("words.txt")),
            m_folder.filePath(QStringLiteral("words.txt")));
    }
    QCOMPARE(Settings(path).get(setting::language), QString());
    QVERIFY(name != QLatin1String("huge") || QFileInfo(path).size() == hugeSize);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
