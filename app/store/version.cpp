// SPDX-License-Identifier: MIT
#include "app/store/version.h"

#include <QSet>

namespace galley {

namespace {

constexpr qint64 versionHour = 3600;
constexpr qint64 versionDay = 24 * versionHour;
constexpr qint64 oldestVersion = 90 * versionDay;

} // namespace

QList<Version> thinnedVersions(const QList<Version>& newestFirst, const QDateTime& now)
{
    QList<Version> kept;
    QSet<QString> taken; // hours and days that have their version
    for (const Version& version : newestFirst) {
        const qint64 age = version.when.secsTo(now);
        const QDateTime local = version.when.toLocalTime();
        const QString span = age < versionDay ? local.toString(QStringLiteral("yyyy-MM-dd HH"))
                                              : local.toString(QStringLiteral("yyyy-MM-dd"));
        const bool unsaved = version.kind == VersionKind::Unsaved;
        const bool wanted =
            age < versionHour || (age < oldestVersion && (unsaved || !taken.contains(span)));
        if (kept.isEmpty() || wanted)
            kept += version;
        if (age >= versionHour && !unsaved)
            taken += span;
    }
    return kept;
}

} // namespace galley
