// SPDX-License-Identifier: MIT
#include "preview/page/view/previewview.h"

#include "preview/page/engine/previewengine.h"
#include "preview/page/guard/trafficlog.h"
#include "preview/page/view/devicelayout.h"
#include "preview/page/view/pagebounds.h"
#include "preview/page/view/pagetools.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/render/render.h"
#include "preview/site/render/sharecard.h"
#include "preview/site/variables/sitelinks.h"
#include "resources/resources.h"

#include <QChildEvent>
#include <QPainter>
#include <QPointer>
#include <QTimer>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace galley {

namespace {

// How long a key press may wait for its page, so that the engine gets it before the editor
// repaints.
constexpr std::chrono::milliseconds deliveryPatience{3};

RenderedPage renderView(PageRenderer& renderer, const RenderJob& job)
{
    const RenderRequest request{job.text.toString(), job.file, false};
    switch (job.mode) {
    case PreviewMode::NewsList:
        return renderer.renderListPage(request, *job.site, ListKind::News);
    case PreviewMode::Home:
        return renderer.renderListPage(request, *job.site, ListKind::Home);
    case PreviewMode::ShareCard:
        return shareCard(renderer.render(request, *job.site), *job.site);
    case PreviewMode::Post:
        break;
    }
    return renderer.render(request, *job.site);
}

std::function<RenderFunction()> siteRenderer()
{
    return [] {
        return RenderFunction([renderer = std::make_shared<PageRenderer>()](const RenderJob& job) {
            return bounded(renderView(*renderer, job));
        });
    };
}

bool isReaderInput(QEvent::Type type)
{
    return type == QEvent::Wheel || type == QEvent::MouseButtonPress || type == QEvent::KeyPress
        || type == QEvent::TouchBegin || type == QEvent::TouchUpdate;
}

} // namespace

struct PreviewView::Private {
    Private(std::function<RenderFunction()> makeRenderer, QWidget& view)
        : queue(std::move(makeRenderer))
        , engine(log, view)
    {
    }

    RenderQueue queue;
    TrafficLog log;
    PreviewEngine engine;
    QPointer<PageTools> tools;

    RenderJob job; // the newest text and site
    bool hasText = false;
    RenderedPagePtr newest;
    PageStep newestStep;
    PreviewSubject newestSubject;
    SiteSnapshotPtr newestSite;
    SiteTrust newestTrust;

    int caretLine = 0; // whose block is marked
    int deviceWidth = 0;
    double zoom = 1;
    bool painted = false;
    bool readerLeads = false; // the page had the last real input
};

PreviewView::PreviewView(QWidget* parent)
    : PreviewView(siteRenderer(), parent)
{
}

PreviewView::PreviewView(std::function<RenderFunction()> makeRenderer, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(std::move(makeRenderer), *this))
{
    initResources();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    connect(&d->queue, &RenderQueue::rendered, this, &PreviewView::takePage);
    connectEngine();
    connect(
        &d->log, &TrafficLog::changed, this, [this] { Q_EMIT trafficChanged(d->log.traffic()); });
}

PreviewView::~PreviewView() = default;

void PreviewView::setSite(SiteSnapshotPtr site, const SiteTrust& trust)
{
    d->job.site = std::move(site);
    d->job.trust = tidied(trust);
    requestPage();
}

void PreviewView::setText(const QString& text, const QString& file)
{
    setText(TextRope(text), file);
}

void PreviewView::setText(const TextRope& text, const QString& file)
{
    d->job.text = text;
    d->job.file = file;
    d->hasText = true;
    requestPage();
    if (isVisible() && isReady())
        d->queue.deliverWithin(deliveryPatience);
}

void PreviewView::requestPage()
{
    if (d->job.site && d->hasText)
        d->queue.request(d->job);
}

void PreviewView::setMode(PreviewMode mode)
{
    if (std::exchange(d->job.mode, mode) != mode)
        requestPage();
}

PreviewMode PreviewView::mode() const
{
    return d->job.mode;
}

void PreviewView::takePage(const RenderedPagePtr& post, const RenderedPagePtr& shown,
    const PageStep& step, const RenderJob& job)
{
    d->newest = shown;
    d->newestStep = step;
    d->newestSubject = {job.file, job.mode};
    d->newestSite = job.site;
    d->newestTrust = job.trust;
    startEngine();
    showNewest();
    // Not before the patch is on its way, and not inside of setText.
    QMetaObject::invokeMethod(
        this, [this, post] { Q_EMIT rendered(post); }, Qt::QueuedConnection);
}

void PreviewView::startEngine()
{
    if (d->engine.page() || !d->painted || !d->newest)
        return;
    d->engine.start(d->newestTrust);
    update(); // there may be a message in its place
}

