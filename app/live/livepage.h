// SPDX-License-Identifier: MIT
#pragma once

#include "app/site/golive.h"
#include "editor/post/base/diagnostic.h"
#include "preview/page/live/renderqueue.h"
#include "preview/site/checkout/publication.h"

#include <QObject>

namespace galley {

class DocumentController;
class PreviewView;
class SiteController;
class TrustKeeper;

// Feeds the preview with the text and the site, and tells what the newest rendering found out.
// Does nothing until start(), so that the window can be used before the web engine is there.
class LivePage : public QObject {
    Q_OBJECT
public:
    LivePage(DocumentController& controller, SiteController& sites, TrustKeeper& trust,
        PreviewView& view, QObject* parent = nullptr);

    void start();

    const QList<Diagnostic>& checks() const { return m_checks; }
    // Problems that other parts found in the text as it is now; they join the rendering's.
    void setOtherChecks(const QList<Diagnostic>& checks);
    // How many placeholders the text has.
    void setOpenPlaces(int count);
    // What stops the build in other files of the site.
    void setSiteProblems(const QList<Diagnostic>& problems);
    // Collects checks and the go-live line again, e.g. in another language.
    void refresh();

Q_SIGNALS:
    void checksChanged(const QList<galley::Diagnostic>& checks);
    void goLiveChanged(const galley::GoLive& state);
    // False from a change of the text until the page shows it: ranges in checks hold only when
    // true.
    void currentChanged(bool isCurrent);

private:
    void sendSite();
    void sendText();
    void take(const RenderedPagePtr& page);
    const std::optional<Publication>& publication();
    void showChecks();
    void showGoLive();

    DocumentController& m_controller;
    SiteController& m_sites;
    TrustKeeper& m_trust;
    PreviewView& m_view;
    bool m_started = false;
    std::optional<Publication> m_publication; // of the front matter, file and site as they are
    QList<Diagnostic> m_pageProblems;
    QList<Diagnostic> m_siteProblems;
    QList<Diagnostic> m_otherChecks;
    int m_openPlaces = 0;
    QList<Diagnostic> m_checks;
};

} // namespace galley
