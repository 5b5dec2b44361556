// SPDX-License-Identifier: MIT
#include "preview/page/engine/previewpage.h"

#include "preview/page/engine/previewprofile.h"
#include "preview/page/guard/previewaddress.h"
#include "preview/page/guard/requestpolicy.h"
#include "preview/page/guard/siteschemehandler.h"
#include "preview/page/guard/trafficlog.h"
#include "preview/page/live/pagescript.h"
#include "preview/page/live/previewbridge.h"
#include "preview/page/live/staleassetcheck.h"

#include <QUuid>
#include <QWebChannel>
#include <QWebEngineScriptCollection>

#include <algorithm>

namespace galley {

namespace {

constexpr quint32 world = QWebEngineScript::ApplicationWorld;

QByteArray newNonce()
{
    return "g" + QUuid::createUuid().toByteArray(QUuid::Id128);
}

bool sameShell(const RenderedPage& a, const RenderedPage& b)
{
    return a.before == b.before && a.after == b.after;
}

} // namespace

PreviewPage::PreviewPage(
    PreviewProfile& profile, TrafficLog& log, const SiteTrust& trust, QObject* parent)
    : LockedWebPage(profile, log, parent)
    , m_profile(profile)
    , m_log(log)
    , m_trust(trust)
    , m_bridge(new PreviewBridge(this))
    , m_sweep(new StaleAssetCheck(
          log, [this](const auto& paths, const auto& answer) { askMentioned(paths, answer); },
          this))
    , m_composer(newNonce(), trust)
{
    auto* channel = new QWebChannel(this);
    channel->registerObject(QStringLiteral("bridge"), m_bridge);
    setWebChannel(channel, world);

    addScript(QStringLiteral("galley"), pageScript(m_composer.nonce(), trust.scripts), world,
        QWebEngineScript::DocumentReady);
    if (trust.scripts)
        addScript(QStringLiteral("fence"), fenceScript(), QWebEngineScript::MainWorld,
            QWebEngineScript::DocumentCreation);
    connectBridge();
    connect(&profile.handler(), &SiteSchemeHandler::filesChanged, this, [this] {
        m_anew = true;
        update();
    });
    // scrollPosition() of a page whose process has died is nowhere.
    connect(this, &QWebEnginePage::scrollPositionChanged, this,
        [this](const QPointF& position) { m_scroll = position; });
    connect(this, &QWebEnginePage::loadFinished, this, [this](bool isWhole) {
        if (!isWhole && m_loading)
            startLate();
    });
}

// A script that tries to go away while the page loads does not get there, but ends the loading;
// the engine does not start our script then.
void PreviewPage::startLate()
{
    runInWorld(QLatin1String("if (!globalThis.galley) {\n")
        + pageScript(m_composer.nonce(), m_trust.scripts) + QLatin1String("\n}"));
}

void PreviewPage::addScript(const QString& name, const QString& source, quint32 worldId,
    QWebEngineScript::InjectionPoint point)
{
    QWebEngineScript script;
    script.setName(name);
    script.setWorldId(worldId);
    script.setInjectionPoint(point);
    script.setRunsOnSubFrames(worldId == QWebEngineScript::MainWorld);
    script.setSourceCode(source);
    scripts().insert(script);
}

PreviewPage::~PreviewPage() = default;

void PreviewPage::connectBridge()
{
    connect(m_bridge, &PreviewBridge::pageLoaded, this, &PreviewPage::onLoaded);
    connect(m_bridge, &PreviewBridge::addressClicked, this, &PreviewPage::followLink);
    connect(m_bridge, &PreviewBridge::elementClicked, this, &PreviewPage::onElementClicked);
    connect(m_bridge, &PreviewBridge::placeReached, this,
        [this](const PagePlace& place, double fraction) {
            if (m_shown && m_loadedSubject.mode == PreviewMode::Post)
                Q_EMIT lineScrolledTo(lineOfPlace(*m_shown, place), fraction);
        });
}

void PreviewPage::show(RenderedPagePtr page, PageStep step, const PreviewSubject& subject)
{
    m_newest = std::move(page);
    m_newestStep = std::move(step);
    m_newestSubject = subject;
    update();
}

PreviewPage::Places PreviewPage::places() const
{
    if (m_load == 0)
        return m_places;
    Places places = m_places;
    if (places.file != m_loadedSubject.file)
        places = {m_loadedSubject.file, {}};
    const bool isAlive = renderProcessPid() > 0;
    places.byMode.insert(m_loadedSubject.mode, isAlive ? scrollPosition() : m_scroll);
    return places;
}

void PreviewPage::setPlaces(const Places& places)
{
    m_places = places;
}

void PreviewPage::update()
{
    if (!m_newest || m_loading || m_changing || (m_newest == m_shown && !m_anew))
        return;
    const bool isSamePage = m_shown && m_shown->url == m_newest->url
        && PageComposer::opensBody(*m_shown) == PageComposer::opensBody(*m_newest);
    if (!m_shown || m_anew || m_loadedSubject != m_newestSubject || !isSamePage)
        open();
    else
        change();
}

std::optional<QPointF> PreviewPage::rememberedPlace() const
{
    const auto place = m_places.byMode.constFind(m_newestSubject.mode);
    const bool isKnown = m_places.file == m_newestSubject.file && place != m_places.byMode.cend();
    return isKnown ? std::optional(*place) : std::nullopt;
}

void PreviewPage::open()
{
    m_places = places();
    const std::optional<QPointF> scroll = rememberedPlace();
    const QUrl address = checkoutAddress(m_newest->url);
    const bool again = address.matches(url(), QUrl::RemoveFragment);
    const PageComposer::Composed document = m_composer.document(*m_newest, ++m_load, scroll);
    if (m_loadedSubject.file != m_newestSubject.file)
        m_target.reset();
    m_loadedSubject = m_newestSubject;
    m_anew = false;
    m_shown.reset();
    m_loading = m_newest;
    m_log.clear();
    m_sweep->pageOpens();
    noteMissing(document);
    m_profile.handler().setPage(address, document.html);
    Q_EMIT workBegan();
    if (again)
        triggerAction(ReloadAndBypassCache);
    else
        load(address);
}

void PreviewPage::onLoaded(int load, int scripts)
{
    if (load != m_load || !m_loading)
        return;
    m_shown = std::exchange(m_loading, nullptr);
    if (!m_trust.scripts)
        m_log.addScripts(scripts);
    m_changing = true;
    runInWorld(startScript(m_shown->blocks), [this, load](const QVariant& result) {
        if (load != m_load)
            return;
        m_changing = false;
        Q_EMIT workEnded();
        m_canPatch = result.toBool();
        if (const auto target = std::exchange(m_target, std::nullopt))
            showLine(target->line, target->fraction, target->align);
        markLine(m_caretLine);
        m_sweep->pageLoaded();
        Q_EMIT ready();
        if (m_newest == m_shown)
            Q_EMIT patched();
        update();
    });
}

void PreviewPage::change()
{
    const RenderedPagePtr page = m_newest;
    const auto done = [this, page, load = m_load](
                          const QVariant& result) { onChanged(result, page, load); };
    m_sweep->pageChanges();
    if (!m_canPatch) {
        const PageComposer::Composed whole = m_composer.comparable(*page);
        noteMissing(whole);
        m_changing = true;
        Q_EMIT workBegan();
        runInWorld(replaceScript(whole.html, page->blocks), done);
        return;
    }
    const BlockPatch patch = m_newestStep.from == m_shown
        ? std::exchange(m_newestStep, {}).patch
        : blockPatch(m_shown->blocks, page->blocks);
    const bool shellStays = sameShell(*m_shown, *page);
    if (patch.isEmpty() && shellStays) {
        m_shown = page; // lines may have moved
        Q_EMIT patched();
        return;
    }
    const PageComposer::Composed shell =
        shellStays ? PageComposer::Composed{} : m_composer.shell(*page);
    noteMissing(shell);
    m_changing = true;
    Q_EMIT workBegan();
    runInWorld(patchScript(patch, page->site, shell.html, markedBlock(*page)), done);
}

void PreviewPage::onChanged(const QVariant& result, const RenderedPagePtr& page, int load)
{
    if (load != m_load || !m_changing)
        return;
    m_changing = false;
    Q_EMIT workEnded();
    const bool failed = result.typeId() != QMetaType::Bool || (m_canPatch && !result.toBool());
    if (failed) {
        open();
        return;
    }
    m_canPatch = result.toBool();
    m_shown = page;
    Q_EMIT patched();
    update();
}

void PreviewPage::showLine(double line, double fraction, bool align)
{
    if (m_newestSubject.mode != PreviewMode::Post)
        return;
    if (m_shown && m_loadedSubject == m_newestSubject)
        runInWorld(showScript(placeOfLine(*m_shown, line), fraction, align));
    else
        m_target = LineTarget{line, fraction, align};
}

void PreviewPage::markLine(int line)
{
    m_caretLine = line;
    if (m_shown && m_loadedSubject == m_newestSubject)
        runInWorld(markScript(markedBlock(*m_shown)));
}

int PreviewPage::markedBlock(const RenderedPage& page) const
{
    const bool isMarked = m_caretLine > 0 && m_loadedSubject.mode == PreviewMode::Post;
    return isMarked ? placeOfLine(page, m_caretLine).block : -1;
}

void PreviewPage::release()
{
    m_target.reset();
    if (m_shown)
        runInWorld(releaseScript());
}

void PreviewPage::onElementClicked(
    int block, int element, const QString& before, const QString& after)
{
    if (!m_shown)
        return;
    const int line = lineOfElement(*m_shown, block, element);
    if (line <= 0)
        return;
    const int lastLine = m_shown->blocks[static_cast<size_t>(block)].lastLine;
    Q_EMIT lineActivated(line, {std::max(line, lastLine), before, after});
}

void PreviewPage::activate(const QPointF& place)
{
    runInWorld(activateScript(place));
}

void PreviewPage::askSelected(
    const std::function<void(const QString& html, const QString& text)>& answer)
{
    runInWorld(selectedScript(), [answer](const QVariant& result) {
        const QVariantList parts = result.toList();
        answer(parts.value(0).toString(), parts.value(1).toString());
    });
}

void PreviewPage::followLink(const QUrl& url)
{
    switch (judgeNavigation(url, this->url(), true)) {
    case NavigationVerdict::OpenOutside:
    case NavigationVerdict::OpenInside:
        Q_EMIT linkClicked(url);
        return;
    case NavigationVerdict::Stay:
        m_log.addRefused(url);
        return;
    case NavigationVerdict::Allow:
        return;
    }
}

void PreviewPage::noteMissing(const PageComposer::Composed& composed)
{
    for (const QString& name : composed.missing)
        m_log.addMissing(name);
}

void PreviewPage::askMentioned(
    const QStringList& paths, const std::function<void(const QStringList&)>& answer)
{
    if (!m_shown)
        return;
    runInWorld(mentionedScript(paths), [this, answer, load = m_load](const QVariant& result) {
        if (load == m_load && result.typeId() == QMetaType::QVariantList)
            answer(result.toStringList());
    });
}

void PreviewPage::runInWorld(
    const QString& script, const std::function<void(const QVariant&)>& done)
{
    if (!done) {
        runJavaScript(script, world);
        return;
    }
    // The engine answers what is open when ~QWebEnginePage runs: our members are gone by then.
    runJavaScript(script, world, [alive = std::weak_ptr(m_alive), done](const QVariant& result) {
        if (!alive.expired())
            done(result);
    });
}

bool PreviewPage::acceptNavigationRequest(const QUrl& url, NavigationType, bool isMainFrame)
{
    // Links are taken by the page's script; what comes here is our own load, or the page trying to
    // go away by itself (a refresh, a form, a frame).
    const QUrl own = checkoutAddress(m_loading ? m_loading->url
            : m_shown                          ? m_shown->url
                                               : QString());
    if (isMainFrame && judgeNavigation(url, own, false) == NavigationVerdict::Allow)
        return true;
    m_log.addRefused(url);
    return false;
}

} // namespace galley
