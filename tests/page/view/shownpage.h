// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "tests/support/fakerenderer.h"
#include "tests/support/pageanswer.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <numeric>

namespace galley::test {

inline const QString post = QStringLiteral("/posts/first.md");

inline QString document(const QStringList& blocks, const QString& title = QStringLiteral("A title"),
    const QString& shell = {})
{
    QString text = QStringLiteral("title: %1\n").arg(title);
    if (!shell.isEmpty())
        text += QStringLiteral("shell: %1\n").arg(shell);
    return text + QStringLiteral("---\n") + blocks.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

inline QStringList paragraphs(int count)
{
    QStringList blocks;
    for (int i = 0; i < count; ++i)
        blocks << QStringLiteral("Paragraph number %1.").arg(i);
    return blocks;
}

// A view beside an editor, with a small site, for test classes to inherit.
class ShownPage {
protected:
    void setUpAll();
    void setUp();
    void tearDown();

    QVariant evaluate(const QString& script);
    void killEngineProcess();
    QString dom()
    {
        return evaluate(QStringLiteral("document.documentElement.outerHTML")).toString();
    }
    void setText(const QString& text, const QString& file = post);
    void writeSiteFile(const QString& path, const QByteArray& bytes);
    SiteSnapshotPtr site();

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/galley 預覽 XXXXXX")};
    std::unique_ptr<QWidget> m_window;
    QPlainTextEdit* m_editor = nullptr;
    PreviewView* m_view = nullptr;
};

inline void ShownPage::setUpAll()
{
    QVERIFY(m_folder.isValid());
    writeSiteFile(QStringLiteral("_config.yml"), "title: Test\n");
    writeSiteFile(QStringLiteral("static/site.css"),
        "body { margin: 0 } p { margin: 0 0 16px } .tall { height: 4000px }\n");
}

inline void ShownPage::writeSiteFile(const QString& path, const QByteArray& bytes)
{
    const QString full = m_folder.filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

inline SiteSnapshotPtr ShownPage::site()
{
    const auto result = readSite(m_folder.path());
    return result ? *result : nullptr;
}

inline void ShownPage::setUp()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 600);
    auto* layout = new QHBoxLayout(m_window.get());
    m_editor = new QPlainTextEdit;
    m_editor->setFixedWidth(200);
    m_view = new PreviewView(test::fakeRenderer());
    layout->addWidget(m_editor);
    layout->addWidget(m_view);
    m_view->setSite(site());
    m_window->show();
    m_window->activateWindow(); // for displays without a window manager
    m_editor->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

inline void ShownPage::tearDown()
{
    m_window.reset();
}

inline QVariant ShownPage::evaluate(const QString& script)
{
    return test::pageAnswer(*m_view, script);
}

// Sets a text and waits until the page shows it.
inline void ShownPage::setText(const QString& text, const QString& file)
{
    QSignalSpy patched(m_view, &PreviewView::patched);
    m_view->setText(text, file);
    QTRY_VERIFY_WITH_TIMEOUT(!patched.isEmpty(), 20000);
}

// Ends the page's process as the system would.
inline void ShownPage::killEngineProcess()
{
    const qint64 process = m_view->engineProcess();
    QVERIFY(process > 0);
    QSignalSpy lost(m_view, &PreviewView::renderProcessLost);
    QCOMPARE(
        QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-9"), QString::number(process)}),
        0);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 10000);
}

} // namespace galley::test
