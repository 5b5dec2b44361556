// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textedit.h"

#include <QString>

#include <optional>

namespace galley {

enum class Severity { Hint, Warning, Error };

// A change that would mend what a diagnostic complains about, offered as one click.
struct Repair {
    QString label; // what the button says, translated
    QList<TextEdit> edits;
    QString task = {}; // what the window has to do instead, "picture.shrink /static/a.png"
};

// Something the writer should know about a place in the post. The one kind of problem value:
// squiggles, banner, problems panel, command line and tests all show these.
struct Diagnostic {
    Severity severity = Severity::Warning;
    QString code; // stable and untranslated, e.g. "yaml.syntax", "markdown.accidental-table"
    QString message; // translated, a whole sentence
    QString file; // empty = the post itself; else the layout, include or data file concerned
    int line = 0; // 1-based line of the file; 0 when unknown
    TextRange range; // in the post's text; empty when only the line is known
    std::optional<Repair> repair;
};

} // namespace galley
