// SPDX-License-Identifier: MIT
#include "preview/page/live/staleassetcheck.h"

#include "preview/page/guard/trafficlog.h"

namespace galley {

namespace {

constexpr int restTime = 400; // ms; longer than between two letters

QSet<QString> asSet(const QStringList& names)
{
    return {names.cbegin(), names.cend()};
}

} // namespace

StaleAssetCheck::StaleAssetCheck(TrafficLog& log, Ask ask, QObject* parent)
    : QObject(parent)
    , m_log(log)
    , m_ask(std::move(ask))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &StaleAssetCheck::sweep);
    connect(&log, &TrafficLog::changed, &m_rest, qOverload<>(&QTimer::start));
}

void StaleAssetCheck::pageOpens()
{
    m_rest.stop();
    m_isChanged = false;
    m_ofLoad.clear();
    m_mentioned.clear();
}

void StaleAssetCheck::pageChanges()
{
    if (!m_isChanged) {
        sweep(); // the page answers as it still is
        m_ofLoad = asSet(missingFiles());
        m_isChanged = true;
    }
    m_rest.start();
}

// Addresses on other hosts were looked for in the page's text, not asked for.
QStringList StaleAssetCheck::missingFiles() const
{
    QStringList files = m_log.traffic().missing;
    files.removeIf([](const QString& name) { return !name.startsWith(QLatin1Char('/')); });
    return files;
}

void StaleAssetCheck::sweep()
{
    const QStringList asked = missingFiles();
    if (asked.isEmpty())
        return;
    m_ask(asked, [this, asked, isChanged = m_isChanged](const QStringList& mentioned) {
        const QSet<QString> found = asSet(mentioned);
        m_mentioned += found;
        if (isChanged)
            forget(asSet(asked) - found);
    });
}

void StaleAssetCheck::forget(const QSet<QString>& unmentioned)
{
    for (const QString& path : unmentioned) {
        if (m_mentioned.contains(path) || !m_ofLoad.contains(path))
            m_log.removeMissing(path);
    }
}

} // namespace galley
