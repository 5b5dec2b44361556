// SPDX-License-Identifier: MIT
#include "editor/post/platform/privileges.h"

#include <QFile>

#include <array>

#include <sys/stat.h>
#include <unistd.h>

namespace galley {

bool isRoot()
{
    return ::geteuid() == 0;
}

bool isOwnFolder(const QString& path, Others others)
{
    const mode_t forbidden =
        others == Others::MayRead ? S_IWGRP | S_IWOTH : mode_t(S_IRWXG | S_IRWXO);
    struct stat entry = {};
    return ::lstat(QFile::encodeName(path).constData(), &entry) == 0 && S_ISDIR(entry.st_mode)
        && entry.st_uid == ::geteuid() && (entry.st_mode & forbidden) == 0;
}

QString namespaceSetting()
{
    struct Setting {
        const char* name;
        const char* forbids;
    };
    // Each system has its own.
    constexpr std::array settings{Setting{"kernel/apparmor_restrict_unprivileged_userns", "1"},
        Setting{"kernel/unprivileged_userns_clone", "0"}, Setting{"user/max_user_namespaces", "0"}};
    for (const Setting& setting : settings) {
        QFile file(QStringLiteral("/proc/sys/") + QLatin1String(setting.name));
        if (!file.open(QIODevice::ReadOnly) || file.read(20).trimmed() != setting.forbids)
            continue;
        return QString::fromLatin1(setting.name).replace(QLatin1Char('/'), QLatin1Char('.'))
            + QLatin1Char('=') + QLatin1String(setting.forbids);
    }
    return {};
}

} // namespace galley
