// SPDX-License-Identifier: MIT
#include "editor/post/file/filedecoder.h"

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype mostInvalidLines = 20;

// One character of the file.
struct Unit {
    char32_t code = 0; // as decoded
    qsizetype byteCount = 1;
    bool valid = true;
};

bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

// Strict UTF-8 (RFC 3629); each byte that is not part of a character is a unit of its own.
Unit unitAt(const QByteArray& bytes, qsizetype at)
{
    const auto byte = [&bytes](qsizetype i) {
        return i < bytes.size() ? static_cast<uchar>(bytes.at(i)) : uchar(0);
    };
    const uchar lead = byte(at);
    if (lead < 0x80)
        return {lead, 1, true};
    const qsizetype count = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    char32_t code = lead & (0xff >> (count + 1));
    for (qsizetype i = 1; i < count; ++i) {
        if (!isContinuation(byte(at + i)))
            return {lead, 1, false};
        code = (code << 6) | (byte(at + i) & 0x3f);
    }
    constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    const bool legal = lead >= 0xc2 && lead <= 0xf4 && code >= least.at(static_cast<size_t>(count))
        && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return legal ? Unit{code, count, true} : Unit{lead, 1, false};
}

// What the text holds in place of characters at which QTextDocument would break the line.
char32_t shownFor(char32_t code)
{
    switch (code) {
    case 0x2029: // paragraph separator; the line separator looks alike and stays within a line
        return 0x2028;
    case 0xfdd0: // noncharacters that mark frames in QTextDocument
    case 0xfdd1:
        return QChar::ReplacementCharacter;
    default:
        return code;
    }
}

std::array<qsizetype, 3> countedEndings(const QByteArray& bytes)
{
    std::array<qsizetype, 3> counts = {0, 0, 0};
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes.at(at) == '\n')
            ++counts[static_cast<size_t>(LineEnding::LineFeed)];
        if (bytes.at(at) != '\r')
            continue;
        const bool pair = at + 1 < bytes.size() && bytes.at(at + 1) == '\n';
        ++counts[static_cast<size_t>(
            pair ? LineEnding::CarriageReturnLineFeed : LineEnding::CarriageReturn)];
        at += pair ? 1 : 0;
    }
    return counts;
}

LineEnding mostUsed(const std::array<qsizetype, 3>& counts)
{
    const auto* largest = std::max_element(counts.begin(), counts.end());
    return static_cast<LineEnding>(largest - counts.begin());
}

} // namespace

QByteArrayView bytesOf(LineEnding ending)
{
    switch (ending) {
    case LineEnding::CarriageReturnLineFeed:
        return "\r\n";
    case LineEnding::CarriageReturn:
        return "\r";
    case LineEnding::LineFeed:
        break;
    }
    return "\n";
}

FileDecoder::FileDecoder(const QByteArray& bytes)
    : endingCounts(countedEndings(bytes))
{
    ending = mostUsed(endingCounts);
    qsizetype at = 0;
    if (QByteArrayView(bytes).startsWith(byteOrderMark)) {
        hasByteOrderMark = true;
        at = byteOrderMark.size();
    }
    if (decodeOrdinary(QByteArrayView(bytes).sliced(at)))
        return;
    text.reserve(bytes.size());
    while (at < bytes.size())
        at += decodeOne(bytes, at);
}

// Nearly every post: UTF-8 with LF alone, so that nothing need be remembered.
bool FileDecoder::decodeOrdinary(QByteArrayView bytes)
{
    // A second mark would be taken off by QString.
    if (bytes.contains('\r') || bytes.startsWith(byteOrderMark) || !bytes.isValidUtf8())
        return false;
    text = QString::fromUtf8(bytes);
    const bool ordinary = std::all_of(
        text.cbegin(), text.cend(), [](QChar c) { return shownFor(c.unicode()) == c.unicode(); });
    if (!ordinary)
        text.clear();
    return ordinary;
}

qsizetype FileDecoder::decodeOne(const QByteArray& bytes, qsizetype at)
{
    const char byte = bytes.at(at);
    if (byte == '\n')
        return lineEnd(at, LineEnding::LineFeed);
    if (byte == '\r') {
        const bool pair = at + 1 < bytes.size() && bytes.at(at + 1) == '\n';
        return lineEnd(at, pair ? LineEnding::CarriageReturnLineFeed : LineEnding::CarriageReturn);
    }
    const Unit unit = unitAt(bytes, at);
    const char32_t shown = unit.valid ? shownFor(unit.code) : char32_t(QChar::ReplacementCharacter);
    if (!unit.valid)
        noteInvalid();
    if (!unit.valid || shown != unit.code)
        exceptions.append({text.size(), at, unit.byteCount});
    if (QChar::requiresSurrogates(shown)) {
        text += QChar(QChar::highSurrogate(shown));
        text += QChar(QChar::lowSurrogate(shown));
    } else {
        text += QChar(static_cast<char16_t>(shown));
    }
    return unit.byteCount;
}

qsizetype FileDecoder::lineEnd(qsizetype at, LineEnding found)
{
    const qsizetype count = bytesOf(found).size();
    if (found != ending)
        exceptions.append({text.size(), at, count});
    text += QLatin1Char('\n');
    ++m_line;
    return count;
}

void FileDecoder::noteInvalid()
{
    if (m_lastInvalidLine == m_line)
        return;
    m_lastInvalidLine = m_line;
    ++invalidLineCount;
    if (invalidLines.size() < mostInvalidLines)
        invalidLines.append(m_line);
}

} // namespace galley
