// SPDX-License-Identifier: MIT
#pragma once

#include "preview/sass/sassrequest.h"

#include <QMap>
#include <QSet>

namespace galley::test {

// Files that are in memory alone, and which of them were asked for.
class MemoryFiles : public SassFiles {
public:
    QMap<QString, QByteArray> files;
    mutable QSet<QString> asked;

    bool has(const QString& path) const override
    {
        asked += path;
        return files.contains(path);
    }

    std::optional<QByteArray> read(const QString& path, qint64 limit) const override
    {
        const auto found = files.constFind(path);
        return found == files.cend() || found->size() > limit ? std::nullopt
                                                              : std::optional(*found);
    }
};

// The sheet "/site/css/main.scss" of this text, which finds its imports beside it, in
// "/site/_sass" and in "/site/other".
inline SassRequest sheet(const QByteArray& text, const std::shared_ptr<MemoryFiles>& files = {})
{
    SassRequest request;
    request.text = text;
    request.path = QStringLiteral("/site/css/main.scss");
    request.loadPaths = {QStringLiteral("/site/_sass"), QStringLiteral("/site/other")};
    request.isCompressed = true;
    request.time = std::chrono::seconds(30);
    request.files = files;
    return request;
}

} // namespace galley::test
