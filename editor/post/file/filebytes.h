// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <memory>

namespace galley {

struct DecodedText;

// How a file's bytes became editable text, remembered so that saving gives back every byte that
// was not edited: BOM, each line's own ending, a missing final newline, bytes that are not UTF-8,
// characters an editor cannot hold. A cheap value (shared, immutable).
class FileBytes {
public:
    FileBytes(); // a new file: UTF-8, LF, nothing to restore

    // The file's bytes for the text as it is now. Unchanged lines get their original bytes; changed
    // and new lines are UTF-8 with the ending most lines of the file have.
    QByteArray encode(QStringView text) const;

    // The bytes decoded from.
    const QByteArray& original() const;

private:
    friend struct DecodedText;
    friend DecodedText decodeFile(const QByteArray& bytes, qsizetype longestLine);
    struct Data;
    std::shared_ptr<const Data> m_data;
};

struct DecodedText {
    QString text; // lines end in '\n'; holds no '\r' line end, U+2028/2029 separator problem or
                  // U+FDD0/U+FDD1
    FileBytes bytes;
    QList<Diagnostic> problems; // e.g. not UTF-8, with line numbers
};

// Never fails. decodeFile(b).bytes.encode(decodeFile(b).text) == b for every b. Lines longer than
// `longestLine` (UTF-16 units; 0 = no limit) come in pieces, whose ends are no bytes of the file
// and become none.
DecodedText decodeFile(const QByteArray& bytes, qsizetype longestLine = 0);

} // namespace galley
