// SPDX-License-Identifier: MIT
// The whole way of a key: real key events into the program's own window, up to the frame of the
// preview that shows the letter. By the size of the post; needs a display. Times are milliseconds,
// medians; "GUI" is processor time of the GUI thread alone, which other programs disturb less.
//     bench_keys [9k] [100k] [1m]

#include "app/application.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/panes/previewpane.h"
#include "editor/form/frontmatterform.h"
#include "editor/form/widgets/wrappedline.h"
#include "editor/text/markdowneditor.h"
#include "preview/page/view/previewview.h"
#include "resources/resources.h"
#include "tests/app/fakedialogs.h"
#include "tests/bench/figures.h"
#include "tests/bench/samplepost.h"
#include "tests/support/guiturns.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTimer>

using namespace galley;
using namespace galley::bench;

namespace {

constexpr int settled = 1500; // ms: longer than every delay after the last key

// Notes when a widget below the preview was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& view)
        : m_view(view)
    {
        qApp->installEventFilter(this);
    }

    double painted = 0; // time of the latest paint

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // A web view's picture comes into its widget by an update request, or by a paint.
        const bool isFrame = event->type() == QEvent::Paint && watched->isWidgetType()
            && m_view.isAncestorOf(static_cast<QWidget*>(watched));
        const bool result = QObject::eventFilter(watched, event);
        if (isFrame)
            QMetaObject::invokeMethod(
                this, [this] { painted = wallMilliseconds(); }, Qt::QueuedConnection);
        return result;
    }

private:
    QWidget& m_view;
};

// The program on one post.
class Session {
public:
    explicit Session(int bytes)
    {
        const QString site = m_folder.filePath(QStringLiteral("site"));
        copySite(QStringLiteral(":/site"), site);
        m_file = site + QStringLiteral("/_posts/2026-01-02-measured.md");
        QFile post(m_file);
        if (!post.open(QIODevice::WriteOnly) || post.write(samplePost(bytes).toUtf8()) < bytes / 2)
            qFatal("cannot write %s", qPrintable(m_file));
        post.close();
        m_app = std::make_unique<Application>(m_dialogs,
            ApplicationFolders{m_folder.filePath(QStringLiteral("galley.ini")),
                m_folder.filePath(QStringLiteral("recovery"))});
        m_app->window().resize(1600, 1000);
        const double begin = wallMilliseconds();
        waitForPatch([this] { m_app->start(m_file); });
        openMs = wallMilliseconds() - begin;
        QTest::qWait(2 * settled);
        editor().setTextCursor(editor().document()->find(marker));
        QTest::keyClick(&editor(), Qt::Key_Right);
        editor().centerCursor();
        QTest::qWait(settled);
    }

    double openMs = 0;
    MarkdownEditor& editor() const { return m_app->window().editorPane().editor(); }
    PreviewView& view() const { return m_app->window().previewPane().view(); }
    WrappedLine* titleInput() const
    {
        FieldEditor* const field =
            m_app->window().editorPane().form().field(QStringLiteral("title"));
        return field ? field->findChild<WrappedLine*>() : nullptr;
    }

    // Does something that changes the page and waits until the page says that it shows it.
    void waitForPatch(const std::function<void()>& action) const
    {
        QEventLoop loop;
        const auto connection =
            QObject::connect(&view(), &PreviewView::patched, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, [] { qFatal("the page did not follow"); });
        action();
        loop.exec();
        QObject::disconnect(connection);
    }

private:
    static void copySite(const QString& from, const QString& to)
    {
        QDir().mkpath(to);
        for (const QFileInfo& entry : QDir(from).entryInfoList()) {
            const QString target = to + QLatin1Char('/') + entry.fileName();
            if (entry.isDir())
                copySite(entry.filePath(), target);
            else
                QFile::copy(entry.filePath(), target);
        }
    }

    QTemporaryDir m_folder;
    QString m_file;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<Application> m_app;
};

struct KeySamples {
    std::vector<double> handled, patched, framed, gui, longest;
};

// One key after another, each when everything that the one before set going has come to rest.
KeySamples pressKeys(Session& session, QWidget& target, int count)
{
    KeySamples samples;
    PaintWatch frames(session.view());
    test::GuiTurns turns;
    for (int i = 0; i < count; ++i) {
        turns.reset();
        const double cpu = threadMilliseconds();
        const double begin = wallMilliseconds();
        double handled = 0;
        session.waitForPatch([&] {
            QTest::keyClick(&target, Qt::Key(Qt::Key_A + i % 26));
            handled = wallMilliseconds() - begin;
        });
        const double patched = wallMilliseconds();
        if (QTest::qWaitFor([&] { return frames.painted > patched; }, 1000))
            samples.framed.push_back(frames.painted - begin);
        samples.handled.push_back(handled);
        samples.patched.push_back(patched - begin);
        QTest::qWait(settled);
        samples.gui.push_back(threadMilliseconds() - cpu);
        samples.longest.push_back(turns.longest());
    }
    return samples;
}

void report(const Figures& figures, const Size& size, const char* what, const KeySamples& samples)
{
    const QString name = QString::fromLatin1(what);
    const QString key = name + QLatin1String("_%1_") + QLatin1String(size.name);
    const QString text =
        name + QLatin1String(", ") + QLatin1String(size.name) + QLatin1String(": ");
    const auto add = [&](const char* part, const char* meaning, const std::vector<double>& values) {
        figures.add(
            key.arg(QLatin1String(part)), text + QLatin1String(meaning), median(values), "ms");
    };
    add("handled", "the key's own handling", samples.handled);
    add("patched", "to the patched page", samples.patched);
    add("frame", "to the page's next frame", samples.framed);
    add("gui", "GUI thread in all, later work included", samples.gui);
    add("longest", "longest time without events, GUI thread", samples.longest);
}

} // namespace

int main(int argc, char** argv)
{
    initResources();
    registerPreviewScheme();
    QApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    const QApplication application(argc, argv);
    const Figures figures(argc, argv);
    for (const Size& size : sizes) {
        if (!figures.arguments().isEmpty() && !figures.arguments().contains(size.name))
            continue;
        Session session(size.bytes);
        figures.add(QStringLiteral("open_") + QLatin1String(size.name),
            QStringLiteral("the program opens the post, %1").arg(QLatin1String(size.name)),
            session.openMs, "ms");
        session.editor().setFocus();
        report(figures, size, "key", pressKeys(session, session.editor(), figures.rounds(16)));
        if (WrappedLine* const title = session.titleInput()) {
            session.editor().goToLine(1); // the page shows the title then
            title->setFocus();
            QTest::qWait(settled);
            report(figures, size, "form", pressKeys(session, *title, figures.rounds(8)));
        }
    }
    return 0;
}
