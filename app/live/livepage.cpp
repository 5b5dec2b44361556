// SPDX-License-Identifier: MIT
#include "app/live/livepage.h"

#include "app/checks/checklist.h"
#include "app/document/documentcontroller.h"
#include "app/site/sitecontroller.h"
#include "app/trust/trustkeeper.h"
#include "preview/check/postcheck.h"
#include "preview/check/sitecheck.h"
#include "preview/page/view/previewview.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/document/faultproblems.h"
#include "preview/site/variables/sitelinks.h"

#include <utility>

namespace galley {

LivePage::LivePage(DocumentController& controller, SiteController& sites, TrustKeeper& trust,
    PreviewView& view, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_sites(sites)
    , m_trust(trust)
    , m_view(view)
{
    const auto outdate = [this] { m_publication.reset(); };
    connect(&controller.document(), &PostDocument::textChanged, this, &LivePage::sendText);
    connect(&controller.document(), &PostDocument::frontMatterChanged, this, outdate);
    connect(&controller, &DocumentController::fileChanged, this, outdate);
    connect(&controller, &DocumentController::fileChanged, this, &LivePage::sendText);
    connect(&sites, &SiteController::siteChanged, this, outdate);
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
    const bool isOutdated = !m_publication || firstStop(m_pageProblems);
    m_pageProblems = page->problems;
    showChecks();
    if (isOutdated || firstStop(m_pageProblems))
        showGoLive();
}

void LivePage::setOtherChecks(const QList<Diagnostic>& checks)
{
    m_otherChecks = checks;
    showChecks();
}

void LivePage::setOpenPlaces(int count)
{
    if (std::exchange(m_openPlaces, count) != count)
        showGoLive();
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

// Nothing without a site.
const std::optional<Publication>& LivePage::publication()
{
    const SiteSnapshotPtr site = m_sites.site();
    if (!m_publication && site)
        m_publication = publicationOf(
            headOf(m_controller.document().frontMatter()), m_controller.file(), *site);
    return m_publication;
}

void LivePage::showChecks()
{
    const QList<Diagnostic> rendered =
        m_controller.document().frontMatter().problems + m_pageProblems;
    m_checks = checkList({m_controller.byteProblems(),
        publication() ? renderedProblems(rendered, *publication()) : rendered, m_siteProblems,
        m_otherChecks});
    Q_EMIT checksChanged(m_checks);
}

void LivePage::showGoLive()
{
    if (!publication())
        return;
    // The templates of a post that is not published stop nothing.
    const QList<Diagnostic> own = publication()->isLive() ? m_pageProblems : QList<Diagnostic>();
    GoLive state =
        goLive(*publication(), own + m_siteProblems, unknownParts(*m_sites.site()), m_openPlaces);
    if (!state.address.isEmpty())
        state.address = absoluteUrl(state.address, m_sites.site()->data().config);
    Q_EMIT goLiveChanged(state);
}

} // namespace galley
