// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textedit.h"

#include <QString>

#include <optional>
#include <variant>

namespace galley {

enum class Severity { Hint, Warning, Error };

// What the window has to do where edits alone are no repair; pictures by their site paths.
struct ShrinkPicture {
    QString sitePath;
};
struct ChoosePicture {
    QString sitePath; // of the one that is missing
};
using RepairTask = std::variant<std::monostate, ShrinkPicture, ChoosePicture>;

// A change that would mend what a diagnostic complains about, offered as one click.
struct Repair {
    QString label; // what the button says, translated
    QList<TextEdit> edits;
    RepairTask task = {};

    bool needsWindow() const { return !std::holds_alternative<std::monostate>(task); }
};

// Something the writer should know about a place in the post. The one kind of problem value:
// squiggles, banner, problems panel, command line and tests all show these.
struct Diagnostic {
    Severity severity = Severity::Warning;
    QString code = {}; // stable and untranslated, e.g. "yaml.syntax", "markdown.accidental-table"
    QString message = {}; // translated, a whole sentence
    QString file = {}; // empty = the post itself; else the layout, include or data file concerned
    int line = 0; // 1-based line of the file; 0 when unknown
    TextRange range = {}; // in the post's text; empty when only the line is known
    std::optional<Repair> repair = {};
};

} // namespace galley
