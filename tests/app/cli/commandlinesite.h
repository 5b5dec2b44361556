// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace galley::test {

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

inline Outcome runGalley(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A small site, and `galley` run on it, for test classes to inherit.
class CommandLineSite {
protected:
    void setUp();

    QString path(const QString& name) const { return m_site + QLatin1Char('/') + name; }
    void write(const QString& name, const QByteArray& content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_site;
};

inline void CommandLineSite::write(const QString& name, const QByteArray& content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

inline void CommandLineSite::setUp()
{
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/galley 網站 XXXXXX"));
    QVERIFY(m_folder->isValid());
    m_site = m_folder->path();
    write(QStringLiteral("_config.yml"),
        "title: Lab\npermalink: pretty\nkramdown:\n  parse_block_html: true\n");
    write(QStringLiteral("_layouts/default.html"),
        "<html><head><title>{{ page.title }}</title></head>"
        "<body>{{ content }}</body></html>\n");
    write(QStringLiteral("_layouts/post.html"),
        "---\nlayout: default\n---\n<h1>{{ page.title }}</h1>\n{{ content }}\n");
    write(QStringLiteral("_posts/2025-03-04-first.md"),
        "---\r\npublished: True # always\r\ntitle: 'One'\r\nlayout: post\r\n---\r\n\r\nHello "
        "\"you\".\r\n");
    write(QStringLiteral("_posts/2025-03-05-broken.md"),
        "---\ntitle: [Press] x\nlayout: post\n---\nText\n");
    write(QStringLiteral("_posts/2025-nodate.md"), "---\ntitle: Ignored\n---\nText\n");
}

} // namespace galley::test
