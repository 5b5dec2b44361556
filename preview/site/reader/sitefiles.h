// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/file/folderwalk.h"
#include "preview/site/checkout/sitedata.h"

#include <QFileInfo>

namespace galley {

FileStamp stampOf(const QFileInfo& file);

// Reads templates and data of a checkout, and of its theme, by one walk each; what did not change
// since the former snapshot comes from there.
class SiteFiles {
public:
    // `known`: what the former snapshot read.
    SiteFiles(FolderWalk& walk, QHash<QString, ReadFile> known);

    // From now on files of the theme are read, too, and none that a link puts outside of its
    // folder.
    void addTheme(const QString& folder);

    // The walk through the checkout or the theme, whichever the absolute path is in.
    FolderWalk& walkOf(const QString& path);
    // A path as problems name it: relative to the checkout, or from the theme's folder on.
    QString shown(const QString& path);
    // Those of the theme alone.
    QList<Diagnostic> takeThemeProblems();

    // As FolderWalk::read().
    std::optional<QByteArray> read(const QString& file, qint64 limit);
    // The same as text.
    std::optional<QString> readText(const QString& file, qint64 limit);

    // All that was read.
    QHash<QString, ReadFile> take() { return std::exchange(m_read, {}); }

private:
    FolderWalk& m_walk;
    std::optional<FolderWalk> m_theme;
    QHash<QString, ReadFile> m_known;
    QHash<QString, ReadFile> m_read;
};

} // namespace galley
