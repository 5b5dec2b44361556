// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace galley {

// Whether the name is that of a Markdown file.
bool namesPost(const QString& word);

// What the words of a command line ask of the window.
struct WindowWish {
    // a post or a checkout's folder as it was written; the sample site's, which is compiled in;
    // empty = none named
    QString path;
    bool ownWindow = false; // whatever windows there are
    QString session; // of the desktop, which starts again what was open; empty = none

    friend bool operator==(const WindowWish&, const WindowWish&) = default;
};

// What a start of the program is for.
struct StartWish {
    enum class Kind {
        Command, // a sub-command or one of its options: no window, no display
        Window,
        Misuse // `complaint` says why
    };
    Kind kind = Kind::Window;
    WindowWish window;
    QString complaint; // English, as all of the command line
};

// What the decision has to know of the world.
struct StartFacts {
    std::function<bool(const QStringList&)> isCommand; // the first word names one
    std::function<bool(const QString&)> exists; // file or folder
};

// `arguments`: without the program's name. A window opens for what exists and for the name of a
// Markdown file, where the window can say that it is missing; every other word is a mistake.
StartWish readStartWish(const QStringList& arguments, const StartFacts& facts);

} // namespace galley
