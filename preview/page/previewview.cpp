#include "preview/page/previewview.h"

#include "preview/page/comeback.h"
#include "preview/page/devicelayout.h"
#include "preview/page/hangwatch.h"
#include "preview/page/pagebounds.h"
#include "preview/page/previewpage.h"
#include "preview/page/previewprofile.h"
#include "preview/page/sandboxcheck.h"
#include "preview/site/render.h"
#include "preview/site/sharecard.h"
#include "resources/resources.h"

#include <QChildEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <csignal>

namespace galley {

namespace {

// How long a key press may wait for its page, so that the engine gets it before the editor
// repaints.
constexpr std::chrono::milliseconds patience{3};
// A page that takes longer to draw than this will hardly ever be done.
constexpr std::chrono::seconds drawingLimit{60};

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
    explicit Private(std::function<RenderFunction()> makeRenderer)
        : queue(std::move(makeRenderer))
    {
    }

    RenderQueue queue;
    TrafficLog log;
    // The engine's parts, from its start on. The page goes before its profile.
    struct Engine {
        std::unique_ptr<PreviewProfile> profile;
        std::unique_ptr<PreviewPage> page;
    };
    std::unique_ptr<PreviewProfile> profile;
    std::unique_ptr<PreviewPage> page;
    QWebEngineView* view = nullptr;
    // Gone from the window, and soon for good: what called us may be a signal of theirs.
    std::vector<Engine> retired;

    RenderJob job; // the newest text and site
    bool hasText = false;
    RenderedPagePtr newest;
    PageStep newestStep;
    PreviewSubject newestSubject;
    SiteSnapshotPtr newestSite, shownSite;
    SiteTrust newestTrust, shownTrust;

