#include "editor/post/filebytes.h"

#include "editor/post/textalign.h"

#include <QCoreApplication>

#include <array>

namespace galley {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(galley::FileBytes)
};

enum class LineEnding { LineFeed, CarriageReturnLineFeed, CarriageReturn };

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
constexpr int mostProblems = 20;

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

// A character of the text whose bytes in the file are others than encoding it would give.
struct Exception {
    qsizetype position; // in the text
    qsizetype byte; // in the file
    qsizetype byteCount;
};

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
    const auto byte = [&bytes](qsizetype i) { return i < bytes.size() ? static_cast<uchar>(bytes.at(i)) : uchar(0); };
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
    const bool legal = lead >= 0xc2 && lead <= 0xf4 && code >= least.at(static_cast<size_t>(count)) && code <= 0x10ffff
        && (code < 0xd800 || code > 0xdfff);
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
        ++counts[static_cast<size_t>(pair ? LineEnding::CarriageReturnLineFeed : LineEnding::CarriageReturn)];
        at += pair ? 1 : 0;
    }
    return counts;
}

LineEnding mostUsed(const std::array<qsizetype, 3>& counts)
{
    const auto* largest = std::max_element(counts.begin(), counts.end());
    return static_cast<LineEnding>(largest - counts.begin());
}

class Decoder {
public:
    explicit Decoder(const QByteArray& bytes)
        : m_bytes(bytes)
        , endingCounts(countedEndings(bytes))
        , ending(mostUsed(endingCounts))
    {
    }

private:
    const QByteArray& m_bytes;

public:
    std::array<qsizetype, 3> endingCounts;
    LineEnding ending; // of most lines
    bool hasByteOrderMark = false;
    QString text;
    QList<Exception> exceptions;
    QList<int> invalidLines; // the first few
    qsizetype invalidLineCount = 0;

    void decode()
    {
        qsizetype at = 0;
        if (QByteArrayView(m_bytes).startsWith(byteOrderMark)) {
            hasByteOrderMark = true;
            at = byteOrderMark.size();
        }
        if (decodeOrdinary(QByteArrayView(m_bytes).sliced(at)))
            return;
        text.reserve(m_bytes.size());
        while (at < m_bytes.size())
            at += decodeOne(at);
    }

private:
    // Nearly every post: UTF-8 with LF alone, so that nothing need be remembered.
    bool decodeOrdinary(QByteArrayView bytes)
    {
        // A second mark would be taken off by QString.
        if (bytes.contains('\r') || bytes.startsWith(byteOrderMark) || !bytes.isValidUtf8())
            return false;
        text = QString::fromUtf8(bytes);
        const bool ordinary = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return shownFor(c.unicode()) == c.unicode(); });
        if (!ordinary)
            text.clear();
        return ordinary;
    }

    qsizetype decodeOne(qsizetype at)
    {
        const char byte = m_bytes.at(at);
        if (byte == '\n')
            return lineEnd(at, LineEnding::LineFeed);
        if (byte == '\r') {
            const bool pair = at + 1 < m_bytes.size() && m_bytes.at(at + 1) == '\n';
            return lineEnd(at, pair ? LineEnding::CarriageReturnLineFeed : LineEnding::CarriageReturn);
        }
        const Unit unit = unitAt(m_bytes, at);
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

    qsizetype lineEnd(qsizetype at, LineEnding found)
    {
        const qsizetype count = bytesOf(found).size();
        if (found != ending)
            exceptions.append({text.size(), at, count});
        text += QLatin1Char('\n');
        ++m_line;
        return count;
    }

    void noteInvalid()
    {
        if (m_lastInvalidLine == m_line)
            return;
        m_lastInvalidLine = m_line;
        ++invalidLineCount;
        if (invalidLines.size() < mostProblems)
            invalidLines.append(m_line);
    }

    int m_line = 1;
    int m_lastInvalidLine = 0;
};

Diagnostic problem(Severity severity, QLatin1String code, int line, const QString& message)
{
    Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.code = code;
    diagnostic.line = line;
    diagnostic.message = message;
    return diagnostic;
}

