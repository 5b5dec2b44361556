// SPDX-License-Identifier: MIT
#pragma once

#include "app/found/distribution.h"
#include "app/found/folderfact.h"
#include "app/found/helperprograms.h"
#include "preview/page/engine/previewrendering.h"
#include "preview/page/engine/sandboxcheck.h"
#include "preview/page/engine/webengineversion.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <optional>

namespace galley {

// What only the GUI thread can see. Without a display most of it stays unknown.
struct ScreenFacts {
    QString platform = {}; // Qt's plugin: "xcb", "wayland"; empty = no display
    QList<double> scales = {}; // of each screen
    QString renderer = {}; // of OpenGL: "Mesa Intel(R) UHD"; empty = none, or not in use
    GraphicsFacts graphics = {};
    bool isSoftware = false; // Qt draws without OpenGL, by Galley's choice or the person's
    bool isCardUnused = false; // by the person's wish to the web engine
};

struct FontFacts {
    QString simplified; // a family that has the characters; empty = none
    QString traditional;
};

struct InputMethodFacts {
    QString name; // as QT_IM_MODULE has it; empty = left to Qt
    bool hasPlugin = true;
};

// This computer as far as Galley depends on it. A value: what it means is said by survey().
struct Surroundings {
    // The commit that the program was made of may follow the version.
    QString version;
    QString qtRun;
    QString qtBuilt;
    WebEngineVersion engine;
    Sandbox sandbox = Sandbox::Works;
    QString namespaceSetting; // the kernel's setting that forbids the sandbox; empty = not known
    std::optional<ScreenFacts> screen; // nothing = not looked at
    std::optional<FontFacts> fonts;
    InputMethodFacts inputMethod;
    QStringList pictureFormats; // that Qt reads: "png"
    QStringList dictionaries; // languages with one: "en_GB"
    QStringList qtTranslations; // languages of Qt's own texts: "zh_CN"
    QList<ProgramFact> programs; // in the order of helperPrograms()
    FolderFact settings;
    FolderFact journals;
    FolderFact temporary;
    Distribution system;
    QString processor; // "x86_64"
    QString locale; // "en_GB.UTF-8"
    QString home; // shown as ~
};

// Where to look; tests look elsewhere.
struct LookingPlaces {
    QString settings; // folder
    QString journals; // folder
    QString searchPath; // as PATH
    QString osRelease; // file
    AskLimits limits = {};

    static LookingPlaces ofThisUser();
};

// The quick half; on the GUI thread. Screen facts only where the window's own platform runs.
void lookAtScreen(Surroundings& surroundings);
// The slow half, on any thread.
void lookAtMachine(
    Surroundings& surroundings, const LookingPlaces& places, const std::atomic<bool>& cancelled);

} // namespace galley
