// SPDX-License-Identifier: MIT
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
    if (std::optional<SassResult> known = m_cache.find(key, request, m_limits)) {
        remember(request.path, *known);
        return std::move(*known);
    }
    SassResult result = m_compiler.compile(request);
    remember(request.path, result);
    if (!result.failure || result.failure->kind != SassFailure::Kind::NoCompiler)
        m_cache.insert(key, result);
    return result;
}

void SassSheets::remember(const QString& path, const SassResult& result)
{
    if (path.isEmpty() || result.failure)
        return;
    const std::lock_guard lock(m_mutex);
    m_latest.insert(path, result.css);
}

std::optional<QByteArray> SassSheets::latest(const QString& path) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_latest.constFind(path);
    return found == m_latest.cend() ? std::nullopt : std::optional(*found);
}

} // namespace galley
