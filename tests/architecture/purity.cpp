// SPDX-License-Identifier: MIT
#include "tests/architecture/purity.h"

#include <QMap>
#include <QSet>

namespace galley::test {

namespace {

struct Unit {
    QSet<QString> uses; // other units
    QString opener; // a header that only those include who open files, list folders or run programs
};

bool opensFiles(const QString& header)
{
    static const QSet<QString> headers = {QStringLiteral("QDir"), QStringLiteral("QDirIterator"),
        QStringLiteral("QFile"), QStringLiteral("QFileInfo"), QStringLiteral("QFileSystemWatcher"),
        QStringLiteral("QLockFile"), QStringLiteral("QProcess"), QStringLiteral("QSaveFile"),
        QStringLiteral("QSettings"), QStringLiteral("QStandardPaths"),
        QStringLiteral("QStorageInfo"), QStringLiteral("QTemporaryDir"),
        QStringLiteral("QTemporaryFile"), QStringLiteral("cstdio"), QStringLiteral("dirent.h"),
        QStringLiteral("fcntl.h"), QStringLiteral("filesystem"), QStringLiteral("fstream"),
        QStringLiteral("stdio.h"), QStringLiteral("sys/stat.h"), QStringLiteral("unistd.h")};
    return headers.contains(header);
}

QMap<QString, Unit> unitsOf(const QList<SourceFile>& files)
{
    QMap<QString, Unit> units;
    for (const SourceFile& file : files) {
        Unit& unit = units[unitOf(file.path)];
        for (const Include& include : file.includes) {
            if (include.ours)
                unit.uses += unitOf(include.header);
            else if (opensFiles(include.header))
                unit.opener = include.header;
        }
    }
    return units;
}

// The ways from the units to those that open files, shortest first.
QStringList waysToFiles(
    const QStringList& starts, const QStringList& borders, const QMap<QString, Unit>& units)
{
    QStringList ways;
    QStringList found = starts;
    QMap<QString, QString> from; // the unit that led to it
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QString unit = found[i];
        const auto known = units.constFind(unit);
        if (borders.contains(unit) || known == units.constEnd())
            continue;
        if (!known->opener.isEmpty()) {
            QStringList way{unit, QStringLiteral("<%1>").arg(known->opener)};
            while (from.contains(way.first()))
                way.prepend(from.value(way.first()));
            ways += way.join(QLatin1String(" -> "));
        }
        for (const QString& used : known->uses) {
            if (found.contains(used))
                continue;
            from.insert(used, unit);
            found += used;
        }
    }
    return ways;
}

} // namespace

QStringList impureRooms(const House& house, const QList<SourceFile>& files)
{
    const QMap<QString, Unit> units = unitsOf(files);
    QStringList complaints;
    for (const Module& module : house.modules()) {
        QStringList starts;
        for (auto unit = units.keyBegin(); unit != units.keyEnd(); ++unit) {
            const std::optional<Place> place = house.placeOf(*unit);
            if (place && place->module == module.folder && module.pure.contains(place->room))
                starts += *unit;
        }
        complaints += waysToFiles(starts, module.borders, units);
    }
    return complaints;
}

} // namespace galley::test
