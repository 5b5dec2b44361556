// SPDX-License-Identifier: MIT
#include "editor/post/platform/termination.h"

#include <QTimer>

#include <atomic>
#include <csignal>

namespace galley {

namespace {

constexpr int endingSignals[] = {SIGTERM, SIGINT};
constexpr int interval = 500; // ms
std::atomic<int> came = 0; // a signal handler knows nothing but what is global

void note(int signal)
{
    came = signal;
}

} // namespace

Termination::Termination(QObject* parent)
    : QObject(parent)
{
    auto* const timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (const int signal = came.exchange(0); signal != 0)
            Q_EMIT requested(signal);
    });
    timer->start(interval);
    for (const int signal : endingSignals)
        std::signal(signal, note);
}

Termination::~Termination()
{
    for (const int signal : endingSignals)
        std::signal(signal, SIG_DFL);
}

} // namespace galley
