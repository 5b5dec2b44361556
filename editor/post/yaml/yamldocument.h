// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrange.h"
#include "editor/post/yaml/yamlvalue.h"

#include <optional>

namespace galley {

enum class ScalarStyle { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Collection, Empty };

// One key of the root mapping with its value, as spans of the text that was read.
struct YamlEntry {
    QString key; // as templates name it
    bool keyIsString =
        true; // false: a number, date, boolean, null or collection, which no template can name
    TextRange keyRange; // with its quotes
    TextRange valueRange; // with quotes, anchor and tag, without trailing blanks; empty where the
                          // value would stand
    ScalarStyle style = ScalarStyle::Plain;
    bool flow = false; // a collection in brackets
    QList<TextRange> items; // a list's items, without their dashes and commas
    YamlValue value;
};

struct YamlProblem {
    enum class Kind {
        Syntax,
        Symbol,
        BadNumber,
        UnknownAlias,
        CyclicAlias,
        TooManyAliases,
        TooDeep,
        ForbiddenTag,
        NotAMapping
    };
    Kind kind = Kind::Syntax;
    qsizetype position = 0; // where in the text
    QString parserMessage; // libyaml's own words, English; empty for the other kinds
    TextRange context; // the construct that was being read, when libyaml names one
};

// A YAML document as Ruby's Psych loads it with Jekyll's settings (safe_load, Date and Time
// allowed, aliases allowed). The parser is libyaml, which is Psych's own, so that both refuse the
// same documents. Only the first document of the text is read, as Psych does.
struct YamlDocument {
    YamlValue root;
    QList<YamlEntry>
        entries; // duplicates included, merged keys (`<<`) not; only when the root is a mapping
    bool rootIsFlow = false; // `{title: x}`
    QList<TextRange> typedScalars; // values without quotes and tag, at any depth, that are no text
    QList<TextRange> droppedNames; // anchors that no alias names, and tags that mean nothing here
    std::optional<YamlProblem> problem; // then root and entries are incomplete
};

} // namespace galley
