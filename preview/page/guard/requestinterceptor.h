// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/guard/requestpolicy.h"

#include "preview/page/guard/sitetrust.h"

#include <QWebEngineUrlRequestInterceptor>

namespace galley {

class TrafficLog;

// Asks the request policy about everything the engine wants to fetch, and notes what is refused.
class RequestInterceptor : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
public:
    RequestInterceptor(TrafficLog& log, SiteTrust trust, QObject* parent);

    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

private:
    TrafficLog& m_log;
    const SiteTrust m_trust;
};

} // namespace galley
