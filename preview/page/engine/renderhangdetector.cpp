// SPDX-License-Identifier: MIT
#include "preview/page/engine/renderhangdetector.h"

#include "editor/post/platform/processes.h"

#include <algorithm>

namespace galley {

namespace {

constexpr std::chrono::milliseconds shortestWait{100};
constexpr int longestWait = 5; // times the patience

} // namespace

RenderHangDetector::RenderHangDetector(std::function<qint64()> process, QObject* parent)
    : QObject(parent)
    , m_process(std::move(process))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RenderHangDetector::judge);
}

void RenderHangDetector::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
    if (m_timer.isActive())
        m_timer.start(patience);
}

void RenderHangDetector::begin()
{
    m_processBefore = m_process();
    m_usedBefore = processorTimeOf(m_processBefore).value_or(std::chrono::milliseconds(0));
    m_clock.start();
    m_timer.start(m_patience);
}

void RenderHangDetector::end()
{
    m_timer.stop();
}

// Where it cannot be told, all the time counts.
std::chrono::milliseconds RenderHangDetector::used() const
{
    const qint64 process = m_process();
    const auto now = processorTimeOf(process);
    if (!now)
        return std::chrono::milliseconds(m_clock.elapsed());
    return process == m_processBefore ? *now - m_usedBefore : *now;
}

void RenderHangDetector::judge()
{
    const std::chrono::milliseconds left = m_patience / 2 - used();
    if (left.count() <= 0 || m_clock.elapsed() >= (longestWait * m_patience).count())
        Q_EMIT hangs();
    else
        m_timer.start(std::max(left, shortestWait));
}

} // namespace galley
