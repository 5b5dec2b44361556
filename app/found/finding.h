// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley {

enum class FoundState {
    Found,
    Missing,
    Problem, // it is there and does not work
    NotChecked, // it could not be looked at from here
};

// One thing that Galley looked for on this computer, in the window's language.
struct Finding {
    QString section; // findings of one section follow each other
    QString name; // "Jekyll"
    FoundState state = FoundState::Found;
    bool isNeeded = false; // without it Galley cannot do what it is for
    QString version = {}; // empty = it has none
    QString detail = {}; // what was found, or what is wrong
    QString purpose = {}; // what it is for, as a sentence
    QStringList packages = {}; // of Debian, that bring it
    QString install = {}; // what to type or do to have it; empty = nothing is missing
};

// "Found", "Missing" …
QString stateText(FoundState state);
// What to know of something that does not work or was not looked at: what it is for, what to do.
QStringList adviceLines(const Finding& finding);

bool everythingNeededWorks(const QList<Finding>& findings);

// One line that installs all that is missing at once; empty where no line does.
QString installEverything(const QList<Finding>& findings);

// The findings as plain text to copy into a message; and for programs.
QString findingsText(const QList<Finding>& findings);
QJsonObject findingsJson(const QList<Finding>& findings); // keys and states are never translated

} // namespace galley
