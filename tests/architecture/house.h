// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// The rules of the house: which files may include which, how large a room may be, where a test
// lies. Pure: files and table are handed in, complaints come out, one line each.

namespace galley::test {

// A row of the table in modules.txt, which says what the fields mean.
struct Module {
    QString folder;
    QString target;
    QString tests;
    QStringList uses;
    QStringList libraries;
    QStringList rooms; // lowest first; "." alone: the module is one room
    QStringList pure; // rooms that open no file
    QStringList borders; // units where the way of these rooms may end
};

struct Include {
    QString header; // as written
    bool ours = false; // in quotes
    int line = 0;
};

struct SourceFile {
    QString path; // from the top folder
    QList<Include> includes;
};

// Where a file stands.
struct Place {
    QString module; // its folder
    QString room; // "." is the module's own folder
};

class House {
public:
    // Complaints about the table itself are in `complaints`.
    static House read(const QString& table, QStringList& complaints);

    const QList<Module>& modules() const { return m_modules; }
    const Module* find(const QString& folder) const;
    // Nothing for a file that is in no module.
    std::optional<Place> placeOf(const QString& path) const;

    // Includes that no arrow allows: of modules, of libraries, of rooms, and folders that are no
    // room.
    QStringList forbiddenIncludes(const QList<SourceFile>& files) const;
    // Rooms that hold too many or too few units.
    QStringList wrongSizes(const QList<SourceFile>& files) const;
    // Units that include each other, directly or through others.
    QStringList circles(const QList<SourceFile>& files) const;
    // Tests (tests/…/tst_NAME.cpp) that lie in no room, or in another than the unit they are named
    // for.
    QStringList misplacedTests(const QList<SourceFile>& files, const QStringList& tests) const;

private:
    QString complaintAbout(const Include& include, const Place& from) const;

    QList<Module> m_modules;
};

// "core", "widgets", "md4c" … for a library's header, "system" for what is the system's or the C
// library's; empty for the C++ library.
QString familyOf(const QString& header);

// Lines that are for one system alone, though they may include nothing: conditions on the system,
// its files of devices and processes, what Qt has for it alone.
QStringList systemCalls(const QString& text);

// The path of a .cpp or .h without its suffix; other files are units of their own.
QString unitOf(const QString& path);

} // namespace galley::test
