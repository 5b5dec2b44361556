// SPDX-License-Identifier: MIT
#pragma once

#include "preview/sass/sasscache.h"
#include "preview/sass/sasscompiler.h"

namespace galley {

// The style sheets of a site, compiled: one compiler and what it gave before. Safe for several
// threads.
class SassSheets {
public:
    // The compiler's folder, as SassCompiler takes it, and the cache's, as SassCache does.
    SassSheets(const QString& compiler, const QString& cache, const SassLimits& limits = {});

    SassResult compile(const SassRequest& request);
    // What the sheet at this path gave when it last could be compiled.
    std::optional<QByteArray> latest(const QString& path) const;

private:
    void remember(const QString& path, const SassResult& result);

    SassLimits m_limits;
    QByteArray m_version; // tells the compiler from another one without starting it
    SassCompiler m_compiler;
    SassCache m_cache;
    mutable std::mutex m_mutex; // guards what follows
    QHash<QString, QByteArray> m_latest;
};

} // namespace galley