QList<Diagnostic> encodingProblems(const Decoder& decoder, const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return {problem(Severity::Error, QLatin1String("file.utf16"), 1,
            Texts::tr("This file is in UTF-16, which Jekyll cannot read. Convert it to UTF-8."))};
    QList<Diagnostic> problems;
    for (const int line : decoder.invalidLines)
        problems += problem(Severity::Error, QLatin1String("file.not-utf8"), line,
            Texts::tr("Line %1 has characters that are not in UTF-8; Jekyll cannot read such a file. They are kept as they are until you replace them.").arg(line));
    if (decoder.invalidLineCount > decoder.invalidLines.size())
        problems += problem(Severity::Error, QLatin1String("file.not-utf8"), 0,
            Texts::tr("%1 lines in all have characters that are not in UTF-8.").arg(decoder.invalidLineCount));
    return problems;
}

QList<Diagnostic> lineEndingProblems(const Decoder& decoder)
{
    QList<Diagnostic> problems;
    if (decoder.endingCounts[static_cast<size_t>(LineEnding::CarriageReturn)] > 0)
        problems += problem(Severity::Warning, QLatin1String("file.old-line-endings"), 0,
            Texts::tr("Some lines end as on old Macintoshes (CR alone), which Jekyll does not take for line ends at the top of a post."));
    const auto kinds = std::count_if(decoder.endingCounts.begin(), decoder.endingCounts.end(), [](qsizetype n) { return n > 0; });
    if (kinds > 1)
        problems += problem(Severity::Hint, QLatin1String("file.mixed-line-endings"), 0,
            Texts::tr("The lines end in different ways (LF, CRLF or CR); each is kept as it is."));
    return problems;
}

} // namespace

struct FileBytes::Data {
    QByteArray original;
    bool hasByteOrderMark = false;
    LineEnding ending = LineEnding::LineFeed; // of most lines, and of new ones
    QString text; // as decoded; empty when there are no exceptions
    QList<Exception> exceptions; // ascending; line ends other than `ending` among them
};

FileBytes::FileBytes()
    : m_data(std::make_shared<Data>())
{
}

const QByteArray& FileBytes::original() const
{
    return m_data->original;
}

namespace {

void appendEncoded(QByteArray& bytes, QStringView text, LineEnding ending)
{
    if (ending == LineEnding::LineFeed) {
        bytes += text.toUtf8();
        return;
    }
    qsizetype start = 0;
    for (qsizetype end = text.indexOf(QLatin1Char('\n')); end >= 0; end = text.indexOf(QLatin1Char('\n'), start)) {
        bytes += text.mid(start, end - start).toUtf8();
        bytes += bytesOf(ending);
        start = end + 1;
    }
    bytes += text.mid(start).toUtf8();
}

} // namespace

QByteArray FileBytes::encode(QStringView text) const
{
    QByteArray bytes;
    bytes.reserve(text.size() + 16);
    if (m_data->hasByteOrderMark)
        bytes += byteOrderMark;
    QList<qsizetype> positions;
    positions.reserve(m_data->exceptions.size());
    for (const Exception& exception : m_data->exceptions)
        positions += exception.position;
    const QList<qsizetype> places = positions.isEmpty() ? positions : alignedPositions(m_data->text, text, positions);
    qsizetype done = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i) < 0)
            continue;
        appendEncoded(bytes, text.mid(done, places.at(i) - done), m_data->ending);
        const Exception& exception = m_data->exceptions.at(i);
        bytes += QByteArrayView(m_data->original).sliced(exception.byte, exception.byteCount);
        done = places.at(i) + 1;
    }
    appendEncoded(bytes, text.mid(done), m_data->ending);
    return bytes;
}

DecodedText decodeFile(const QByteArray& bytes)
{
    Decoder decoder(bytes);
    decoder.decode();
    auto data = std::make_shared<FileBytes::Data>();
    data->original = bytes;
    data->hasByteOrderMark = decoder.hasByteOrderMark;
    data->ending = decoder.ending;
    data->exceptions = decoder.exceptions;
    if (!data->exceptions.isEmpty())
        data->text = decoder.text;
    DecodedText decoded;
    decoded.text = decoder.text;
    decoded.bytes.m_data = data;
    decoded.problems = encodingProblems(decoder, bytes) + lineEndingProblems(decoder);
    return decoded;
}

} // namespace galley
