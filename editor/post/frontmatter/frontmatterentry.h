// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/yaml/yamldocument.h"

namespace galley {

// One top-level key of the block, as spans of the post's text.
struct FrontMatterEntry {
    QString key; // as templates name it; a number or date in its printed form
    bool keyIsString = true; // false: templates cannot reach it
    TextRange keyRange; // the key itself with its quotes, without the colon
    TextRange valueRange; // the value with its quotes, without surrounding blanks and comment;
                          // empty = no value
    TextRange
        lines; // from the key's line start to the next key's (or the closing fence's) line start
    ScalarStyle style = ScalarStyle::Plain; // Empty: `key:` with nothing after it
    bool flow = false; // a collection in brackets
    QList<TextRange> items; // a list's items, without their dashes and commas
    YamlValue value; // null when the block is broken
    QString written; // of a boolean, number or time without quotes: how it is spelled, e.g. `True`
    int line = 0; // 1-based line in the file
};

// The YAML block at the start of a post, as Jekyll sees it: first line `---`, shortest match up to
// a line starting with `---` or `...` (Jekyll's Document::YAML_FRONT_MATTER_REGEXP).
struct FrontMatter {
    bool present = false;
    bool broken =
        false; // the YAML does not parse; values are then empty and Jekyll publishes no layout
    bool isFlow = false; // the whole block is one `{key: value, …}`
    TextRange block; // both fences and the closing line's end
    TextRange yaml; // between the fences
    qsizetype bodyStart =
        0; // first character of the body: blank lines after the block are skipped, as Jekyll does
    int bodyLine = 1; // 1-based line of bodyStart
    QList<FrontMatterEntry> entries;
    YamlValue values = YamlValue::Map{}; // always a map
    QList<TextRange> typedScalars; // as in YamlDocument
    QList<TextRange> droppedNames; // likewise
    QList<Diagnostic> problems;

    const FrontMatterEntry* find(
        const QString& key) const; // the last of duplicates, as YAML loaders take it
};

} // namespace galley
