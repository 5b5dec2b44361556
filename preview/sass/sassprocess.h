// SPDX-License-Identifier: MIT
#pragma once

#include "preview/sass/packets.h"
#include "preview/sass/sassrequest.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <atomic>

namespace galley {

// The compiler's program, running with an empty environment in "/". Serves the thread that made it.
class SassProcess {
public:
    // `folder` holds the program `dart` and `sass.snapshot`.
    SassProcess(const QString& folder, const SassLimits& limits);
    ~SassProcess(); // ends it

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void write(const QByteArray& packet);

    enum class End { Packet, TooLong, Died, TooLarge };
    struct Answer {
        End end = End::Packet;
        SassPacket packet;
    };
    // Waits for the next packet, but not longer than until `deadline` or `cancelled`.
    Answer read(const QDeadlineTimer& deadline, const std::atomic<bool>& cancelled);

private:
    QProcess m_process;
    PacketReader m_packets;
};

} // namespace galley
