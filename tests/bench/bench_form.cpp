// How long the form takes to show a post, and a key press in it or in the text to show in the page:
// a JSON object a line, milliseconds, best and median of several runs. Run the release build, with
// a display.

#include "editor/form/frontmatterform.h"
#include "editor/markdowneditor.h"
#include "editor/postdocument.h"
#include "preview/page/previewview.h"
#include "preview/site/sitereader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 25;

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void report(const char* what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("{\"what\": \"%s\", \"best_ms\": %.2f, \"median_ms\": %.2f, \"runs\": %d}\n", what,
        times.first(), times.at(rounds / 2), rounds);
}

void measure(
    const char* what, const std::function<void()>& prepare, const std::function<void()>& work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        prepare();
        times += milliseconds(work);
    }
    report(what, times);
}

void press(QWidget* target)
{
    QKeyEvent key(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, u"x"_s);
    QCoreApplication::sendEvent(target, &key);
}

// Waits until the page shows what the action changed.
void waitForPage(PreviewView& view, const std::function<void()>& action)
{
    QEventLoop loop;
    QObject::connect(&view, &PreviewView::patched, &loop, &QEventLoop::quit);
    action();
    loop.exec();
}

// From the key to the patched page, on the sample site.
void measureToPage()
{
    const QString file = u"/2025-01-02-bench.md"_s;
    PostDocument document;
    FrontMatterForm form(document, {});
    MarkdownEditor editor(document);
    form.show();
    editor.show();
    PreviewView view;
    view.resize(800, 900);
    view.setSite(embeddedSite());
    view.show();
    QString post = u"---\ntitle: \"A title\"\nauthor: Ann\nlayout: post\n---\n\nHere: \n\n"_s;
    while (post.size() < 9000)
        post += u"Doctors read each report that the model has written before it is used.\n\n"_s;
    QObject::connect(
        &document, &PostDocument::textChanged, &view, [&] { view.setText(document.text(), file); });
    waitForPage(view, [&] { document.load(decodeFile(post.toUtf8())); });
    auto* title = form.field(u"title"_s)->findChild<QLineEdit*>();
    editor.goToPosition(post.indexOf(u"Here: ") + 6);
    // By turns, so that what else the machine does weighs on both alike.
    QList<double> inText;
    QList<double> inTitle;
    for (int round = 0; round < rounds; ++round) {
        QCoreApplication::processEvents();
        inText += milliseconds([&] { waitForPage(view, [&] { press(&editor); }); });
        QCoreApplication::processEvents();
        inTitle += milliseconds([&] { waitForPage(view, [&] { press(title); }); });
    }
    report("key press in the text to the page, 9 KB", inText);
    report("key press in the title's field to the page, 9 KB", inTitle);
}

DecodedText postOf(int keys)
{
    QString post = u"---\ntitle: A title\n"_s;
    for (int i = 1; i < keys; ++i)
        post += u"key_%1: value %1\n"_s.arg(i);
    return decodeFile((post + u"---\n\nBody.\n"_s).toUtf8());
}

} // namespace

int main(int argc, char** argv)
{
    registerPreviewScheme();
    const QApplication application(argc, argv);
    const DecodedText nothing = decodeFile("x\n");
    for (const int keys : {8, 60, 10'000}) {
        PostDocument document;
        document.load(nothing);
        FrontMatterForm form(document, {});
        form.resize(700, 340);
        form.show();
        const DecodedText post = postOf(keys);
        const QByteArray name = "form of a post with " + QByteArray::number(keys) + " keys";
        measure(
            name.constData(),
            [&] {
                document.load(nothing);
                QCoreApplication::processEvents();
            },
            [&] { document.load(post); });
        document.load(post);
        auto* title = form.field(u"title"_s)->findChild<QLineEdit*>();
        const QByteArray pressing = "key press in a field of " + QByteArray::number(keys) + " keys";
        measure(
            pressing.constData(), [] { QCoreApplication::processEvents(); }, [&] { press(title); });
    }
    measureToPage();
    return 0;
}
