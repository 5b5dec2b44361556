// SPDX-License-Identifier: MIT
// The window's list of problems and `galley check` agree: on the fixtures, the sample site and a
// site with faults of all kinds. What the command line says beyond it is why a post will not be
// published, which the window's status line says.
#include "app/application.h"
#include "app/checks/checkspanel.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "preview/site/config/buildfault.h"
#include "tests/app/fakedialogs.h"
#include "tests/support/webtestmain.h"

#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace galley;
using galley::test::FakeDialogs;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void copy(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        write(to + file.fileName().mid(from.size()), file.readAll());
    }
}

// Posts with faults that some part of the program finds, each another.
void writeOddSite(const QString& folder)
{
    const auto post = [&](const char* name, const QByteArray& text) {
        write(folder + QStringLiteral("/_posts/") + QString::fromUtf8(name), text);
    };
    write(folder + QStringLiteral("/_config.yml"), "title: Odd\n");
    write(folder + QStringLiteral("/_layouts/post.html"),
        "<html><body><h1>{{ page.title }}</h1>{{ content }}</body></html>\n");
    write(folder + QStringLiteral("/_galley/snippets/about.md"),
        "## About us\n\nWe are the lab of new names.\n");
    for (int day = 1; day < 6; ++day)
        post(qPrintable(QStringLiteral("2025-01-0%1-plain.md").arg(day)),
            "---\nlayout: post\ntitle: A\nshown: true\n---\nText\n");
    post("2025-02-01-pictures.md",
        "---\nlayout: post\ntitle: A\nshown: true\n---\n![](/none.png) <img "
        "src=\"/static/OWN.png\">\n");
    post("2025-02-02-signs.md",
        "---\nlayout: post\ntitle: A\nshown: true\n---\nIn\u200bvisible \u202eand\u202c\n");
    post("2025-02-03-fields.md", "---\nlayout: post\nTitle: A\nshown: \"no\"\n---\nText\n");
    post("2025-02-04-snippet.md",
        "---\nlayout: post\ntitle: A\nshown: true\n---\n## About us\n\nWe are the lab of old "
        "names.\n");
    post("2025-02-05-yaml.md", "---\nlayout: post\ntitle: A: b\nshown: true\n---\nText\n");
    post("2025-02-06-keys.md", "---\nlayout: post\ntitle: A\ntitle: B\nyes: c\n---\nText\r\nand\n");
    post("2025-02-07-hidden.md",
        "---\nlayout: post\ntitle: A\npublished: false\n---\n{{ 1 | append }}\n");
    post("2025-02-08-markdown.md",
        "---\nlayout: post\ntitle: A\nshown: true\n---\nA | b\n\n{{ 1 | nope }} [x](y\n");
    post("2025-02-09-stops.md", "---\nlayout: post\ntitle: A\nslug: 5\n---\n{% if %}\n");
    post("undated.md", "---\nlayout: post\ntitle: A\n---\nText\n");
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::green);
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/static")));
    QVERIFY(picture.save(folder + QStringLiteral("/static/own.png")));
}

QString line(const QString& file, int line, bool stops, const QString& code, const QString& message)
{
    return QStringLiteral("%1:%2: %3 [%4]")
        .arg(file)
        .arg(line)
        .arg(message, stops ? QStringLiteral("build-stops") : code);
}

} // namespace

class TestSameChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agree_data();
    void agree();

private:
    QStringList shownByWindow(const QString& post) const;
    QStringList printed(const QString& post, const QStringList& arguments) const;

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley sïme 文-XXXXXX")};
    FakeDialogs m_dialogs;
    std::unique_ptr<Application> m_app;
};

void TestSameChecks::initTestCase()
{
    copy(QStringLiteral(GALLEY_FIXTURES "/sites/liquid"),
        m_folder.filePath(QStringLiteral("liquid")));
    copy(QStringLiteral(GALLEY_SOURCE_DIR "/resources/site"),
        m_folder.filePath(QStringLiteral("sample")));
    writeOddSite(m_folder.filePath(QStringLiteral("odd")));
    m_app = std::make_unique<Application>(m_dialogs,
        ApplicationFolders{m_folder.filePath(QStringLiteral("galley.ini")),
            m_folder.filePath(QStringLiteral("recovery"))});
    m_app->useLanguage(QStringLiteral("en"));
}

// Of the post, and what stops the build elsewhere.
QStringList TestSameChecks::shownByWindow(const QString& post) const
{
    QStringList lines;
    for (const Diagnostic& problem : m_app->window().editorPane().checks().checks()) {
        const bool stops = stopsBuild(problem);
        if (problem.file.isEmpty() || !stops)
            lines += line(problem.file.isEmpty() ? post : problem.file, problem.line, stops,
                problem.code, problem.message);
    }
    lines.sort();
    return lines;
}

QStringList TestSameChecks::printed(const QString& post, const QStringList& arguments) const
{
    QProcess galley;
    galley.start(QStringLiteral(GALLEY_PROGRAM),
        QStringList{QStringLiteral("check"), QStringLiteral("--json")} + arguments);
    if (!galley.waitForFinished(60000))
        return {QStringLiteral("no answer")};
    QStringList lines;
    for (const QJsonValue& value :
        QJsonDocument::fromJson(galley.readAllStandardOutput()).array()) {
        const QString code = value[QLatin1String("code")].toString();
        const QString file = value[QLatin1String("file")].toString();
        const bool stops = code == QLatin1String("build-stops");
        if (!code.startsWith(QLatin1String("publication.")) && (file == post || !stops))
            lines += line(file, value[QLatin1String("line")].toInt(), stops, code,
                value[QLatin1String("message")].toString());
    }
    lines.sort();
    return lines;
}

void TestSameChecks::agree_data()
{
    QTest::addColumn<QString>("post");
    QDirIterator posts(
        m_folder.path(), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (posts.hasNext()) {
        const QString post = posts.next();
        if (post.contains(QLatin1String("/_posts/")))
            QTest::newRow(qPrintable(post.mid(m_folder.path().size() + 1))) << post;
    }
}

void TestSameChecks::agree()
{
    QFETCH(const QString, post);
    const QStringList wanted = printed(post, {post});
    if (!m_app->window().isVisible())
        m_app->start(post);
    else
        m_app->open(post);
    QCOMPARE(m_app->controller().file(), post);
    QTRY_COMPARE_WITH_TIMEOUT(shownByWindow(post), wanted, 20000);
}

GALLEY_WEB_TEST_MAIN(TestSameChecks)
#include "tst_samechecks.moc"
