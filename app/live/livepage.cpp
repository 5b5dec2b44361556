#include "app/live/livepage.h"

#include "app/checks/checklist.h"
#include "app/document/documentcontroller.h"
#include "app/site/sitecontroller.h"
#include "app/trust/trustkeeper.h"
#include "preview/check/sitecheck.h"
#include "preview/page/view/previewview.h"
#include "preview/site/document/faultproblems.h"

namespace galley {

LivePage::LivePage(DocumentController& controller, SiteController& sites, TrustKeeper& trust,
    PreviewView& view, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_sites(sites)
    , m_trust(trust)
    , m_view(view)
{
    const auto outdateGoLive = [this] { m_goLiveStale = true; };
    connect(&controller.document(), &PostDocument::textChanged, this, &LivePage::sendText);
    connect(&controller.document(), &PostDocument::frontMatterChanged, this, outdateGoLive);
    connect(&controller, &DocumentController::fileChanged, this, outdateGoLive);
    connect(&controller, &DocumentController::fileChanged, this, &LivePage::sendText);
    connect(&sites, &SiteController::siteChanged, this, outdateGoLive);
    connect(&sites, &SiteController::siteChanged, this, &LivePage::sendSite);
    connect(&trust, &TrustKeeper::trustChanged, this, &LivePage::sendSite);
    connect(&view, &PreviewView::rendered, this, &LivePage::take);
    connect(&view, &PreviewView::patched, this, [this] { Q_EMIT currentChanged(true); });
}

void LivePage::start()
{
    m_started = true;
    sendSite();
    sendText();
}

void LivePage::sendSite()
{
    const SiteSnapshotPtr site = m_sites.site();
    if (m_started && site)
        m_view.setSite(site, m_trust.trustOf(site->root()));
}

void LivePage::sendText()
{
    Q_EMIT currentChanged(false);
    if (m_started)
        m_view.setText(m_controller.document().snapshot().text, m_controller.file());
}

void LivePage::take(const RenderedPagePtr& page)
{
    const bool stopped = firstStop(m_pageProblems);
    m_pageProblems = page->problems;
    showChecks();
    if (m_goLiveStale || stopped || firstStop(m_pageProblems))
        showGoLive();
}

void LivePage::setOtherChecks(const QList<Diagnostic>& checks)
{
    m_otherChecks = checks;
    showChecks();
}

void LivePage::setSiteProblems(const QList<Diagnostic>& problems)
{
    m_siteProblems = problems;
    m_siteProblems.removeIf([](const Diagnostic& problem) { return !stopsBuild(problem); });
    refresh();
}

void LivePage::refresh()
{
    showChecks();
    showGoLive();
}

void LivePage::showChecks()
{
    const FrontMatter& frontMatter = m_controller.document().frontMatter();
    m_checks = checkList({m_controller.byteProblems(), frontMatter.problems, m_pageProblems,
        m_siteProblems, m_otherChecks});
    Q_EMIT checksChanged(m_checks);
}

void LivePage::showGoLive()
{
    const SiteSnapshotPtr site = m_sites.site();
    if (!site)
        return;
    m_goLiveStale = false;
    const FrontMatter& frontMatter = m_controller.document().frontMatter();
    const Publication publication = publicationOf(headOf(frontMatter), m_controller.file(), *site);
    // The templates of a post that is not published stop nothing.
    const QList<Diagnostic> own = publication.isLive() ? m_pageProblems : QList<Diagnostic>();
    Q_EMIT goLiveChanged(goLive(publication, own + m_siteProblems, unknownRuby(*site)));
}

} // namespace galley
