// SPDX-License-Identifier: MIT
#pragma once

#include "app/found/finding.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace galley {

// Looks around and says what was found; ends soon when cancelled.
using LookAround = std::function<QList<Finding>(const std::atomic<bool>& cancelled)>;

// A look around in a thread of its own, which ends with the object.
class SurveyRun : public QObject {
    Q_OBJECT
public:
    explicit SurveyRun(LookAround look, QObject* parent = nullptr);
    ~SurveyRun() override;

    void start(); // again, too

Q_SIGNALS:
    void finished(const QList<Finding>& findings);

private:
    void stop();

    LookAround m_look;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

// This computer, for this user.
LookAround lookHere();

} // namespace galley
