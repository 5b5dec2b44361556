// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/engine/previewrendering.h"
#include "preview/page/guard/trafficlog.h"
#include "preview/page/live/renderqueue.h"
#include "preview/page/live/wordplace.h"
#include "preview/site/checkout/sitesnapshot.h"
#include "preview/site/render/renderedpage.h"

#include <QUrl>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>

namespace galley {

// Must be called once before QApplication is made: registers the URL scheme, chooses how pages are
// drawn, and sets the web engine's command line: it reaches no network before applyChromiumFlags()
// names a gate.
void registerPreviewScheme(PreviewRendering rendering = PreviewRendering::Automatic);

// The live page of a post. Renders off the GUI thread, newest text only, and patches the page's
// blocks that changed; it never reloads for a keystroke. The web engine starts when the widget is
// first given a page after being shown, so the window can be used before.
class PreviewView : public QWidget {
    Q_OBJECT
public:
    explicit PreviewView(QWidget* parent = nullptr);
    // With another renderer than PageRenderer; `makeRenderer` is called in the rendering thread.
    explicit PreviewView(std::function<RenderFunction()> makeRenderer, QWidget* parent = nullptr);
    ~PreviewView() override;

    // The site whose layouts, styles and images are used, and what its pages may do. Renders again;
    // what was loaded under other trust is gone before the next page is shown.
    void setSite(SiteSnapshotPtr site, const SiteTrust& trust = {});
    // The post's text (lines end in '\n') and absolute path. Latest call wins.
    void setText(const TextRope& text, const QString& file);
    void setText(const QString& text, const QString& file);

    // What is shown of the post; the places of the others are kept.
    void setMode(PreviewMode mode);
    PreviewMode mode() const;

    // Brings the block of this 1-based line of the file into sight, at the given fraction of the
    // view's height (0 top, 1 bottom), without moving when it is there already.
    void showLine(int line, double fraction);
    // The same, but always moves; `line` may have a fraction (7.5 = half-way down line 7). For an
    // editor that is being scrolled.
    void alignLine(double line, double fraction);
    // Marks the block of the line that the caret is in, softly and without touching the page's DOM;
    // 0 = no mark.
    void markLine(int line);
    // Width in CSS pixels the page is laid out for; 0 = as wide as the view.
    void setDeviceWidth(int width);
    int deviceWidth() const;
    void setZoomFactor(double factor);
    double zoomFactor() const;
    // True once shown and loaded; tests and screenshots wait for pageReady.
    bool isReady() const;
    // How long the engine may take for one change before it is stopped.
    void setPatience(std::chrono::milliseconds patience);
    // The engine's process that draws the page, 0 before it runs; for tests alone.
    qint64 engineProcess() const;
    // Runs a script in the page's isolated world, for tests alone.
    void evaluate(const QString& script, const std::function<void(const QVariant&)>& done);

public Q_SLOTS:
    // What is selected in the page, as rich and as plain text.
    void copy();
    void selectAll();

Q_SIGNALS:
    void pageReady();
    // After each render, before the patch is drawn: the post's own page, whatever is shown.
    void rendered(const galley::RenderedPagePtr& page);
    void patched(); // the page's DOM shows the newest text
    // A click in the page: 1-based line of the file, and what tells the word.
    void lineActivated(int line, const galley::ClickedText& text);
    // The reader scrolled the page by hand: the line (with its part, as for alignLine) is at that
    // fraction of the view's height.
    void lineScrolledTo(double line, double fraction);
    void trafficChanged(const galley::PreviewTraffic& traffic);
    void linkClicked(const QUrl& url); // a web link; the owner may open it in the user's browser
    void browserRequested(const QUrl& url); // the page itself, where it will be on the web
    void renderProcessLost(); // the page's process died; the view comes back by itself

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void requestPage();
    void takePage(const RenderedPagePtr& post, const RenderedPagePtr& shown, const PageStep& step,
        const RenderJob& job);
    void showNewest();
    void startEngine();
    void connectEngine();
    void takeEnginesView();
    void scrollToLine(double line, double fraction, bool align);
    void layOut();
    QUrl published() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace galley
