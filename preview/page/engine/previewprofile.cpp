// SPDX-License-Identifier: MIT
#include "preview/page/engine/previewprofile.h"

#include "preview/page/guard/previewaddress.h"
#include "preview/page/guard/requestinterceptor.h"
#include "preview/page/guard/siteschemehandler.h"
#include "preview/page/guard/trafficlog.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>

namespace galley {

namespace {

void applySettings(QWebEngineSettings& settings)
{
    using S = QWebEngineSettings;
    for (const S::WebAttribute off :
        {S::JavascriptEnabled, S::JavascriptCanOpenWindows, S::JavascriptCanAccessClipboard,
            S::JavascriptCanPaste, S::LocalStorageEnabled, S::LocalContentCanAccessRemoteUrls,
            S::LocalContentCanAccessFileUrls, S::PluginsEnabled, S::FullScreenSupportEnabled,
            S::ScreenCaptureEnabled, S::WebGLEnabled, S::HyperlinkAuditingEnabled,
            S::DnsPrefetchEnabled, S::PdfViewerEnabled, S::AutoLoadIconsForPage,
            S::FocusOnNavigationEnabled, S::ErrorPageEnabled, S::AllowRunningInsecureContent,
            S::AllowGeolocationOnInsecureOrigins, S::NavigateOnDropEnabled})
        settings.setAttribute(off, false);
    settings.setAttribute(S::PlaybackRequiresUserGesture, true);
    settings.setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

} // namespace

PreviewProfile::PreviewProfile(TrafficLog& log, const SiteTrust& trust)
    : m_interceptor(new RequestInterceptor(log, trust, this))
    , m_handler(new SiteSchemeHandler(log, this))
{
    setHttpCacheType(QWebEngineProfile::NoCache);
    setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    setSpellCheckEnabled(false);
    setUrlRequestInterceptor(m_interceptor);
    installUrlSchemeHandler(previewScheme, m_handler);
    applySettings(*settings());
    settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, trust.scripts);
    connect(this, &QWebEngineProfile::downloadRequested, this,
        [&log](QWebEngineDownloadRequest* download) {
            download->cancel();
            log.addBlocked();
        });
}

PreviewProfile::~PreviewProfile() = default;

void PreviewProfile::setSite(SiteSnapshotPtr site)
{
    m_handler->setSite(std::move(site));
}

} // namespace galley
