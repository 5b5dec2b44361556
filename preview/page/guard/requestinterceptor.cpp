// SPDX-License-Identifier: MIT
#include "preview/page/guard/requestinterceptor.h"

#include "preview/page/guard/trafficlog.h"

namespace galley {

namespace {

RequestKind kindOf(QWebEngineUrlRequestInfo::ResourceType type)
{
    using Info = QWebEngineUrlRequestInfo;
    switch (type) {
    case Info::ResourceTypeMainFrame:
    case Info::ResourceTypeNavigationPreloadMainFrame:
        return RequestKind::Page;
    case Info::ResourceTypeSubFrame:
    case Info::ResourceTypeNavigationPreloadSubFrame:
        return RequestKind::Frame;
    case Info::ResourceTypeImage:
    case Info::ResourceTypeFavicon:
        return RequestKind::Image;
    case Info::ResourceTypeStylesheet:
        return RequestKind::Style;
    case Info::ResourceTypeFontResource:
        return RequestKind::Font;
    case Info::ResourceTypeMedia:
        return RequestKind::Media;
    case Info::ResourceTypeScript:
        return RequestKind::Script;
    default:
        return RequestKind::Other;
    }
}

} // namespace

RequestInterceptor::RequestInterceptor(TrafficLog& log, SiteTrust trust, QObject* parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_log(log)
    , m_trust(std::move(trust))
{
}

void RequestInterceptor::interceptRequest(QWebEngineUrlRequestInfo& info)
{
    if (judgeRequest(info.requestUrl(), kindOf(info.resourceType()), m_trust)
        == RequestVerdict::Allow)
        return;
    info.block(true);
    m_log.addRefused(info.requestUrl());
}

} // namespace galley
