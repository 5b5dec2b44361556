// SPDX-License-Identifier: MIT
#include "tests/architecture/house.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstring>
#include <functional>

namespace galley::test {

namespace {

constexpr qsizetype fewestUnits = 2;
constexpr qsizetype mostUnits = 14;

const QString ownFolder = QStringLiteral(".");

QString folderOf(const QString& path)
{
    return path.section(QLatin1Char('/'), 0, -2);
}

bool isWithin(const QString& path, const QString& folder)
{
    return path.startsWith(folder + QLatin1Char('/'));
}

QString roomBelow(const QString& path, const QString& moduleFolder)
{
    const QString room = folderOf(path).mid(moduleFolder.size() + 1);
    return room.isEmpty() ? ownFolder : room;
}

QString testsOf(const Module& module)
{
    return QStringLiteral("tests/") + module.tests;
}

// The module of Qt that declares the class, as the compiler's include folders have it.
QString qtModuleOf(const QString& header)
{
    static const QMap<QString, QString> families = {
        {QStringLiteral("QtGui"), QStringLiteral("gui")},
        {QStringLiteral("QtWidgets"), QStringLiteral("widgets")},
        {QStringLiteral("QtQml"), QStringLiteral("qml")},
        {QStringLiteral("QtNetwork"), QStringLiteral("network")},
        {QStringLiteral("QtSvg"), QStringLiteral("svg")},
        {QStringLiteral("QtSvgWidgets"), QStringLiteral("svg")},
        {QStringLiteral("QtWebChannel"), QStringLiteral("webchannel")},
        {QStringLiteral("QtWebEngineCore"), QStringLiteral("webengine")},
        {QStringLiteral("QtWebEngineWidgets"), QStringLiteral("webengine")}};
    for (auto family = families.cbegin(); family != families.cend(); ++family) {
        if (QFile::exists(QStringLiteral(GALLEY_QT_HEADERS "/%1/%2").arg(family.key(), header)))
            return family.value();
    }
    return QStringLiteral("core");
}

// A module stands below those that it uses, so that none use each other.
void readUses(const QStringList& folders, QList<Module>& modules, QStringList& complaints)
{
    modules.last().uses = folders;
    for (const QString& folder : folders) {
        const bool isAbove = std::any_of(modules.cbegin(), modules.cend() - 1,
            [&](const Module& module) { return module.folder == folder; });
        if (!isAbove)
            complaints += QStringLiteral("%1 uses %2, which does not stand above it")
                              .arg(modules.last().folder, folder);
    }
}

void readLine(const QString& line, QList<Module>& modules, QStringList& complaints)
{
    QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString what = words.takeFirst();
    if (what == QLatin1String("module") && words.size() == 3)
        modules += Module{words[0], words[1], words[2], {}, {}, {ownFolder}, {}, {}};
    else if (what == QLatin1String("uses") && !modules.isEmpty())
        readUses(words, modules, complaints);
    else if (what == QLatin1String("libraries") && !modules.isEmpty())
        modules.last().libraries = words;
    else if (what == QLatin1String("rooms") && !modules.isEmpty())
        modules.last().rooms = words;
    else if (what == QLatin1String("pure") && !modules.isEmpty())
        modules.last().pure = words;
    else if (what == QLatin1String("borders") && !modules.isEmpty())
        modules.last().borders = words;
    else
        complaints += QStringLiteral("not understood: %1").arg(line);
}

} // namespace

QString unitOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix();
    return suffix == QLatin1String("cpp") || suffix == QLatin1String("h")
        ? path.chopped(suffix.size() + 1)
        : path;
}

QString familyOf(const QString& header)
{
    static const QMap<QString, QString> prefixes = {
        {QStringLiteral("yaml-cpp/"), QStringLiteral("yaml-cpp")},
        {QStringLiteral("yaml.h"), QStringLiteral("libyaml")},
        {QStringLiteral("tl/"), QStringLiteral("expected")},
        {QStringLiteral("md4c"), QStringLiteral("md4c")},
        {QStringLiteral("hunspell"), QStringLiteral("hunspell")},
        {QStringLiteral("gumbo"), QStringLiteral("gumbo")},
        {QStringLiteral("embeddedsass.pb.h"), QStringLiteral("protobuf")},
        {QStringLiteral("xcb/"), QStringLiteral("xcb")},
        {QStringLiteral("cerrno"), QStringLiteral("system")},
        {QStringLiteral("csignal"), QStringLiteral("system")}};
    for (auto prefix = prefixes.cbegin(); prefix != prefixes.cend(); ++prefix) {
        if (header.startsWith(prefix.key()))
            return prefix.value();
    }
    if (header.startsWith(QLatin1Char('Q')) || header.startsWith(QLatin1String("qt")))
        return qtModuleOf(header);
    // the headers of the C++ library have no suffix
    return header.endsWith(QLatin1String(".h")) ? QStringLiteral("system") : QString();
}

QStringList systemCalls(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*#\\s*(?:el)?ifn?(?:def)?\\b.*\\b(?:Q_OS_|__linux|__unix|__APPLE__|_WIN32)"
        "|\"/(?:proc|dev)/|\\bsetChildProcessModifier\\b"));
    QStringList found;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.contains(pattern))
            found += line.trimmed();
    }
    return found;
}

House House::read(const QString& table, QStringList& complaints)
{
    House house;
    for (const QString& line : table.split(QLatin1Char('\n'))) {
        const QString text = line.section(QLatin1Char('#'), 0, 0).trimmed();
        if (!text.isEmpty())
            readLine(text, house.m_modules, complaints);
    }
    return house;
}

