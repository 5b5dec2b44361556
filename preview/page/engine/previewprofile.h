// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/guard/sitetrust.h"
#include "preview/site/checkout/sitesnapshot.h"

#include <QWebEngineProfile>

namespace galley {

class RequestInterceptor;
class SiteSchemeHandler;
class TrafficLog;

// The web engine's surroundings of the preview: off the record, no downloads, everything the page
// asks for judged and served by us.
class PreviewProfile : public QWebEngineProfile {
    Q_OBJECT
public:
    PreviewProfile(TrafficLog& log, const SiteTrust& trust);
    ~PreviewProfile() override;

    void setSite(SiteSnapshotPtr site);
    SiteSchemeHandler& handler() { return *m_handler; }

private:
    RequestInterceptor* m_interceptor;
    SiteSchemeHandler* m_handler;
};

} // namespace galley
