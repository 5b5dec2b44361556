// SPDX-License-Identifier: MIT
#include "editor/syntax/hiddencharacters.h"

#include "editor/document/textlines.h"
#include "editor/post/base/joinedtext.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct HiddenCharacterTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::HiddenCharacters)
};

constexpr qsizetype kMostToldLines =
    100; // that are told of; a text made of such characters has enough then

struct HiddenSignTerm {
    char16_t character;
    const char* name;
};

constexpr HiddenSignTerm hiddenSignTerms[] = {{0x061c, "ALM"}, {0x200e, "LRM"}, {0x200f, "RLM"},
    {0x202a, "LRE"}, {0x202b, "RLE"}, {0x202c, "PDF"}, {0x202d, "LRO"}, {0x202e, "RLO"},
    {0x2066, "LRI"}, {0x2067, "RLI"}, {0x2068, "FSI"}, {0x2069, "PDI"}, {0x200b, "ZWSP"},
    {0x2060, "WJ"}, {0xfeff, "BOM"}, {0x00ad, "SHY"}};

bool turnsDirection(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
}

Diagnostic hiddenCharacterProblem(const QList<HiddenCharacter>& characters, int line)
{
    Diagnostic problem;
    bool turns = false;
    QStringList told;
    Repair repair{HiddenCharacterTexts::tr("Remove"), {}};
    for (const HiddenCharacter& hidden : characters) {
        turns = turns || turnsDirection(hidden.character);
        repair.edits += TextEdit{{hidden.position, hidden.position + 1}, {}};
        if (const QString name = hiddenCharacterName(hidden.character); !told.contains(name))
            told += name;
    }
    problem.severity = turns ? Severity::Warning : Severity::Hint;
    problem.code = turns ? QStringLiteral("text.direction") : QStringLiteral("text.invisible");
    problem.message = turns
        ? HiddenCharacterTexts::tr("Invisible characters here change the direction of the text "
                                   "(%1): it may not read as it really is.")
              .arg(joinedList(told))
        : HiddenCharacterTexts::tr("There are invisible characters in this line (%1).")
              .arg(joinedList(told));
    problem.line = line;
    problem.range = {characters.constFirst().position, characters.constLast().position + 1};
    problem.repair = repair;
    return problem;
}

} // namespace

bool isHiddenCharacter(QChar c)
{
    for (const HiddenSignTerm& name : hiddenSignTerms) {
        if (c == name.character)
            return true;
    }
    return false;
}

QString hiddenCharacterName(QChar c)
{
    for (const HiddenSignTerm& name : hiddenSignTerms) {
        if (c == name.character)
            return QLatin1String(name.name);
    }
    return {};
}

QList<HiddenCharacter> hiddenCharacters(QStringView text)
{
    QList<HiddenCharacter> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        // all but the soft hyphen are beyond Latin; most text is done with the first comparison
        if ((c >= 0x061c || c == 0x00ad) && isHiddenCharacter(c))
            found += {i, c};
    }
    return found;
}

QList<Diagnostic> hiddenCharacterProblems(const QString& text)
{
    QList<Diagnostic> problems;
    const QList<HiddenCharacter> characters = hiddenCharacters(text);
    int line = 1;
    qsizetype counted = 0;
    for (qsizetype i = 0; i < characters.size() && problems.size() < kMostToldLines;) {
        const TextRange range = lineAt(text, characters[i].position);
        line += int(QStringView(text).sliced(counted, range.start - counted).count(u'\n'));
        counted = range.start;
        QList<HiddenCharacter> here;
        while (i < characters.size() && characters[i].position < range.end)
            here += characters[i++];
        problems += hiddenCharacterProblem(here, line);
    }
    return problems;
}

} // namespace galley
