// SPDX-License-Identifier: MIT
#include "preview/site/theme/gemfolders.h"

#include "editor/post/file/insidefolder.h"

#include <QDir>

namespace galley {

namespace {

constexpr qsizetype mostFolders = 50;

// The folders that a path names, of which the last part may be "*".
QStringList matching(const QString& path)
{
    if (!path.endsWith(QLatin1String("/*")))
        return QFileInfo(path).isDir() ? QStringList{path} : QStringList();
    const QDir folder(path.chopped(2));
    QStringList found;
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        found.prepend(folder.filePath(name)); // newer Rubies first
    return found;
}

} // namespace

QStringList gemFolders(const QString& root, const QString& home)
{
    QStringList folders = matching(root + QStringLiteral("/vendor/bundle/ruby/*"));
    // The checkout is a stranger's: nothing outside passes for its own.
    folders.removeIf([&](const QString& folder) { return !isInside(root, folder); });
    QStringList places;
    if (!home.isEmpty()) {
        for (const char* place : {"/gems", "/.gem/ruby/*", "/.gem", "/.local/share/gem/ruby/*",
                 "/.bundle/ruby/*", "/.rvm/gems/*"})
            places += home + QLatin1String(place);
        for (const QString& ruby : matching(home + QStringLiteral("/.rbenv/versions/*")))
            places += ruby + QStringLiteral("/lib/ruby/gems/*");
    }
    for (const char* place : {"/usr/local/bundle", "/usr/local/bundle/ruby/*", "/var/lib/gems/*",
             "/usr/local/lib/ruby/gems/*", "/opt/homebrew/lib/ruby/gems/*", "/usr/lib/ruby/gems/*",
             "/usr/share/ruby/gems/*", "/usr/share/gems", "/usr/share/rubygems-integration/*"})
        places += QLatin1String(place);
    for (const QString& place : std::as_const(places))
        folders += matching(place);
    return folders.mid(0, mostFolders);
}

} // namespace galley
