// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>
#include <string>

namespace galley {

// The embedded Sass protocol's framing: length, compilation and message, the first two as varints;
// the length counts what follows it.
struct SassPacket {
    quint32 compilation = 0;
    QByteArray message; // serialized
};

QByteArray encodedPacket(quint32 compilation, const std::string& message);

// Cuts a stream into packets.
class PacketReader {
public:
    // Longer packets than this count as garbage.
    explicit PacketReader(qsizetype longest);

    void append(const QByteArray& bytes);
    // The next whole packet; nothing while its end has not come, or isBroken().
    std::optional<SassPacket> next();
    // The stream is no such stream; nothing that follows can be understood.
    bool isBroken() const { return m_isBroken; }

private:
    qsizetype m_longest;
    QByteArray m_waiting;
    bool m_isBroken = false;
};

} // namespace galley
