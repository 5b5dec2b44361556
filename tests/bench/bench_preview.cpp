// How long the page takes to show an edited text: from PreviewView::setText, by way of rendering,
// comparing and patching, to the page's next frame after the patch. Needs a display. One line a
// figure, in milliseconds: least and median of the rounds.

#include "preview/page/blockpatch.h"
#include "preview/page/previewview.h"
#include "preview/site/render.h"
#include "preview/site/sitereader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>

#include <algorithm>

using namespace galley;

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

struct Samples {
    QList<double> values;

    void print(const QString& name)
    {
        std::sort(values.begin(), values.end());
        QTextStream(stdout) << name << ": " << QString::number(values.first(), 'f', 2) << " / "
                            << QString::number(values.at(values.size() / 2), 'f', 2) << " ms\n";
    }
};

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

void measure(PreviewView& view, int bytes)
{
    const QString file = QStringLiteral("/2025-01-02-bench-%1.md").arg(bytes);
    const QString size = QStringLiteral("%1 KB, ").arg(bytes / 1000);
    waitFor(
        view, &PreviewView::patched, [&] { view.setText(post(bytes, QStringLiteral("0")), file); });
    Samples patch, frame;
    QString letters;
    for (int i = 0; i < rounds; ++i) {
        letters += QLatin1Char('x');
        const QString text = post(bytes, letters);
        QElapsedTimer timer;
        timer.start();
        waitFor(view, &PreviewView::patched, [&] { view.setText(text, file); });
        patch.values.append(double(timer.nsecsElapsed()) / 1e6);
        waitForFrame(view);
        frame.values.append(double(timer.nsecsElapsed()) / 1e6);
    }
    patch.print(size + QStringLiteral("edit to patched page"));
    frame.print(size + QStringLiteral("edit to the page's next frame"));
}

void measureInProcess(const SiteSnapshotPtr& site, int bytes)
{
    PageRenderer renderer;
    const QString file = QStringLiteral("/2025-01-02-bench-%1.md").arg(bytes);
    RenderedPage before = renderer.render({post(bytes, QStringLiteral("0")), file, false}, *site);
    Samples render, diff;
    for (int i = 0; i < rounds; ++i) {
        const QString text = post(bytes, QString::number(i + 1));
        QElapsedTimer timer;
        timer.start();
        RenderedPage page = renderer.render({text, file, false}, *site);
        render.values.append(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        const BlockPatch patch = blockPatch(before.blocks, page.blocks);
        diff.values.append(double(timer.nsecsElapsed()) / 1e6);
        before = std::move(page);
    }
    const QString size = QStringLiteral("%1 KB, ").arg(bytes / 1000);
    render.print(size + QStringLiteral("render"));
    diff.print(size + QStringLiteral("compare blocks"));
}

} // namespace

int main(int argc, char** argv)
{
    registerPreviewScheme();
    const QApplication application(argc, argv);
    const SiteSnapshotPtr site = embeddedSite();
    for (const int bytes : {9'000, 100'000, 1'000'000})
        measureInProcess(site, bytes);
    PreviewView view;
    view.resize(800, 900);
    view.setSite(site);
    view.show();
    for (const int bytes : {9'000, 100'000, 1'000'000})
        measure(view, bytes);
    return 0;
}
