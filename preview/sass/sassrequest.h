// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace galley {

enum class SassSyntax { Scss, Indented, Css };

// The files that style sheets may import. Whoever implements this guards them: the compiler itself
// opens none. Called in the compiler's thread.
class SassFiles {
public:
    virtual ~SassFiles() = default;
    // Whether there is such a regular file that may be read; `path` is absolute and clean.
    virtual bool has(const QString& path) const = 0;
    // Its bytes, read up to `limit`; nothing when it may not be read or is larger.
    virtual std::optional<QByteArray> read(const QString& path, qint64 limit) const = 0;
};

// A style sheet to compile.
struct SassRequest {
    QByteArray text; // UTF-8
    SassSyntax syntax = SassSyntax::Scss;
    QString path; // its own absolute path, which imports are relative to; empty: a text without one
    QStringList loadPaths; // absolute folders that imports are looked for in, in this order
    bool isCompressed = false;
    std::chrono::milliseconds time{20'000}; // that it may take
    bool hasCharset = true; // says so at the top when the result is not ASCII
    std::shared_ptr<const SassFiles> files;
};

struct SassFailure {
    enum class Kind {
        Source, // the sheet or one that it imports is at fault
        Missing, // it imports what is nowhere
        NoCompiler, // none is installed for this kind of machine, or it does not start
        TooLarge, // text, imports or result
        TooLong, // was stopped
        Died, // as a rule for want of the memory it is allowed
    };
    Kind kind = Kind::Source;
    QString message; // the compiler's own, English; with Source and Missing alone
    QString file; // absolute; empty: a text without a path
    int line = 0; // 1-based; 0 when unknown
};

// A question that the compiler asked and the answer it got.
struct SassLookup {
    QString address; // as the compiler wrote it
    bool fromImport = false; // by @import, not by @use or @forward
    QString answer; // the address of the file found; empty: none
};

struct SassSource {
    QString path; // absolute
    QByteArray hash; // SHA-256 of its bytes
};

// What decided about the result apart from the request: as long as these give the same, it holds.
struct SassDependencies {
    QList<SassLookup> lookups;
    QList<SassSource> sources;
};

struct SassResult {
    QByteArray css;
    std::optional<SassFailure> failure; // then `css` is empty
    SassDependencies dependencies;
};

// What one compilation may take.
struct SassLimits {
    qint64 text = 8 * 1024 * 1024; // bytes of one sheet
    qint64 texts = 32 * 1024 * 1024; // of all of them together
    qint64 result = 32 * 1024 * 1024;
    int imports = 2000;
    int lookups = 20'000;
    qint64 memory = qint64(1536) * 1024 * 1024; // address space of the compiler's process
};

} // namespace galley