    int caretLine = 0; // whose block is marked
    int deviceWidth = 0;
    double zoom = 1;
    bool painted = false;
    bool readerLeads = false; // the page had the last real input
    QString message; // shown in place of the page
    Comeback comeback;
    PreviewPage::Places places; // of the page whose process was lost
    bool isWaiting = false; // for the time to load the lost page again
    bool tookTooLong = false; // we ended the process
    QElapsedTimer clock;
    HangWatch* hangWatch = nullptr; // of the engine at work
};

PreviewView::PreviewView(QWidget* parent)
    : PreviewView(siteRenderer(), parent)
{
}

PreviewView::PreviewView(std::function<RenderFunction()> makeRenderer, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(std::move(makeRenderer)))
{
    initResources();
    d->clock.start();
    d->hangWatch = new HangWatch([this] { return engineProcess(); }, this);
    d->hangWatch->setPatience(drawingLimit);
    connect(d->hangWatch, &HangWatch::hangs, this, &PreviewView::stopHangingPage);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    connect(&d->queue, &RenderQueue::rendered, this, &PreviewView::takePage);
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
    setText(SharedText(text), file);
}

void PreviewView::setText(const SharedText& text, const QString& file)
{
    d->job.text = text;
    d->job.file = file;
    d->hasText = true;
    requestPage();
    if (isVisible() && isReady())
        d->queue.deliverWithin(patience);
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

void PreviewView::showNewest()
{
    if (!d->page || !d->newest || !isVisible())
        return;
    if (isUnderOtherRules()) {
        endEngine();
        startEngine();
    }
    if (std::exchange(d->shownSite, d->newestSite) != d->newestSite)
        d->profile->setSite(d->newestSite);
    d->page->show(d->newest, std::exchange(d->newestStep, {}), d->newestSubject);
}

void PreviewView::startEngine()
{
    if (d->page || !d->painted || !d->newest || d->isWaiting)
        return;
    d->message = whyNoSandbox();
    if (!d->message.isEmpty()) {
        update();
        return;
    }
    d->shownTrust = d->newestTrust;
    d->profile = std::make_unique<PreviewProfile>(d->log, d->shownTrust);
    d->page = std::make_unique<PreviewPage>(*d->profile, d->log, d->shownTrust, nullptr);
    d->view = new QWebEngineView(this);
    d->view->installEventFilter(this);
    d->view->setPage(d->page.get());
    d->view->setAcceptDrops(false);
    d->view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(d->view, &QWidget::customContextMenuRequested, this, &PreviewView::showContextMenu);
    setFocusProxy(d->view);
    connectPage();
    d->page->setPlaces(std::exchange(d->places, {}));
    d->page->markLine(d->caretLine);
    layOut();
    d->view->show();
}

// What runs in the page's process came there under the rules of its trust; the pages of two sites,
// of which one may run scripts, do not meet either.
bool PreviewView::isUnderOtherRules() const
{
    if (!d->page || (d->newestTrust.isNone() && d->shownTrust.isNone()))
        return false;
    const bool isOtherSite =
        d->shownSite && d->newestSite && d->shownSite->root() != d->newestSite->root();
    return isOtherSite || d->newestTrust != d->shownTrust;
}

void PreviewView::endEngine()
{
    d->hangWatch->end();
    for (const QObject* listener : QList<const QObject*>{this, d->hangWatch})
        QObject::disconnect(d->page.get(), nullptr, listener, nullptr);
    d->view->removeEventFilter(this);
    d->view->hide();
    setFocusProxy(nullptr);
    std::exchange(d->view, nullptr)->deleteLater();
    d->retired.push_back({std::move(d->profile), std::move(d->page)});
    QMetaObject::invokeMethod(
        this, [this] { d->retired.clear(); }, Qt::QueuedConnection);
    d->shownSite.reset();
    d->log.clear();
}

void PreviewView::connectPage()
{
    PreviewPage* page = d->page.get();
    connect(page, &PreviewPage::ready, this, &PreviewView::pageReady);
    connect(page, &PreviewPage::patched, this, &PreviewView::patched);
    connect(page, &PreviewPage::lineActivated, this, &PreviewView::lineActivated);
    connect(page, &PreviewPage::linkClicked, this, &PreviewView::linkClicked);
    connect(page, &PreviewPage::lineScrolledTo, this, [this](double line, double fraction) {
        if (d->readerLeads)
            Q_EMIT lineScrolledTo(line, fraction);
    });
    connect(page, &QWebEnginePage::renderProcessTerminated, this, &PreviewView::comeBack);
    connect(page, &PreviewPage::workBegan, d->hangWatch, &HangWatch::begin);
    connect(page, &PreviewPage::workEnded, d->hangWatch, &HangWatch::end);
}

void PreviewView::setPatience(std::chrono::milliseconds patience)
{
    d->hangWatch->setPatience(patience);
}

void PreviewView::stopHangingPage()
{
    const qint64 process = engineProcess();
    if (process <= 0)
        return;
    d->tookTooLong = true;
    // comeBack() is told by the engine
#if defined(Q_OS_UNIX)
    ::kill(static_cast<pid_t>(process), SIGKILL);
#endif
}

// With a new engine page: in Qt 6.4 a page that gets its second process, if that one is lost early,
// runs no user scripts in the third, neither ours nor the fence around a trusted site's.
void PreviewView::comeBack()
{
    const bool tookTooLong = std::exchange(d->tookTooLong, false);
    const Comeback::Step step = d->comeback.lost(d->clock.elapsed(), tookTooLong);
    d->message = tookTooLong
        ? tr("This page takes too long to draw, so the preview was stopped. It will be tried again "
             "when the text changes. Your text is not affected.")
        : step.givesUp
        ? tr("The preview keeps stopping on this page. It will be tried again when the text "
             "changes.")
        : tr("The preview stopped and is being loaded again. Your text is not affected.");
    d->places = d->page->places();
    endEngine();
    update();
    Q_EMIT renderProcessLost();
    if (step.givesUp)
        return;
    d->isWaiting = true;
    QTimer::singleShot(step.delay, this, [this] {
        d->isWaiting = false;
        startEngine();
        showNewest();
    });
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
    if (d->page)
        d->page->showLine(line, fraction, align);
}

void PreviewView::markLine(int line)
{
    d->caretLine = line;
    if (d->page)
        d->page->markLine(line);
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
    if (!d->view)
        return;
    const DeviceLayout layout = layOutDevice(size(), d->deviceWidth, d->zoom);
    d->view->setGeometry(layout.view);
    d->view->setZoomFactor(layout.zoom);
}

bool PreviewView::isReady() const
{
    return d->page && d->page->isReady();
}

qint64 PreviewView::engineProcess() const
{
    return d->page ? d->page->renderProcessPid() : 0;
}

void PreviewView::evaluate(const QString& script, const std::function<void(const QVariant&)>& done)
{
    if (d->page)
        d->page->runJavaScript(script, QWebEngineScript::ApplicationWorld, done);
}

void PreviewView::showContextMenu(const QPoint& position)
{
    QMenu menu(this);
    for (const auto action : {QWebEnginePage::Copy, QWebEnginePage::SelectAll})
        menu.addAction(d->page->action(action));
    menu.exec(d->view->mapToGlobal(position));
}

void PreviewView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Midlight));
    if (!d->message.isEmpty())
        painter.drawText(
            rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, d->message);
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
    if (watched == d->view && event->type() == QEvent::ChildAdded) {
        // The widget that gets the view's input; the engine makes it, and makes another at times.
        static_cast<QChildEvent*>(event)->child()->installEventFilter(this);
    } else if (isReaderInput(event->type()) && d->page && !std::exchange(d->readerLeads, true)) {
        d->page->release();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace galley
