// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace galley {

// Tells when the system asks the program to end (SIGTERM, SIGHUP, SIGINT: a session that is logged
// out, a terminal that is closed), so that the journal can be written first. One a process. The
// plain way knows no SIGHUP and tells within half a second.
class Termination : public QObject {
    Q_OBJECT
public:
    explicit Termination(QObject* parent = nullptr);
    ~Termination() override; // the signals have their usual effect again

Q_SIGNALS:
    void requested(int signal);
};

} // namespace galley
