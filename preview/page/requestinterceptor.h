#pragma once

#include "preview/page/requestpolicy.h"

#include <QWebEngineUrlRequestInterceptor>

namespace galley {

class TrafficLog;

// Asks the request policy about everything the engine wants to fetch, and counts what is refused.
class RequestInterceptor : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT
public:
    RequestInterceptor(TrafficLog& log, QObject* parent);

    void setTrusted(bool trusted) { m_trusted = trusted; }
    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

private:
    TrafficLog& m_log;
    bool m_trusted = false;
};

} // namespace galley
