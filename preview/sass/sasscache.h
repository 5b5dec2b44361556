// SPDX-License-Identifier: MIT
#pragma once

#include "preview/sass/sassrequest.h"

#include <QHash>

#include <mutex>

namespace galley {

// Results by what they were made of, in memory and, those that succeeded, in a folder for the next
// start. Safe for several threads.
class SassCache {
public:
    // `folder` is made when it is needed; empty: memory alone.
    explicit SassCache(QString folder);

    // What the request gave before, if everything that it read is still the same.
    std::optional<SassResult> find(
        const QByteArray& key, const SassRequest& request, const SassLimits& limits);
    void insert(const QByteArray& key, const SassResult& result);

    // Names what a request asks for; `compiler` names the compiler's version.
    static QByteArray keyOf(const SassRequest& request, const QByteArray& compiler);

private:
    QString fileOf(const QByteArray& key) const;
    std::optional<SassResult> readFile(const QByteArray& key) const;
    void writeFile(const QByteArray& key, const SassResult& result) const;
    void removeOldFiles() const;

    QString m_folder;
    std::mutex m_mutex; // guards the results
    QHash<QByteArray, SassResult> m_results;
};

} // namespace galley
