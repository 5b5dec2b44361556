// SPDX-License-Identifier: MIT
#include "app/welcome/welcomecontrols.h"

#include "app/actions/actionset.h"
#include "app/actions/menus.h"
#include "app/dialogs/dialogs.h"
#include "app/document/documentcontroller.h"
#include "app/panes/editorpane.h"
#include "app/panes/mainwindow.h"
#include "app/site/sitecontroller.h"
#include "app/site/sitename.h"
#include "app/welcome/dropguide.h"
#include "app/welcome/firstpostoffer.h"
#include "app/welcome/recentplaces.h"
#include "app/welcome/sampleline.h"
#include "app/welcome/welcomepage.h"
#include "editor/post/base/joinedtext.h"
#include "editor/text/markdowneditor.h"

#include <QDir>
#include <QFileInfo>

namespace galley {

WelcomeControls::WelcomeControls(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_recent(new RecentPlaces(parts.settings, this))
    , m_page(new WelcomePage(parts.actions, *m_recent, &parts.window))
    , m_sampleLine(new SampleLine(parts.actions, &parts.window))
    , m_offer(new FirstPostOffer(parts.actions, &parts.window))
{
    m_page->hide();
    m_offer->hide();
    m_sampleLine->hide();
    parts.window.addLine(m_sampleLine);
    wireCommands();
    DocumentController& controller = parts.controller;
    connect(&controller, &DocumentController::fileChanged, this, [this](const QString& file) {
        m_sampleLine->setVisible(isEmbedded(file));
        rememberPost();
    });
    connect(&controller, &DocumentController::opened, this, &WelcomeControls::leave);
    connect(&controller, &DocumentController::saved, this, &WelcomeControls::rememberPost);
    connect(&parts.sites, &SiteController::siteChanged, this, &WelcomeControls::rememberSite);
    connect(&parts.sites, &SiteController::siteChanged, this, &WelcomeControls::showState);
    auto* drops = new DropGuide(parts.window, this);
    connect(drops, &DropGuide::openRequested, this, &WelcomeControls::openRequested);
    connect(m_recent, &RecentPlaces::changed, this, &WelcomeControls::showRecent);
    showRecent();
}

void WelcomeControls::wireCommands()
{
    m_parts.actions.on(Command::Welcome, this, [this] { show(); });
    connect(m_page, &WelcomePage::backRequested, this, &WelcomeControls::leave);
    connect(m_page, &WelcomePage::placeChosen, this, &WelcomeControls::openRecent);
    connect(&m_parts.window.menus(), &Menus::recentChosen, this, &WelcomeControls::openRecent);
}

void WelcomeControls::show()
{
    const bool isNothing =
        m_parts.controller.file().isEmpty() && m_parts.controller.document().text().isEmpty();
    const QString title = postTitle();
    m_page->setPost(isNothing ? QString()
            : title.isEmpty() ? m_parts.controller.displayName()
                              : title);
    m_isShown = true;
    showState();
    m_page->focusChoices();
    m_recent->look();
}

void WelcomeControls::leave()
{
    const bool wasShown = std::exchange(m_isShown, false);
    showState();
    if (wasShown && m_offer->isHidden())
        m_parts.window.editor().setFocus();
}

void WelcomeControls::forget(const QString& path)
{
    m_recent->forget(path);
}

QString WelcomeControls::postTitle() const
{
    const SiteSnapshotPtr site = m_parts.sites.site();
    const FieldRoles roles = site ? site->roles() : FieldRoles();
    return roles.textIn(m_parts.controller.document().frontMatter().values, FieldRole::Title)
        .simplified();
}

void WelcomeControls::rememberPost()
{
    if (!m_parts.controller.needsPlace())
        m_recent->rememberPost(m_parts.controller.file(), postTitle());
}

void WelcomeControls::rememberSite()
{
    if (!m_parts.sites.isEmbedded())
        m_recent->rememberSite(m_parts.sites.root(), siteName(*m_parts.sites.site()));
}

void WelcomeControls::showRecent()
{
    const auto shown = [](const QList<RecentPlace>& places) {
        QList<Menus::Recent> rows;
        for (const RecentPlace& place : places)
            rows +=
                {place.isGone ? withRemark(place.name, tr("not found")) : place.name, place.path};
        return rows;
    };
    m_parts.window.menus().setRecent(shown(m_recent->sites()), shown(m_recent->posts()));
}

void WelcomeControls::openRecent(const QString& path)
{
    if (QFileInfo::exists(path)) {
        Q_EMIT openRequested(path);
        return;
    }
    const QString name = m_recent->nameOf(path);
    const int chosen = m_parts.dialogs.askChoice({name, tr("“%1” was not found.").arg(name),
        tr("It was here: %1").arg(QDir::toNativeSeparators(path)), {tr("&Remove from List")}});
    if (chosen == 0)
        m_recent->forget(path);
}

// What is on the screen: the welcome page, the offer of an empty site, or the post.
void WelcomeControls::showState()
{
    const SiteSnapshotPtr site = m_parts.sites.site();
    const bool isEmptySite = site && site->posts().isEmpty() && m_parts.controller.file().isEmpty()
        && m_parts.controller.document().text().isEmpty();
    const bool wasOffered = !m_offer->isHidden();
    if (isEmptySite)
        m_offer->setSite(siteName(*site));
    m_parts.window.editorPane().setInPlace(isEmptySite ? m_offer : nullptr);
    m_parts.window.setFront(m_isShown ? m_page : nullptr);
    if (isEmptySite && !wasOffered)
        m_offer->setFocus();
    m_parts.actions.setPostShown(!m_isShown && !isEmptySite);
    for (const Command command : {Command::NewPost, Command::ImportDocument})
        m_parts.actions.setEnabled(command, site || !m_isShown);
}

} // namespace galley
