// SPDX-License-Identifier: MIT
#pragma once

#include "app/library/moves/movepostdialog.h"
#include "app/library/moves/postmover.h"
#include "editor/document/postdocument.h"
#include "preview/site/reader/sitereader.h"
#include "tests/app/fakedialogs.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace galley::test {

inline const QByteArray postBytes("---\r\ntitle: 'Lab day'   # keep\r\ncover: "
                                  "/static/img/2025_lab-day_cover.png\r\n---\r\n\r\nText.\r\n");
inline const MoveWish openDay{QDate(2026, 1, 5), QStringLiteral("open-day"), true, false};

// A site with posts, open in a controller, for test classes to inherit.
class MoveablePosts {
protected:
    void setUp();
    void tearDown();

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString post() const { return path(QStringLiteral("_posts/2025-07-14-lab-day.md")); }
    void write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;
    QMap<QString, QByteArray> everything() const;
    std::optional<MoveFacts> facts(MoveKind kind) const;
    void openSite();
    void startMover(const MoveWish& wish);

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeDialogs m_dialogs;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<SiteController> m_sites;
    std::unique_ptr<PostMover> m_mover;
};

inline void MoveablePosts::write(const QString& name, const QByteArray& bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray MoveablePosts::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

inline QMap<QString, QByteArray> MoveablePosts::everything() const
{
    QMap<QString, QByteArray> files;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = QDir(m_folder->path()).relativeFilePath(all.next());
        files.insert(name, read(name));
    }
    return files;
}

inline void MoveablePosts::setUp()
{
    m_dialogs = {};
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley möver 文-XXXXXX"));
    write(QStringLiteral("_config.yml"), "title: Lab\npermalink: pretty\n");
    write(QStringLiteral("_posts/2025-07-14-lab-day.md"), postBytes);
    write(QStringLiteral("_posts/2025-08-01-other.md"),
        "---\ntitle: Other # c\n---\n\n[a](../../../07/14/lab-day/) [it](/2025/07/14/lab-day/)\n"
        "[b](../../../07/14/lab-day/) {% post_url 2025-07-14-lab-day %}\n");
    write(QStringLiteral("about.md"), "---\n---\n\n{% post_url 2025-07-14-lab-day %}\n");
    write(QStringLiteral("static/img/2025_lab-day_cover.png"), "cover");
    write(QStringLiteral("static/img/2025_lab-day/Fig1.png"), "figure");
}

inline void MoveablePosts::tearDown()
{
    m_mover.reset();
    m_sites.reset();
    m_controller.reset();
    m_folder.reset();
}

inline std::optional<MoveFacts> MoveablePosts::facts(MoveKind kind) const
{
    const SiteSnapshotPtr site = *readSite(m_folder->path());
    return moveFacts(kind, site, post(),
        decodeFile(read(QStringLiteral("_posts/2025-07-14-lab-day.md"))).text,
        readSiteTexts(*site, post()));
}

inline void MoveablePosts::openSite()
{
    m_controller = std::make_unique<DocumentController>(m_dialogs);
    m_sites = std::make_unique<SiteController>();
    QSignalSpy read(m_sites.get(), &SiteController::siteChanged);
    m_sites->open(m_folder->path());
    QTRY_VERIFY(!read.isEmpty());
}

// A mover whose user wishes this and ticks every link.
inline void MoveablePosts::startMover(const MoveWish& wish)
{
    const AskForMove ask = [wish](const MoveFacts& facts) -> std::optional<MoveChoice> {
        const MovePlan plan = planMove(facts, wish);
        return MoveChoice{wish, plan, plan.links};
    };
    m_mover = std::make_unique<PostMover>(*m_controller, *m_sites, m_dialogs, ask);
}

} // namespace galley::test
