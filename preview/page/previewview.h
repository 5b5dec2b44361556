#pragma once

#include "preview/site/renderedpage.h"
#include "preview/site/sitesnapshot.h"

#include <QUrl>
#include <QWidget>

#include <memory>

namespace galley {

// What the page asked for and did not get.
struct PreviewTraffic {
    int blocked = 0; // scripts, remote and foreign requests refused since the page was opened
    QStringList missing; // CDN addresses without a copy of our own, and files that are not in the checkout
};

// Must be called once before QApplication is made: registers the URL scheme.
void registerPreviewScheme();

// The live page of a post. Renders off the GUI thread, newest text only, and patches the page's
// blocks that changed; it never reloads for a keystroke. The web engine starts when the widget is
// first given a page after being shown, so the window can be used before.
class PreviewView : public QWidget {
    Q_OBJECT
public:
    explicit PreviewView(QWidget* parent = nullptr);
    ~PreviewView() override;

    // The site whose layouts, styles and images are used. Renders again.
    void setSite(SiteSnapshotPtr site);
    // The post's text (lines end in '\n') and absolute path. Latest call wins.
    void setText(const QString& text, const QString& file);

    // Brings the block of this 1-based line of the file into sight, at the given fraction of the
    // view's height (0 top, 1 bottom), without moving when it is there already.
    void showLine(int line, double fraction);
    // Width in CSS pixels the page is laid out for; 0 = as wide as the view.
    void setDeviceWidth(int width);
    int deviceWidth() const;
    void setZoomFactor(double factor);
    double zoomFactor() const;
    // False once shown and loaded; tests and screenshots wait for pageReady.
    bool isReady() const;
    // Runs a script in the page's isolated world, for tests alone.
    void evaluate(const QString& script, const std::function<void(const QVariant&)>& done);

Q_SIGNALS:
    void pageReady();
    void rendered(const galley::RenderedPage& page); // after each render, before the patch is drawn
    void patched(); // the page's DOM shows the newest text
    void lineActivated(int line); // a click in the page; 1-based line of the file
    void lineScrolledTo(int line, double fraction); // the reader scrolled the page by hand
    void trafficChanged(const galley::PreviewTraffic& traffic);
    void linkClicked(const QUrl& url); // a web link; the owner may open it in the user's browser
    void renderProcessLost(); // the page's process died; the view comes back by itself

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace galley
