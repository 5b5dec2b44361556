// SPDX-License-Identifier: MIT
#include "preview/sass/packets.h"

namespace galley {

namespace {

constexpr int longestVarint = 5; // 32 bits in groups of 7

void appendVarint(QByteArray& bytes, quint32 value)
{
    for (; value >= 0x80; value >>= 7)
        bytes += char((value & 0x7F) | 0x80);
    bytes += char(value);
}

struct Varint {
    quint64 value = 0;
    int size = 0; // in bytes; 0: its end has not come
    bool isValid = true;
};

Varint readVarint(QByteArrayView bytes)
{
    Varint varint;
    for (int i = 0; i < bytes.size(); ++i) {
        if (i == longestVarint) {
            varint.isValid = false;
            return varint;
        }
        const auto byte = static_cast<unsigned char>(bytes[i]);
        varint.value |= quint64(byte & 0x7FU) << (7 * i);
        if (byte < 0x80) {
            varint.size = i + 1;
            return varint;
        }
    }
    return varint;
}

} // namespace

QByteArray encodedPacket(quint32 compilation, const std::string& message)
{
    QByteArray number;
    appendVarint(number, compilation);
    QByteArray packet;
    appendVarint(packet, quint32(size_t(number.size()) + message.size()));
    packet += number;
    packet.append(message.data(), qsizetype(message.size()));
    return packet;
}

PacketReader::PacketReader(qsizetype longest)
    : m_longest(longest)
{
}

void PacketReader::append(const QByteArray& bytes)
{
    m_waiting += bytes;
}

std::optional<SassPacket> PacketReader::next()
{
    const Varint length = readVarint(m_waiting);
    m_isBroken = m_isBroken || !length.isValid || length.value > quint64(m_longest);
    if (m_isBroken || length.size == 0 || m_waiting.size() - length.size < qsizetype(length.value))
        return std::nullopt;
    const auto body = QByteArrayView(m_waiting).sliced(length.size, qsizetype(length.value));
    const Varint compilation = readVarint(body);
    m_isBroken = !compilation.isValid || compilation.size == 0;
    if (m_isBroken)
        return std::nullopt;
    SassPacket packet{quint32(compilation.value), body.sliced(compilation.size).toByteArray()};
    m_waiting.remove(0, length.size + qsizetype(length.value));
    return packet;
}

} // namespace galley
