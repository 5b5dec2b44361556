// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace galley {

// Tells when a process has been at one piece of work for too long. A machine whose processors
// others have, or a host that takes its time, makes no page hang: the process has to have worked
// for half of the time, or not to be done after five times as long.
class RenderHangDetector : public QObject {
    Q_OBJECT
public:
    // `process`: whose number is asked for when it is needed; 0 = none.
    explicit RenderHangDetector(std::function<qint64()> process, QObject* parent = nullptr);

    void setPatience(std::chrono::milliseconds patience);

    void begin(); // a piece of work; an earlier one is over
    void end();

Q_SIGNALS:
    void hangs();

private:
    std::chrono::milliseconds used() const;
    void judge();

    std::function<qint64()> m_process;
    std::chrono::milliseconds m_patience{60'000};
    std::chrono::milliseconds m_usedBefore{0};
    qint64 m_processBefore = 0;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace galley
