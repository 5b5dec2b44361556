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

private:
    SassLimits m_limits;
    QByteArray m_version; // tells the compiler from another one without starting it
    SassCompiler m_compiler;
    SassCache m_cache;
};

} // namespace galley
