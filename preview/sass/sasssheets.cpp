#include "preview/sass/sasssheets.h"

#include <QDateTime>
#include <QFileInfo>

namespace galley {

namespace {

QByteArray versionOf(const QString& compiler)
{
    const QFileInfo program(compiler + QStringLiteral("/sass.snapshot"));
    return QByteArray::number(program.size()) + ' '
        + QByteArray::number(program.lastModified().toMSecsSinceEpoch());
}

} // namespace

SassSheets::SassSheets(const QString& compiler, const QString& cache, const SassLimits& limits)
    : m_limits(limits)
    , m_version(versionOf(compiler))
    , m_compiler(compiler, limits)
    , m_cache(cache)
{
}

SassResult SassSheets::compile(const SassRequest& request)
{
    const QByteArray key = SassCache::keyOf(request, m_version);
    if (std::optional<SassResult> known = m_cache.find(key, request, m_limits))
        return std::move(*known);
    SassResult result = m_compiler.compile(request);
    if (!result.failure || result.failure->kind != SassFailure::Kind::NoCompiler)
        m_cache.insert(key, result);
    return result;
}

} // namespace galley
