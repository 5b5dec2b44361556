// SPDX-License-Identifier: MIT
// How long the page takes to show an edited text: from PreviewView::setText, by way of rendering,
// comparing and patching, to the page's next frame after the patch. Needs a display. Medians.

#include "preview/page/live/blockpatch.h"
#include "preview/page/view/previewview.h"
#include "preview/site/reader/sitereader.h"
#include "preview/site/render/render.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QEventLoop>

using namespace galley;
using namespace galley::bench;

namespace {

constexpr int rounds = 40;

// A post of about so many bytes; `edited` adds a letter in its middle.
QString post(int bytes, const QString& edited)
{
    const QString paragraph = QStringLiteral(
        "Doctors read each report that the model has written before it is used in care, and the "
        "team keeps what they change, so that the next version of it errs less.\n\n");
    QString text = QStringLiteral("---\ntitle: A measured post\nlayout: post\n---\n\n");
    const qsizetype count = std::max<qsizetype>(2, bytes / paragraph.size());
    for (qsizetype i = 0; i < count; ++i)
        text += i == count / 2 ? QStringLiteral("Edited here: %1.\n\n").arg(edited) : paragraph;
    return text;
}

// Waits for a signal of the view that `action` leads to.
void waitFor(PreviewView& view, void (PreviewView::*signal)(), const std::function<void()>& action)
{
    QEventLoop loop;
    QObject::connect(&view, signal, &loop, &QEventLoop::quit);
    action();
    loop.exec();
}

QVariant evaluated(PreviewView& view, const QString& script)
{
    QVariant value;
    QEventLoop loop;
    view.evaluate(script, [&](const QVariant& result) {
        value = result;
        loop.quit();
    });
    loop.exec();
    return value;
}

// Waits until a frame that shows the patched page has gone out: the second callback comes after it.
void waitForFrame(PreviewView& view)
{
    evaluated(view,
        QStringLiteral("globalThis.drawn = false; requestAnimationFrame("
                       "() => requestAnimationFrame(() => { globalThis.drawn = true; })); 0"));
    while (!evaluated(view, QStringLiteral("globalThis.drawn")).toBool()) { }
}

void measure(const Figures& figures, PreviewView& view, const Size& size)
{
    const QString name = QString::fromLatin1(size.name);
    const QString file = QStringLiteral("/2025-01-02-bench-%1.md").arg(name);
    const auto show = [&](const QString& letters) {
        waitFor(
            view, &PreviewView::patched, [&] { view.setText(post(size.bytes, letters), file); });
    };
    show(QStringLiteral("0"));
    std::vector<double> patch, frame;
    for (int i = 0; i < figures.rounds(rounds); ++i) {
        const TextRope text(post(size.bytes, QString(i + 1, u'x')));
        const double from = wallMilliseconds();
        waitFor(view, &PreviewView::patched, [&] { view.setText(text, file); });
        patch.push_back(wallMilliseconds() - from);
        waitForFrame(view);
        frame.push_back(wallMilliseconds() - from);
    }
    figures.add(QStringLiteral("patch_") + name, QStringLiteral("text to patched page, ") + name,
        median(patch), "ms");
    figures.add(QStringLiteral("frame_") + name,
        QStringLiteral("text to the page's next frame, ") + name, median(frame), "ms");
}

void measureInProcess(const Figures& figures, const SiteSnapshotPtr& site, const Size& size)
{
    PageRenderer renderer;
    const QString name = QString::fromLatin1(size.name);
    const QString file = QStringLiteral("/2025-01-02-bench-%1.md").arg(name);
    RenderedPage before =
        renderer.render({post(size.bytes, QStringLiteral("0")), file, false}, *site);
    RenderedPage page;
    // A key in a paragraph, and a change in two places, for which all is rendered.
    for (const bool whole : {false, true}) {
        std::vector<double> render;
        for (int i = 0; i < figures.rounds(rounds); ++i) {
            const QString end = whole ? QString(i + 1, u'y') : QString();
            const QString text = post(size.bytes, QString(i + 1, u'x')) + end;
            const double from = threadMilliseconds();
            page = renderer.render({text, file, false}, *site);
            render.push_back(threadMilliseconds() - from);
        }
        figures.add((whole ? QStringLiteral("render_all_") : QStringLiteral("render_")) + name,
            (whole ? QStringLiteral("render() of all, ") : QStringLiteral("render() after a key, "))
                + name,
            median(render), "ms");
    }
    figures.add(QStringLiteral("diff_") + name, QStringLiteral("compare blocks, ") + name,
        medianOf(figures.rounds(rounds), [&] { blockPatch(before.blocks, page.blocks); }), "ms");
}

} // namespace

int main(int argc, char** argv)
{
    registerPreviewScheme();
    const QApplication application(argc, argv);
    const Figures figures(argc, argv);
    const SiteSnapshotPtr site = embeddedSite();
    for (const Size& size : sizes)
        measureInProcess(figures, site, size);
    PreviewView view;
    view.resize(800, 900);
    view.setSite(site);
    view.show();
    for (const Size& size : sizes)
        measure(figures, view, size);
    return 0;
}
