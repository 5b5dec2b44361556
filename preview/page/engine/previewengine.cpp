// SPDX-License-Identifier: MIT
#include "preview/page/engine/previewengine.h"

#include "editor/post/platform/processes.h"
#include "preview/page/engine/previewprofile.h"
#include "preview/page/engine/renderhangdetector.h"
#include "preview/page/engine/sandboxcheck.h"
#include "preview/page/guard/trafficlog.h"

#include <QTimer>
#include <QWebEngineView>

namespace galley {

namespace {

// A page that takes longer to draw than this will hardly ever be done.
constexpr std::chrono::seconds drawingLimit{60};

} // namespace

PreviewEngine::PreviewEngine(TrafficLog& log, QWidget& host)
    : m_log(log)
    , m_host(host)
    , m_hangDetector(new RenderHangDetector([this] { return process(); }, this))
{
    m_clock.start();
    m_hangDetector->setPatience(drawingLimit);
    connect(m_hangDetector, &RenderHangDetector::hangs, this, &PreviewEngine::stopHangingPage);
}

PreviewEngine::~PreviewEngine() = default;

qint64 PreviewEngine::process() const
{
    return m_page ? m_page->renderProcessPid() : 0;
}

void PreviewEngine::start(const SiteTrust& trust)
{
    if (m_page || m_isWaiting)
        return;
    m_message = whyNoSandbox(sandboxOf());
    if (!m_message.isEmpty())
        return;
    m_trust = trust;
    m_profile = std::make_unique<PreviewProfile>(m_log, m_trust);
    m_page = std::make_unique<PreviewPage>(*m_profile, m_log, m_trust, nullptr);
    m_view = new QWebEngineView(&m_host);
    m_view->setPage(m_page.get());
    m_view->setAcceptDrops(false);
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this, &PreviewEngine::comeBack);
    connect(m_page.get(), &PreviewPage::workBegan, m_hangDetector, &RenderHangDetector::begin);
    connect(m_page.get(), &PreviewPage::workEnded, m_hangDetector, &RenderHangDetector::end);
    m_page->setPlaces(std::exchange(m_places, {}));
    Q_EMIT started();
    m_view->show();
}

void PreviewEngine::end()
{
    Q_EMIT ending();
    m_hangDetector->end();
    for (const QObject* listener : QList<const QObject*>{this, m_hangDetector})
        QObject::disconnect(m_page.get(), nullptr, listener, nullptr);
    m_view->hide();
    std::exchange(m_view, nullptr)->deleteLater();
    m_retired.push_back({std::move(m_profile), std::move(m_page)});
    QMetaObject::invokeMethod(
        this, [this] { m_retired.clear(); }, Qt::QueuedConnection);
    m_site.reset();
    m_log.clear();
}

// What runs in the page's process came there under the rules of its trust; the pages of two sites,
// of which one may run scripts, do not meet either.
bool PreviewEngine::isUnderOtherRules(const SiteSnapshotPtr& site, const SiteTrust& trust) const
{
    if (trust.isNone() && m_trust.isNone())
        return false;
    const bool isOtherSite = m_site && site && m_site->root() != site->root();
    return isOtherSite || trust != m_trust;
}

void PreviewEngine::show(const RenderedPagePtr& page, PageStep step, const PreviewSubject& subject,
    const SiteSnapshotPtr& site, const SiteTrust& trust)
{
    if (isUnderOtherRules(site, trust)) {
        end();
        start(trust);
    }
    if (std::exchange(m_site, site) != site)
        m_profile->setSite(site);
    m_page->show(page, std::move(step), subject);
}

void PreviewEngine::setPatience(std::chrono::milliseconds patience)
{
    m_hangDetector->setPatience(patience);
}

void PreviewEngine::stopHangingPage()
{
    if (process() <= 0)
        return;
    m_tookTooLong = true;
    endAtOnce(process()); // comeBack() is told by the engine
}

// With a new page: in Qt 6.4 a page that gets its second process, if that one is lost early, runs
// no user scripts in the third, neither ours nor the fence around a trusted site's.
void PreviewEngine::comeBack()
{
    const bool tookTooLong = std::exchange(m_tookTooLong, false);
    const CrashRetryPolicy::Step step = m_retryPolicy.lost(m_clock.elapsed(), tookTooLong);
    m_message = tookTooLong
        ? tr("This page takes too long to draw, so the preview was stopped. Galley will try again "
             "when the text changes. Your text is not affected.")
        : step.givesUp
        ? tr(
            "The preview keeps stopping on this page. Galley will try again when the text changes.")
        : tr("The preview stopped and is reloading. Your text is not affected.");
    m_places = m_page->places();
    end();
    Q_EMIT lost();
    if (step.givesUp)
        return;
    m_isWaiting = true;
    QTimer::singleShot(step.delay, this, [this] {
        m_isWaiting = false;
        Q_EMIT due();
    });
}

} // namespace galley
