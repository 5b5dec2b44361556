// SPDX-License-Identifier: MIT
#include "app/trust/trustcontrols.h"

#include "app/actions/actionset.h"
#include "app/dialogs/dialogs.h"
#include "app/panes/mainwindow.h"
#include "app/panes/previewpane.h"
#include "app/site/sitecontroller.h"
#include "app/site/sitename.h"
#include "app/trust/trustbutton.h"
#include "app/trust/trustkeeper.h"
#include "preview/page/view/previewview.h"

#include <QAction>

namespace galley {

TrustControls::TrustControls(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_button(
          new TrustButton(parts.actions.action(Command::TrustSite), &parts.window.previewPane()))
{
    parts.window.previewPane().addToBar(m_button);
    parts.actions.on(Command::TrustSite, this, [this] { choose(); });
    connect(m_button, &TrustButton::withdrawRequested, this, [this] {
        if (m_parts.sites.site())
            m_parts.keeper.setTrust(m_parts.sites.site()->root(), {});
    });
    connect(&parts.keeper, &TrustKeeper::trustChanged, this, &TrustControls::show);
    connect(&parts.sites, &SiteController::siteChanged, this, &TrustControls::show);
    connect(&parts.window.previewPane().view(), &PreviewView::trafficChanged, this,
        [this](const PreviewTraffic& traffic) {
            m_refused = traffic.refused;
            m_button->setTraffic(traffic);
        });
    show();
}

void TrustControls::show()
{
    const SiteSnapshotPtr site = m_parts.sites.site();
    const bool isOwn = site && !m_parts.sites.isEmbedded();
    m_button->setTrust(isOwn ? m_parts.keeper.trustOf(site->root()) : SiteTrust{});
    m_parts.actions.setEnabled(Command::TrustSite, isOwn);
}

void TrustControls::choose()
{
    const SiteSnapshotPtr site = m_parts.sites.site();
    if (!site || m_parts.sites.isEmbedded())
        return;
    const std::optional<SiteTrust> chosen = m_parts.dialogs.askTrust({siteName(*site), site->root(),
        m_parts.keeper.trustOf(site->root()), refusedHosts(m_refused)});
    if (chosen)
        m_parts.keeper.setTrust(site->root(), *chosen);
}

} // namespace galley
