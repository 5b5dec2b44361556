// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/file/insidefolder.h"

#include <QString>

#include <optional>

namespace galley {

// A path proven inside a checkout: no `..`, and no link on the way leads out of it.
class SitePath {
public:
    // `root`: absolute folder (or one in the compiled-in resources). `path`: relative to it,
    // '/'-separated, a leading '/' is allowed. Nothing when the file does not exist or lies
    // outside.
    static std::optional<SitePath> find(const QString& root, const QString& path);

    const QString& absolute() const { return m_absolute; } // with links resolved

private:
    explicit SitePath(QString absolute);
    QString m_absolute;
};

// What to say of a link that leads out of the checkout; `path` is relative to it.
Diagnostic outsideLink(const QString& path);

} // namespace galley
