// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>

namespace galley {

enum class LineEnding { LineFeed, CarriageReturnLineFeed, CarriageReturn };

QByteArrayView bytesOf(LineEnding ending);

// U+FEFF in UTF-8.
inline constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

// A character of the text whose bytes in the file are others than encoding it would give.
struct Exception {
    qsizetype position; // in the text
    qsizetype byte; // in the file
    qsizetype byteCount;
};

// Turns a file's bytes into text, and remembers what encoding the text again would not give.
class FileDecoder {
public:
    // Decodes at once; the bytes are not kept.
    explicit FileDecoder(const QByteArray& bytes);

    QString text; // lines end in '\n'
    bool hasByteOrderMark = false;
    LineEnding ending = LineEnding::LineFeed; // of most lines
    std::array<qsizetype, 3> endingCounts = {0, 0, 0}; // by LineEnding
    QList<Exception> exceptions; // ascending; line ends other than `ending` among them
    QList<int> invalidLines; // the first few lines that are not UTF-8, 1-based
    qsizetype invalidLineCount = 0;

private:
    bool decodeOrdinary(QByteArrayView bytes);
    qsizetype decodeOne(const QByteArray& bytes, qsizetype at);
    qsizetype lineEnd(qsizetype at, LineEnding found);
    void noteInvalid();

    int m_line = 1;
    int m_lastInvalidLine = 0;
};

} // namespace galley
