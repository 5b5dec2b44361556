// SPDX-License-Identifier: MIT
#include "app/checks/sitechecker.h"

#include "editor/document/background.h"
#include "preview/check/sitecheck.h"

namespace galley {

namespace {

constexpr std::chrono::milliseconds siteCheckDelay{1500};

} // namespace

SiteChecker::SiteChecker(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(siteCheckDelay);
    connect(&m_timer, &QTimer::timeout, this, &SiteChecker::check);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &SiteChecker::take);
}

SiteChecker::~SiteChecker()
{
    m_looking.disconnect(this);
    m_looking.cancel();
}

void SiteChecker::setPlace(const SiteSnapshotPtr& site, const QString& file)
{
    const bool isOther = !m_site || !site || m_site->root() != site->root();
    m_site = site;
    m_file = file;
    m_looking.cancel();
    if (isOther && m_hadProblems) {
        m_hadProblems = false;
        Q_EMIT found({}); // they were of another site
    }
    if (site && !site->root().startsWith(u':'))
        m_timer.start();
    else
        m_timer.stop();
}

void SiteChecker::check()
{
    m_looking.setFuture(
        inBackground([site = m_site, file = m_file](const ShouldContinue& shouldContinue) {
            return checkSite(*site, {file}, [&shouldContinue] { return !shouldContinue(); });
        }));
}

void SiteChecker::take()
{
    if (m_looking.isCanceled() || m_looking.future().resultCount() == 0)
        return;
    const QList<Diagnostic> problems = m_looking.result();
    m_hadProblems = !problems.isEmpty();
    Q_EMIT found(problems);
}

} // namespace galley
