// SPDX-License-Identifier: MIT
// How long the form takes to show a post, and a key press in it or in the text to show in the page:
// milliseconds by the clock, medians of several runs. Needs a display.

#include "editor/document/postdocument.h"
#include "editor/form/frontmatterform.h"
#include "editor/form/widgets/wrappedline.h"
#include "editor/text/markdowneditor.h"
#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>

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

double measure(const std::function<void()>& prepare, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        prepare();
        times.push_back(milliseconds(work));
    }
    return bench::median(times);
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
void measureToPage(const bench::Figures& figures)
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
    auto* title = form.field(u"title"_s)->findChild<WrappedLine*>();
    editor.goToPosition(post.indexOf(u"Here: ") + 6);
    // By turns, so that what else the machine does weighs on both alike.
    std::vector<double> inText;
    std::vector<double> inTitle;
    for (int round = 0; round < rounds; ++round) {
        QCoreApplication::processEvents();
        inText.push_back(milliseconds([&] { waitForPage(view, [&] { press(&editor); }); }));
        QCoreApplication::processEvents();
        inTitle.push_back(milliseconds([&] { waitForPage(view, [&] { press(title); }); }));
    }
    figures.add(u"form_page_text"_s, u"key press in the text to the patched page, 9 KB"_s,
        bench::median(inText), "ms");
    figures.add(u"form_page_title"_s, u"key press in the title's field to the patched page, 9 KB"_s,
        bench::median(inTitle), "ms");
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
    const bench::Figures figures(argc, argv);
    const DecodedText nothing = decodeFile("x\n");
    for (const int keys : {8, 60, 10'000}) {
        PostDocument document;
        document.load(nothing);
        FrontMatterForm form(document, {});
        form.resize(700, 340);
        form.show();
        const DecodedText post = postOf(keys);
        const double build = measure(
            [&] {
                document.load(nothing);
                QCoreApplication::processEvents();
            },
            [&] { document.load(post); });
        figures.add(
            u"form_build_%1"_s.arg(keys), u"form of a post with %1 keys"_s.arg(keys), build, "ms");
        document.load(post);
        auto* title = form.field(u"title"_s)->findChild<WrappedLine*>();
        const double key =
            measure([] { QCoreApplication::processEvents(); }, [&] { press(title); });
        figures.add(
            u"form_key_%1"_s.arg(keys), u"key press in a field of %1 keys"_s.arg(keys), key, "ms");
    }
    measureToPage(figures);
    return 0;
}
