// SPDX-License-Identifier: MIT
#include "app/help/surveyrun.h"

#include "app/found/survey.h"

#include <QThread>

namespace galley {

SurveyRun::SurveyRun(LookAround look, QObject* parent)
    : QObject(parent)
    , m_look(std::move(look))
{
}

SurveyRun::~SurveyRun()
{
    stop();
}

void SurveyRun::start()
{
    stop();
    m_cancelled = false;
    m_thread.reset(QThread::create([this] {
        const QList<Finding> findings = m_look(m_cancelled);
        QMetaObject::invokeMethod(
            this, [this, findings] { Q_EMIT finished(findings); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void SurveyRun::stop()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

LookAround lookHere()
{
    Surroundings seen;
    lookAtScreen(seen); // which only the window's thread may do
    return [seen](const std::atomic<bool>& cancelled) {
        Surroundings here = seen;
        lookAtMachine(here, LookingPlaces::ofThisUser(), cancelled);
        return survey(here);
    };
}

} // namespace galley
