// SPDX-License-Identifier: MIT
#include "editor/post/file/filebytes.h"

#include "editor/post/compare/positionmapping.h"
#include "editor/post/file/filedecoder.h"
#include "editor/post/file/longlinesplit.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley {

namespace {

struct FileBytesTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::FileBytes)
};

Diagnostic problem(Severity severity, QLatin1String code, int line, const QString& message)
{
    return {.severity = severity, .code = code, .message = message, .line = line};
}

QList<Diagnostic> encodingProblems(const FileDecoder& decoder, const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return {problem(Severity::Error, QLatin1String("file.utf16"), 1,
            FileBytesTexts::tr(
                "This file is in UTF-16, which Jekyll cannot read. Convert it to UTF-8."))};
    QList<Diagnostic> problems;
    for (const int line : decoder.invalidLines)
        problems += problem(Severity::Error, QLatin1String("file.not-utf8"), line,
            FileBytesTexts::tr(
                "Line %1 has characters that are not valid UTF-8; Jekyll cannot read such a file. "
                "They are kept as they are until you replace them.")
                .arg(line));
    if (decoder.invalidLineCount > decoder.invalidLines.size())
        problems += problem(Severity::Error, QLatin1String("file.not-utf8"), 0,
            FileBytesTexts::tr("%n line(s) in total have characters that are not valid UTF-8.",
                nullptr, int(decoder.invalidLineCount)));
    return problems;
}

QList<Diagnostic> lineEndingProblems(const FileDecoder& decoder)
{
    QList<Diagnostic> problems;
    if (decoder.endingCounts[static_cast<size_t>(LineEnding::CarriageReturn)] > 0)
        problems += problem(Severity::Warning, QLatin1String("file.old-line-endings"), 0,
            FileBytesTexts::tr("Some lines end as on old Macs (CR only), which Jekyll does not "
                               "recognise as line endings at the top of a post."));
    const auto kinds = std::count_if(decoder.endingCounts.begin(), decoder.endingCounts.end(),
        [](qsizetype n) { return n > 0; });
    if (kinds > 1)
        problems += problem(Severity::Hint, QLatin1String("file.mixed-line-endings"), 0,
            FileBytesTexts::tr(
                "The lines end in different ways (LF, CRLF or CR); each is kept as it is."));
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
    for (qsizetype end = text.indexOf(QLatin1Char('\n')); end >= 0;
         end = text.indexOf(QLatin1Char('\n'), start)) {
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
    const QList<qsizetype> places =
        positions.isEmpty() ? positions : mappedPositions(m_data->text, text, positions);
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

namespace {

constexpr qsizetype pieceLength = 4000; // UTF-16 units; quick to edit, and some screens long

// Parts the decoder's overlong lines; what it remembers moves with them.
QList<Diagnostic> foldLines(FileDecoder& decoder, qsizetype longestLine)
{
    const QList<qsizetype> places = longLineSplits(decoder.text, longestLine, pieceLength);
    if (places.isEmpty())
        return {};
    QString folded;
    folded.reserve(decoder.text.size() + places.size());
    QList<Exception> exceptions;
    exceptions.reserve(decoder.exceptions.size() + places.size());
    auto known = decoder.exceptions.cbegin();
    qsizetype done = 0;
    for (qsizetype i = 0; i <= places.size(); ++i) {
        const qsizetype end = i < places.size() ? places.at(i) : decoder.text.size();
        for (; known != decoder.exceptions.cend() && known->position < end; ++known)
            exceptions += {known->position + i, known->byte, known->byteCount};
        folded += QStringView(decoder.text).sliced(done, end - done);
        done = end;
        if (i == places.size())
            break;
        exceptions += {folded.size(), 0, 0};
        folded += QLatin1Char('\n');
    }
    const int line = int(decoder.text.first(places.constFirst()).count(QLatin1Char('\n'))) + 1;
    decoder.text = folded;
    decoder.exceptions = exceptions;
    return {problem(Severity::Hint, QLatin1String("file.folded-line"), line,
        FileBytesTexts::tr("Line %1 is so long that it is shown in parts. Saving keeps it as one "
                           "line; where the parts meet, the page may look different.")
            .arg(line))};
}

} // namespace

DecodedText decodeFile(const QByteArray& bytes, qsizetype longestLine)
{
    FileDecoder decoder(bytes);
    const QList<Diagnostic> folds =
        longestLine > 0 ? foldLines(decoder, longestLine) : QList<Diagnostic>();
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
    decoded.problems = encodingProblems(decoder, bytes) + lineEndingProblems(decoder) + folds;
    return decoded;
}

} // namespace galley
