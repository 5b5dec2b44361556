// SPDX-License-Identifier: MIT
#include "app/site/nearbysites.h"

#include "editor/post/file/folderwalk.h"
#include "preview/site/reader/sitereader.h"

#include <QFileInfo>

namespace galley {

namespace {

constexpr int deepest = 3;
constexpr WalkBudget budget{2000, deepest + 1, 200, 0};

// What programs fill with folders of their own.
bool isOfPeople(const QFileInfo& folder)
{
    static const QStringList others{QStringLiteral("_site"), QStringLiteral("node_modules"),
        QStringLiteral("vendor"), QStringLiteral("build")};
    return !others.contains(folder.fileName());
}

} // namespace

QStringList sitesBelow(const QString& folder, qsizetype most)
{
    FolderWalk walk(QFileInfo(folder).canonicalFilePath(), budget);
    QStringList found;
    QStringList level{walk.root()};
    for (int depth = 0; depth < deepest; ++depth) {
        QStringList below;
        for (const QString& upper : std::as_const(level)) {
            for (const QFileInfo& entry :
                walk.entries(upper, QDir::Dirs | QDir::NoDotAndDotDot, isOfPeople)) {
                if (isSite(entry.filePath()))
                    found += entry.filePath();
                else
                    below += entry.filePath();
                if (found.size() == most)
                    return found;
            }
        }
        level = below;
    }
    return found;
}

} // namespace galley
