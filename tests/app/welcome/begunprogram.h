// SPDX-License-Identifier: MIT
#pragma once

#include "app/application.h"
#include "app/panes/mainwindow.h"
#include "tests/app/fakedialogs.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace galley::test {

inline const QByteArray firstPost(
    "---\ntitle: First & foremost\ncover: /images/a.png\nlayout: post\n---\n\nHello.\n");

// The program in its real window beside a small site, made anew for each test: what tests of how
// one begins stand on.
class BegunProgram {
protected:
    static void write(const QString& path, const QByteArray& bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void makeSite()
    {
        m_folder = std::make_unique<QTemporaryDir>(
            QDir::tempPath() + QStringLiteral("/galley wëlcome 文-XXXXXX"));
        m_dialogs = std::make_unique<FakeDialogs>();
        write(site() + QStringLiteral("/_config.yml"), "title: Test & Lab\n");
        write(site() + QStringLiteral("/_layouts/post.html"),
            "<h1>{{ page.title }}</h1>{{ content }}\n");
        write(first(), firstPost);
    }

    void end()
    {
        m_app.reset();
        m_dialogs.reset();
        m_folder.reset();
    }

    void start(const QString& argument)
    {
        m_app.reset();
        m_app = std::make_unique<Application>(*m_dialogs,
            ApplicationFolders{
                path(QStringLiteral("galley.ini")), path(QStringLiteral("recovery"))});
        m_app->useLanguage(QStringLiteral("en"));
        m_app->start(argument);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString site() const { return path(QStringLiteral("my sïte 文")); }
    QString first() const { return site() + QStringLiteral("/_posts/2026-01-02-first.md"); }
    MainWindow& window() const { return m_app->window(); }
    MarkdownEditor& editor() const { return window().editor(); }
    QWidget* page() const { return window().findChild<QWidget*>(QStringLiteral("welcomePage")); }
    QPushButton* button(const QString& name) const { return page()->findChild<QPushButton*>(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<Application> m_app;
};

} // namespace galley::test
