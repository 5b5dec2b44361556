// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QStringList>

namespace galley::test {

// Absolute paths of the Markdown files of a folder, sorted.
inline QStringList postsIn(const QString& folder)
{
    QStringList paths;
    const QDir posts(folder);
    for (const QString& name : posts.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        paths += posts.filePath(name);
    return paths;
}

// Posts to try things on: ours in tests/fixtures/posts, which hold every construct that the lab's
// posts do, and behind them those of a folder of real posts that GALLEY_CORPUS names.
inline QStringList corpusPosts()
{
    const QString real = qEnvironmentVariable("GALLEY_CORPUS");
    return postsIn(QStringLiteral(GALLEY_SOURCE_DIR "/tests/fixtures/posts"))
        + (real.isEmpty() ? QStringList() : postsIn(real));
}

} // namespace galley::test
