// SPDX-License-Identifier: MIT
#include "editor/post/file/longlinesplit.h"

namespace galley {

namespace {

// The best place at or before `limit`, but not before the half of the piece.
qsizetype placeBefore(QStringView line, qsizetype start, qsizetype limit)
{
    for (qsizetype at = limit; at > start + (limit - start) / 2; --at) {
        const bool singleBlank = line[at - 1] == u' ' && at > 1 && line[at - 2] != u' ';
        if (singleBlank && line[at].isLetter())
            return at;
    }
    return line[limit].isLowSurrogate() ? limit - 1 : limit;
}

} // namespace

QList<qsizetype> longLineSplits(QStringView text, qsizetype longest, qsizetype piece)
{
    QList<qsizetype> places;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        const QStringView line = text.sliced(start, end - start);
        for (qsizetype at = 0; line.size() > longest && line.size() - at > piece;) {
            at = placeBefore(line, at, at + piece);
            places += start + at;
        }
        start = end + 1;
    }
    return places;
}

} // namespace galley
