// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/moves/postmove.h"
#include "preview/site/reader/sitereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace galley::test {

inline const QByteArray post(
    "---\ntitle: 'Lab day'   # keep\ncover: /static/img/2025_lab-day_cover.png\n"
    "last_updated: 2025/07/14\n---\n\n![](/static/img/2025_lab-day_fig1.png)\n"
    "[here](/2025/07/14/lab-day/)\n");

inline MoveWish wish(const char* slug, const QDate& date = {2025, 7, 14})
{
    return {date, QString::fromUtf8(slug), true, false};
}

// A site with a post, its pictures and links to it, for test classes to inherit.
class MoveablePost {
protected:
    void setUp();

    QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const;
    MoveFacts facts(
        MoveKind kind, const QString& name = QStringLiteral("_posts/2025-07-14-lab-day.md")) const;
    QStringList movedPictures(const MovePlan& plan) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

inline void MoveablePost::write(const QString& name, const QByteArray& bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline void MoveablePost::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley möve 文-XXXXXX"));
    write(
        QStringLiteral("_config.yml"), "title: Lab\npermalink: pretty\nurl: https://a.example/\n");
    write(QStringLiteral("_posts/2025-07-14-lab-day.md"), post);
    write(QStringLiteral("_posts/2025-08-01-other.md"),
        "---\ntitle: Other\n---\n\nSee [it](/2025/07/14/lab-day/) and\n"
        "{% post_url 2025-07-14-lab-day %}, ![](/static/img/2025_lab-day_fig1.png)\n");
    write(QStringLiteral("about.html"), "<a href=\"/2025/07/14/lab-day/\">x</a>\n");
    write(QStringLiteral("_data/nav.yml"), "- url: https://a.example/2025/07/14/lab-day/\n");
    write(QStringLiteral("static/img/2025_lab-day_cover.png"), "c");
    write(QStringLiteral("static/img/2025_lab-day_fig1.png"), "1");
    write(QStringLiteral("static/img/2025_lab-day_unused.pdf"), "u");
}

inline MoveFacts MoveablePost::facts(MoveKind kind, const QString& name) const
{
    const SiteSnapshotPtr site = *readSite(m_folder->path());
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto found = moveFacts(kind, site, path(name), QString::fromUtf8(file.readAll()),
        readSiteTexts(*site, path(name)));
    return found ? *found : MoveFacts();
}

inline QStringList MoveablePost::movedPictures(const MovePlan& plan) const
{
    QStringList moved;
    for (const FileMove& move : plan.attachments)
        moved += QDir(m_folder->path()).relativeFilePath(move.to);
    moved.sort();
    return moved;
}

} // namespace galley::test
