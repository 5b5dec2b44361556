#include "app/safety/termination.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace galley {

namespace {

constexpr int endingSignals[] = {SIGTERM, SIGHUP, SIGINT};
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
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals end the program, as they do without this
    writingEnd = m_ends[1];
    auto* const notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Termination::read);
    for (const int signal : endingSignals)
        std::signal(signal, passOn);
}

Termination::~Termination()
{
    if (m_ends[0] < 0)
        return;
    for (const int signal : endingSignals)
        std::signal(signal, SIG_DFL);
    writingEnd = -1;
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

void Termination::read()
{
    char number = 0;
    while (::read(m_ends[0], &number, 1) == 1)
        Q_EMIT requested(number);
}

} // namespace galley
