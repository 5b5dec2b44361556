// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/base/error.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QString>

namespace galley::cli {

// Exit statuses of every sub-command, stable from the first release.
enum Status { Done = 0, InputAtFault = 1, WrongUsage = 2 };

// A site's text (a name, a message) as one line that a terminal shows and does not obey: control
// characters, and those that turn the direction of text, as "\n" or "\u{1b}".
QString oneLine(const QString& text);

// A document as it is printed: what a terminal would obey in its texts is escaped.
QByteArray jsonText(
    const QJsonDocument& document, QJsonDocument::JsonFormat format = QJsonDocument::Indented);

// Where a sub-command writes: results to `out`, everything else to `err`. Tests hand in buffers.
struct Console {
    QIODevice& out;
    QIODevice& err;

    void print(const QString& text) const; // to out, with a line end
    void warn(const QString& text) const; // to err, "galley: text" with a line end
    Status fail(const Error& error) const; // warns, gives InputAtFault
    Status misuse(const QString& text, const QString& command) const; // points to --help

    // Errors and warnings as "file:line: severity: message"; InputAtFault if one is an error.
    Status report(const QList<Diagnostic>& problems, const QString& file) const;
};

} // namespace galley::cli
