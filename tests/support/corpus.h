#pragma once

#include <QDir>
#include <QStringList>

namespace galley::test {

// The folder of real posts that tests may use where it exists; never part of the repository.
inline QString corpusFolder()
{
    const QString fallback = QStringLiteral(GALLEY_SOURCE_DIR "/../shared/posts");
    return qEnvironmentVariable("GALLEY_CORPUS", fallback);
}

// Absolute paths of the corpus posts, sorted; empty when there is no corpus on this machine.
inline QStringList corpusPosts()
{
    const QDir folder(corpusFolder());
    QStringList paths;
    for (const QString& name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

} // namespace galley::test

// At the start of a test function that needs the corpus.
#define GALLEY_REQUIRE_CORPUS()                                                                    \
    if (galley::test::corpusPosts().isEmpty())                                                     \
    QSKIP("no corpus of real posts: set GALLEY_CORPUS to a folder of them")