void PreviewView::showNewest()
{
    if (d->engine.page() && d->newest && isVisible())
        d->engine.show(d->newest, std::exchange(d->newestStep, {}), d->newestSubject, d->newestSite,
            d->newestTrust);
}

void PreviewView::connectEngine()
{
    connect(&d->engine, &PreviewEngine::started, this, &PreviewView::takeEnginesView);
    connect(&d->engine, &PreviewEngine::ending, this, [this] {
        d->engine.page()->disconnect(this);
        d->engine.view()->removeEventFilter(this);
        setFocusProxy(nullptr);
    });
    connect(&d->engine, &PreviewEngine::lost, this, [this] {
        update();
        Q_EMIT renderProcessLost();
    });
    connect(&d->engine, &PreviewEngine::due, this, [this] {
        startEngine();
        showNewest();
    });
}

void PreviewView::takeEnginesView()
{
    QWebEngineView* const view = d->engine.view();
    view->installEventFilter(this);
    setFocusProxy(view);
    PreviewPage* const page = d->engine.page();
    d->tools = new PageTools(*view, *page, [this] { return published(); });
    connect(d->tools, &PageTools::browserRequested, this, &PreviewView::browserRequested);
    connect(page, &PreviewPage::ready, this, &PreviewView::pageReady);
    connect(page, &PreviewPage::patched, this, &PreviewView::patched);
    connect(page, &PreviewPage::lineActivated, this, &PreviewView::lineActivated);
    connect(page, &PreviewPage::linkClicked, this, &PreviewView::linkClicked);
    connect(page, &PreviewPage::lineScrolledTo, this, [this](double line, double fraction) {
        if (d->readerLeads)
            Q_EMIT lineScrolledTo(line, fraction);
    });
    page->markLine(d->caretLine);
    layOut();
}

void PreviewView::setPatience(std::chrono::milliseconds patience)
{
    d->engine.setPatience(patience);
}

void PreviewView::showLine(int line, double fraction)
{
    scrollToLine(line, fraction, false);
}

void PreviewView::alignLine(double line, double fraction)
{
    scrollToLine(line, fraction, true);
}

void PreviewView::scrollToLine(double line, double fraction, bool align)
{
    d->readerLeads = false;
    if (d->engine.page())
        d->engine.page()->showLine(line, fraction, align);
}

void PreviewView::markLine(int line)
{
    d->caretLine = line;
    if (d->engine.page())
        d->engine.page()->markLine(line);
}

void PreviewView::setDeviceWidth(int width)
{
    d->deviceWidth = std::max(0, width);
    layOut();
}

int PreviewView::deviceWidth() const
{
    return d->deviceWidth;
}

void PreviewView::setZoomFactor(double factor)
{
    d->zoom = factor;
    layOut();
}

double PreviewView::zoomFactor() const
{
    return d->zoom;
}

void PreviewView::layOut()
{
    if (!d->engine.view())
        return;
    const DeviceLayout layout = layOutDevice(size(), d->deviceWidth, d->zoom);
    d->engine.view()->setGeometry(layout.view);
    d->engine.view()->setZoomFactor(layout.zoom);
    d->tools->layOut();
}

// Where the page shown will be; not valid where the site does not say its own address.
QUrl PreviewView::published() const
{
    if (!d->newest || !d->newestSite || d->newest->url.isEmpty())
        return {};
    const QUrl url(absoluteUrl(d->newest->url, d->newestSite->data().config));
    return url.scheme().startsWith(QLatin1String("http")) ? url : QUrl();
}

bool PreviewView::isReady() const
{
    return d->engine.page() && d->engine.page()->isReady();
}

qint64 PreviewView::engineProcess() const
{
    return d->engine.process();
}

void PreviewView::evaluate(const QString& script, const std::function<void(const QVariant&)>& done)
{
    if (d->engine.page())
        d->engine.page()->runJavaScript(script, QWebEngineScript::ApplicationWorld, done);
}

void PreviewView::copy()
{
    if (d->tools)
        d->tools->copy();
}

void PreviewView::selectAll()
{
    if (d->tools)
        d->tools->selectAll();
}

void PreviewView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Midlight));
    if (!d->engine.message().isEmpty())
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
            d->engine.message());
    if (d->painted)
        return;
    d->painted = true;
    QTimer::singleShot(0, this, [this] {
        startEngine();
        showNewest();
    });
}

void PreviewView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void PreviewView::showEvent(QShowEvent*)
{
    showNewest();
}

bool PreviewView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == d->engine.view() && event->type() == QEvent::ChildAdded) {
        // The widget that gets the view's input; the engine makes it, and makes another at times.
        static_cast<QChildEvent*>(event)->child()->installEventFilter(this);
    } else if (isReaderInput(event->type()) && d->engine.page()
        && !std::exchange(d->readerLeads, true)) {
        d->engine.page()->release();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace galley
