#include "editor/syntax/hiddensigns.h"

#include "editor/document/textlines.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct HiddenSignTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::HiddenSigns)
};

constexpr qsizetype kMostToldLines =
    100; // that are told of; a text made of such signs has enough then

struct HiddenSignTerm {
    char16_t sign;
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

Diagnostic hiddenSignProblem(const QList<HiddenSign>& signs, int line)
{
    Diagnostic problem;
    bool turns = false;
    QStringList told;
    Repair repair{HiddenSignTexts::tr("Remove"), {}};
    for (const HiddenSign& hidden : signs) {
        turns = turns || turnsDirection(hidden.sign);
        repair.edits += TextEdit{{hidden.position, hidden.position + 1}, {}};
        if (const QString name = hiddenSignName(hidden.sign); !told.contains(name))
            told += name;
    }
    problem.severity = turns ? Severity::Warning : Severity::Hint;
    problem.code = turns ? QStringLiteral("text.direction") : QStringLiteral("text.invisible");
    problem.message = turns ? HiddenSignTexts::tr(
                          "Invisible signs here turn the direction of the text (%1): it may read "
                          "otherwise than it is.")
                                  .arg(told.join(QStringLiteral(", ")))
                            : HiddenSignTexts::tr("There are invisible signs in this line (%1).")
                                  .arg(told.join(QStringLiteral(", ")));
    problem.line = line;
    problem.range = {signs.constFirst().position, signs.constLast().position + 1};
    problem.repair = repair;
    return problem;
}

} // namespace

bool isHiddenSign(QChar c)
{
    for (const HiddenSignTerm& name : hiddenSignTerms) {
        if (c == name.sign)
            return true;
    }
    return false;
}

QString hiddenSignName(QChar c)
{
    for (const HiddenSignTerm& name : hiddenSignTerms) {
        if (c == name.sign)
            return QLatin1String(name.name);
    }
    return {};
}

QList<HiddenSign> hiddenSigns(QStringView text)
{
    QList<HiddenSign> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        // all but the soft hyphen are beyond Latin; most text is done with the first comparison
        if ((c >= 0x061c || c == 0x00ad) && isHiddenSign(c))
            found += {i, c};
    }
    return found;
}

QList<Diagnostic> hiddenSignProblems(const QString& text)
{
    QList<Diagnostic> problems;
    const QList<HiddenSign> signs = hiddenSigns(text);
    int line = 1;
    qsizetype counted = 0;
    for (qsizetype i = 0; i < signs.size() && problems.size() < kMostToldLines;) {
        const TextRange range = lineAt(text, signs[i].position);
        line += int(QStringView(text).sliced(counted, range.start - counted).count(u'\n'));
        counted = range.start;
        QList<HiddenSign> here;
        while (i < signs.size() && signs[i].position < range.end)
            here += signs[i++];
        problems += hiddenSignProblem(here, line);
    }
    return problems;
}

} // namespace galley
