// SPDX-License-Identifier: MIT
#include "editor/post/platform/termination.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace galley {

namespace {

constexpr int endingSignals[] = {SIGTERM, SIGHUP, SIGINT};
int readingEnd = -1;
std::atomic<int> writingEnd = -1; // a signal handler knows nothing but what is global

void passOn(int signal)
{
    const int code = errno;
    const char number = static_cast<char>(signal);
    if (::write(writingEnd, &number, 1) != 1) {
        // the pipe is full of earlier ones
    }
    errno = code;
}

} // namespace

Termination::Termination(QObject* parent)
    : QObject(parent)
{
    int ends[2]; // what the signal handler writes goes to the event loop
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals end the program, as they do without this
    readingEnd = ends[0];
    writingEnd = ends[1];
    auto* const notifier = new QSocketNotifier(readingEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char number = 0;
        while (::read(readingEnd, &number, 1) == 1)
            Q_EMIT requested(number);
    });
    for (const int signal : endingSignals)
        std::signal(signal, passOn);
}

Termination::~Termination()
{
    if (readingEnd < 0)
        return;
    for (const int signal : endingSignals)
        std::signal(signal, SIG_DFL);
    ::close(writingEnd.exchange(-1));
    ::close(std::exchange(readingEnd, -1));
}

} // namespace galley
