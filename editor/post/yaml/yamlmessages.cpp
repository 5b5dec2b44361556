// SPDX-License-Identifier: MIT
#include "editor/post/yaml/yamlmessages.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct YamlMessageTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::Yaml)
};

struct ParserText {
    const char* parserWords; // a part of libyaml's message
    const char* meaning;
};

constexpr auto tabIndentation =
    QT_TRANSLATE_NOOP("galley::Yaml", "lines must be indented with spaces, not with tabs");

// In order: the first whose words occur in the message explains it.
constexpr ParserText parserTexts[] = {
    {"quoted scalar: found unexpected end",
        QT_TRANSLATE_NOOP("galley::Yaml", "a quotation mark opens here but is never closed")},
    {"quoted scalar: found unexpected document",
        QT_TRANSLATE_NOOP("galley::Yaml", "a quotation mark opens here but is never closed")},
    {"found unknown escape character",
        QT_TRANSLATE_NOOP(
            "galley::Yaml", "a backslash between double quotes must be written twice")},
    {"did not find expected hexdecimal number",
        QT_TRANSLATE_NOOP("galley::Yaml", "a backslash code between double quotes is incomplete")},
    {"mapping values are not allowed",
        QT_TRANSLATE_NOOP(
            "galley::Yaml", "a value without quotes contains a colon followed by a space")},
    {"could not find expected ':'",
        QT_TRANSLATE_NOOP(
            "galley::Yaml", "this line is not `key: value`: the colon and space are missing")},
    {"cannot start any token",
        QT_TRANSLATE_NOOP(
            "galley::Yaml", "a value without quotes cannot begin with this character")},
    {"found a tab character", tabIndentation},
    {"flow sequence",
        QT_TRANSLATE_NOOP(
            "galley::Yaml", "a list that starts with `[` does not end properly with `]`")},
    {"flow mapping",
        QT_TRANSLATE_NOOP(
            "galley::Yaml", "a group that starts with `{` does not end properly with `}`")},
    {"control characters",
        QT_TRANSLATE_NOOP(
            "galley::Yaml", "there is an invisible control character, which YAML does not allow")},
    {"block sequence entries are not allowed",
        QT_TRANSLATE_NOOP("galley::Yaml", "a list item (`- `) is not allowed here")},
    {"did not find expected '-' indicator",
        QT_TRANSLATE_NOOP("galley::Yaml", "the lines of a list are not indented equally")},
    {"anchor", QT_TRANSLATE_NOOP("galley::Yaml", "a value without quotes cannot begin with `&`")},
    {"alias", QT_TRANSLATE_NOOP("galley::Yaml", "a value without quotes cannot begin with `*`")},
    {"tag", QT_TRANSLATE_NOOP("galley::Yaml", "a value without quotes cannot begin with `!`")},
    {"directive", QT_TRANSLATE_NOOP("galley::Yaml", "a line cannot begin with `%`")},
    {"block scalar",
        QT_TRANSLATE_NOOP(
            "galley::Yaml", "after `|` or `>` the text must begin on the next line, indented")},
    {"did not find expected key",
        QT_TRANSLATE_NOOP("galley::Yaml",
            "this line does not fit: check its indentation and the quotes before it")},
    {"did not find expected <document start>",
        QT_TRANSLATE_NOOP("galley::Yaml",
            "this line does not fit: check its indentation and the quotes before it")},
};

QString parserProblemText(const QString& message)
{
    for (const ParserText& text : parserTexts) {
        if (message.contains(QLatin1String(text.parserWords)))
            return YamlMessageTexts::tr(text.meaning);
    }
    return YamlMessageTexts::tr("this cannot be read as YAML");
}

} // namespace

QString tabIndentationText()
{
    return YamlMessageTexts::tr(tabIndentation);
}

QString yamlProblemText(const YamlProblem& problem)
{
    switch (problem.kind) {
    case YamlProblem::Kind::Syntax:
        return parserProblemText(problem.parserMessage);
    case YamlProblem::Kind::Symbol:
        return YamlMessageTexts::tr("a value without quotes cannot begin with a colon");
    case YamlProblem::Kind::BadNumber:
        return YamlMessageTexts::tr("this looks like a number but is not one");
    case YamlProblem::Kind::UnknownAlias:
        return YamlMessageTexts::tr("a value without quotes that begins with `*` refers to another "
                                    "value, but there is none with that name before it");
    case YamlProblem::Kind::CyclicAlias:
        return YamlMessageTexts::tr(
            "a value that begins with `*` refers to the list or group that contains it");
    case YamlProblem::Kind::TooManyAliases:
        return YamlMessageTexts::tr(
            "names that begin with `*` repeat other values so often that they would "
            "fill the memory");
    case YamlProblem::Kind::TooDeep:
        return YamlMessageTexts::tr("lists and groups are nested more than 500 levels deep");
    case YamlProblem::Kind::ForbiddenTag:
        return YamlMessageTexts::tr(
            "a value that begins with `!` asks for a type that Jekyll does not allow");
    case YamlProblem::Kind::NotAMapping:
        return YamlMessageTexts::tr("the front matter must consist of `key: value` lines");
    }
    return {};
}

} // namespace galley