const Module* House::find(const QString& folder) const
{
    const auto found = std::find_if(m_modules.cbegin(), m_modules.cend(),
        [&](const Module& module) { return module.folder == folder; });
    return found == m_modules.cend() ? nullptr : &*found;
}

std::optional<Place> House::placeOf(const QString& path) const
{
    QString owner; // the longest folder that holds the file
    for (const Module& module : m_modules) {
        if (isWithin(path, module.folder) && module.folder.size() > owner.size())
            owner = module.folder;
    }
    if (owner.isEmpty())
        return std::nullopt;
    return Place{owner, roomBelow(path, owner)};
}

QString House::complaintAbout(const Include& include, const Place& from) const
{
    const Module& rules = *find(from.module);
    if (!include.ours) {
        const QString family = familyOf(include.header);
        return family.isEmpty() || rules.libraries.contains(family)
            ? QString()
            : QStringLiteral("%1 may not use %2 (%3)").arg(from.module, family, include.header);
    }
    if (!include.header.contains(QLatin1Char('/'))) // made by moc or CMake
        return include.header.endsWith(QLatin1String(".moc"))
            ? QString()
            : QStringLiteral("write the path from the top folder: %1").arg(include.header);
    const std::optional<Place> to = placeOf(include.header);
    if (!to || (to->module != from.module && !rules.uses.contains(to->module)))
        return QStringLiteral("%1 may not use %2").arg(from.module, include.header);
    const bool goesUp =
        to->module == from.module && rules.rooms.indexOf(to->room) > rules.rooms.indexOf(from.room);
    return goesUp ? QStringLiteral("room %1 may not use %2").arg(from.room, include.header)
                  : QString();
}

QStringList House::forbiddenIncludes(const QList<SourceFile>& files) const
{
    QStringList complaints;
    for (const SourceFile& file : files) {
        const std::optional<Place> place = placeOf(file.path);
        if (!place || !find(place->module)->rooms.contains(place->room)) {
            complaints += QStringLiteral("%1: its folder is no room of a module").arg(file.path);
            continue;
        }
        for (const Include& include : file.includes) {
            if (const QString complaint = complaintAbout(include, *place); !complaint.isEmpty())
                complaints += QStringLiteral("%1:%2: %3")
                                  .arg(file.path, QString::number(include.line), complaint);
        }
    }
    return complaints;
}

QStringList House::wrongSizes(const QList<SourceFile>& files) const
{
    QMap<QString, QSet<QString>> units; // by folder
    for (const SourceFile& file : files)
        units[folderOf(file.path)] += unitOf(file.path);
    QStringList complaints;
    for (const Module& module : m_modules) {
        for (const QString& room : module.rooms) {
            const QString folder =
                room == ownFolder ? module.folder : module.folder + QLatin1Char('/') + room;
            const qsizetype size = units.value(folder).size();
            // A module's own folder may hold one unit alone: what the rooms add up to.
            if (size > mostUnits || size < (room == ownFolder ? 1 : fewestUnits))
                complaints += QStringLiteral("%1 holds %2 units").arg(folder).arg(size);
        }
    }
    return complaints;
}

QStringList House::circles(const QList<SourceFile>& files) const
{
    QMap<QString, QSet<QString>> uses; // by unit
    for (const SourceFile& file : files)
        uses[unitOf(file.path)];
    for (const SourceFile& file : files) {
        for (const Include& include : file.includes) {
            if (const QString used = unitOf(include.header);
                include.ours && used != unitOf(file.path) && uses.contains(used))
                uses[unitOf(file.path)] += used;
        }
    }
    QStringList complaints;
    QSet<QString> done;
    QStringList way; // from the unit the search began with
    const std::function<void(const QString&)> visit = [&](const QString& unit) {
        if (const qsizetype at = way.indexOf(unit); at >= 0) {
            complaints += (way.mid(at) + QStringList(unit)).join(QLatin1String(" -> "));
            return;
        }
        if (done.contains(unit))
            return;
        way += unit;
        for (const QString& used : std::as_const(uses[unit]))
            visit(used);
        way.removeLast();
        done += unit;
    };
    for (auto unit = uses.keyBegin(); unit != uses.keyEnd(); ++unit)
        visit(*unit);
    return complaints;
}

QStringList House::misplacedTests(const QList<SourceFile>& files, const QStringList& tests) const
{
    QMap<QString, QString> roomOfUnit; // by the module's folder and the unit's name
    for (const SourceFile& file : files) {
        if (const std::optional<Place> place = placeOf(file.path))
            roomOfUnit[place->module + QFileInfo(file.path).baseName()] = place->room;
    }
    QStringList complaints;
    for (const QString& test : tests) {
        const Module* module = nullptr; // whose tests' folder is the longest that holds the file
        for (const Module& candidate : m_modules) {
            if (isWithin(test, testsOf(candidate))
                && (!module || candidate.tests.size() > module->tests.size()))
                module = &candidate;
        }
        if (!module)
            continue;
        const QString room = roomBelow(test, testsOf(*module));
        const QString unit = QFileInfo(test).baseName().mid(qsizetype(strlen("tst_")));
        const QString wanted = roomOfUnit.value(module->folder + unit, room);
        if (!module->rooms.contains(room) && room != ownFolder)
            complaints += QStringLiteral("%1: its folder is no room").arg(test);
        else if (room != wanted)
            complaints += QStringLiteral("%1 belongs to the room %2").arg(test, wanted);
    }
    return complaints;
}

} // namespace galley::test
