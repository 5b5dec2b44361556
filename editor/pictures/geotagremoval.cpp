// SPDX-License-Identifier: MIT
#include "editor/pictures/geotagremoval.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace galley {

namespace {

constexpr quint16 kGpsTag = 0x8825;
constexpr qsizetype kEntrySize = 12;
constexpr int kMostDirectories = 8; // a chain that points at itself ends there

// A TIFF structure inside a file, written in place. Source: TIFF 6.0, section 2; Exif 2.32, 4.6.
class Tiff {
public:
    Tiff(char* data, qsizetype size)
        : m_data(data)
        , m_size(size)
    {
    }

    void removeLocation()
    {
        if (m_size < 8)
            return;
        m_bigEndian = m_data[0] == 'M';
        if (read16(2) != 42)
            return;
        qsizetype directory = read32(4);
        for (int i = 0; i < kMostDirectories && directory > 0; ++i)
            directory = cleanDirectory(directory);
    }

private:
    bool holds(qsizetype at, qsizetype length) const
    {
        return at >= 0 && length >= 0 && length <= m_size && at <= m_size - length;
    }
    quint16 read16(qsizetype at) const
    {
        if (!holds(at, 2))
            return 0;
        return m_bigEndian ? qFromBigEndian<quint16>(m_data + at)
                           : qFromLittleEndian<quint16>(m_data + at);
    }
    quint32 read32(qsizetype at) const
    {
        if (!holds(at, 4))
            return 0;
        return m_bigEndian ? qFromBigEndian<quint32>(m_data + at)
                           : qFromLittleEndian<quint32>(m_data + at);
    }
    void write16(qsizetype at, quint16 value)
    {
        m_bigEndian ? qToBigEndian(value, m_data + at) : qToLittleEndian(value, m_data + at);
    }
    void zero(qsizetype at, qsizetype length)
    {
        if (holds(at, length))
            std::memset(m_data + at, 0, static_cast<std::size_t>(length));
    }

    // Takes the GPS entry out of a directory; returns where the next one is, 0 after the last.
    qsizetype cleanDirectory(qsizetype at)
    {
        qsizetype count = read16(at);
        const qsizetype entries = at + 2;
        if (!holds(entries, count * kEntrySize + 4))
            return 0;
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype entry = entries + i * kEntrySize;
            if (read16(entry) != kGpsTag)
                continue;
            blankGps(read32(entry + 8));
            const qsizetype rest = (count - i - 1) * kEntrySize + 4; // with the pointer behind them
            std::memmove(
                m_data + entry, m_data + entry + kEntrySize, static_cast<std::size_t>(rest));
            zero(entry + rest, kEntrySize);
            write16(at, static_cast<quint16>(--count));
            break;
        }
        return read32(entries + count * kEntrySize);
    }

    void blankGps(qsizetype at)
    {
        constexpr std::array<qsizetype, 13> sizes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
        const qsizetype count = read16(at);
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype entry = at + 2 + i * kEntrySize;
            const quint16 type = read16(entry + 2);
            const qsizetype length =
                type < sizes.size() ? sizes[type] * static_cast<qsizetype>(read32(entry + 4)) : 0;
            if (length > 4)
                zero(read32(entry + 8), length);
            zero(entry, kEntrySize);
        }
        zero(at, 2);
    }

    char* m_data;
    qsizetype m_size;
    bool m_bigEndian = false;
};

// XMP is XML: the GPS properties stand as attributes or as elements of the exif name space.
void blankXmp(char* data, qsizetype size)
{
    static const QRegularExpression gps(
        QStringLiteral(
            R"(\bexif:GPS\w+\s*=\s*(?:"[^"]*"|'[^']*')|<exif:GPS(\w+)[^>]*>.*?</exif:GPS\1\s*>)"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString text = QString::fromLatin1(data, size); // one unit a byte keeps the places
    auto matches = gps.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        std::memset(
            data + match.capturedStart(), ' ', static_cast<std::size_t>(match.capturedLength()));
    }
}

void cleanExif(char* data, qsizetype size)
{
    Tiff(data, size).removeLocation();
}

void cleanJpeg(QByteArray& picture)
{
    char* const data = picture.data();
    qsizetype at = 2;
    while (at + 4 <= picture.size() && quint8(data[at]) == 0xff) {
        const quint8 marker = quint8(data[at + 1]);
        if (marker == 0xda || marker == 0xd9) // the picture itself begins, or nothing follows
            return;
        const qsizetype length = qFromBigEndian<quint16>(data + at + 2);
        if (length < 2 || at + 2 + length > picture.size())
            return;
        const QByteArray content = QByteArray::fromRawData(data + at + 4, length - 2);
        constexpr qsizetype exifHeader = 6;
        if (marker == 0xe1 && content.startsWith(QByteArray("Exif\0\0", exifHeader)))
            cleanExif(data + at + 4 + exifHeader, length - 2 - exifHeader);
        else if (marker == 0xe1 && content.startsWith("http://ns.adobe.com/"))
            blankXmp(data + at + 4, length - 2);
        at += 2 + length;
    }
}

// Source: PNG specification, annex D.
quint32 pngChecksum(const char* data, qsizetype size)
{
    quint32 sum = 0xffffffffU;
    for (qsizetype i = 0; i < size; ++i) {
        sum ^= quint8(data[i]);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) != 0 ? 0xedb88320U ^ (sum >> 1) : sum >> 1;
    }
    return sum ^ 0xffffffffU;
}

void cleanPng(QByteArray& picture)
{
    char* const data = picture.data();
    qsizetype at = 8;
    while (at + 12 <= picture.size()) {
        const qsizetype length = qFromBigEndian<quint32>(data + at);
        if (length > picture.size() - at - 12)
            return;
        const QByteArray type(data + at + 4, 4);
        char* const content = data + at + 8;
        if (type == "eXIf")
            cleanExif(content, length);
        else if (type == "iTXt")
            blankXmp(content, length);
        if (type == "eXIf" || type == "iTXt")
            qToBigEndian(pngChecksum(content - 4, length + 4), content + length);
        at += 12 + length;
    }
}

void cleanWebp(QByteArray& picture)
{
    char* const data = picture.data();
    qsizetype at = 12;
    while (at + 8 <= picture.size()) {
        const qsizetype length = qFromLittleEndian<quint32>(data + at + 4);
        if (length > picture.size() - at - 8)
            return;
        const QByteArray type(data + at, 4);
        if (type == "EXIF")
            cleanExif(data + at + 8, length);
        else if (type == "XMP ")
            blankXmp(data + at + 8, length);
        at += 8 + length + length % 2;
    }
}

} // namespace

QByteArray withoutGeotags(QByteArray picture)
{
    if (picture.startsWith("\xff\xd8"))
        cleanJpeg(picture);
    else if (picture.startsWith("\x89PNG\r\n\x1a\n"))
        cleanPng(picture);
    else if (picture.startsWith("RIFF") && picture.mid(8, 4) == "WEBP")
        cleanWebp(picture);
    return picture;
}

} // namespace galley
