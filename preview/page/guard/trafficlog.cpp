// SPDX-License-Identifier: MIT
#include "preview/page/guard/trafficlog.h"

#include <algorithm>

namespace galley {

namespace {

// A page may ask for any number of files; nobody reads a list longer than this.
constexpr qsizetype maxNames = 200;
// A data: address may be a whole file.
constexpr qsizetype maxAddress = 300;

} // namespace

void TrafficLog::addBlocked(int count)
{
    if (count <= 0)
        return;
    m_traffic.blocked += count;
    announce();
}

void TrafficLog::addScripts(int count)
{
    m_traffic.scripts += std::max(0, count);
    addBlocked(count);
}

void TrafficLog::addRefused(const QUrl& url)
{
    const QString name =
        url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
            .left(maxAddress);
    if (m_traffic.refused.size() < maxNames && !m_traffic.refused.contains(name))
        m_traffic.refused.append(name);
    addBlocked();
}

void TrafficLog::addMissing(const QString& name)
{
    if (m_traffic.missing.size() >= maxNames || m_traffic.missing.contains(name))
        return;
    m_traffic.missing.append(name);
    announce();
}

void TrafficLog::removeMissing(const QString& name)
{
    if (m_traffic.missing.removeOne(name))
        announce();
}

void TrafficLog::clear()
{
    if (m_traffic == PreviewTraffic{})
        return;
    m_traffic = {};
    announce();
}

void TrafficLog::announce()
{
    if (std::exchange(m_announcing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announcing = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace galley
