// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/linerepair.h"

#include "editor/post/base/textlines.h"
#include "editor/post/yaml/yamlquote.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace galley {

namespace {

struct LineRepairTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::FrontMatter)
};

TextRange lineAround(QStringView text, qsizetype position)
{
    return {lineStartOf(text, position), lineEndOf(text, position)};
}

QRegularExpressionMatch matchIn(QStringView text, TextRange line, const QRegularExpression& form)
{
    return form.match(text.mid(line.start, line.length()).toString());
}

} // namespace

std::optional<Repair> tabRepair(QStringView text, TextRange yaml)
{
    Repair repair;
    repair.label = LineRepairTexts::tr("Replace the tabs with spaces");
    for (qsizetype start = yaml.start; start < yaml.end;) {
        const TextRange line = lineAround(text, start);
        qsizetype end = line.start;
        while (end < line.end && isBlank(text.at(end)))
            ++end;
        QString indent = text.mid(line.start, end - line.start).toString();
        if (indent.contains(QLatin1Char('\t')))
            repair.edits +=
                {{line.start, end}, indent.replace(QLatin1Char('\t'), QStringLiteral("  "))};
        start = line.end + 1;
    }
    if (repair.edits.isEmpty())
        return std::nullopt;
    return repair;
}

std::optional<Repair> missingSpaceRepair(QStringView text, qsizetype position)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z_][\w-]*:(?=[^\s/]))"));
    const TextRange line = lineAround(text, position);
    const QRegularExpressionMatch match = matchIn(text, line, form);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype after = line.start + match.capturedEnd();
    return Repair{LineRepairTexts::tr("Put a space after the colon"),
        {{{after, after}, QStringLiteral(" ")}}};
}

std::optional<Repair> nestedQuotingRepair(QStringView text, qsizetype position)
{
    // A value that has quotes already is no matter of this.
    static const QRegularExpression form(
        QStringLiteral(R"(\A(?:[ ]+|(?=-[ ]))(?:-[ ]+)*(?:[\w-]+:[ ]+)?([^\s'"|>].*?)[ \t]*\z)"));
    const TextRange line = lineAround(text, position);
    const QRegularExpressionMatch match = matchIn(text, line, form);
    if (!match.hasMatch())
        return std::nullopt;
    const TextRange value{line.start + match.capturedStart(1), line.start + match.capturedEnd(1)};
    return Repair{LineRepairTexts::tr("Put quotes around the value"),
        {{value, quotedNear(ScalarStyle::DoubleQuoted, match.captured(1), YamlPlace::Block)}}};
}

std::optional<Repair> outdentRepair(QStringView text, qsizetype position)
{
    static const QRegularExpression form(QStringLiteral(R"(\A([ ]+)[A-Za-z_][\w-]*:(?:[ ]|\z))"));
    const TextRange line = lineAround(text, position);
    const QRegularExpressionMatch match = matchIn(text, line, form);
    if (!match.hasMatch())
        return std::nullopt;
    return Repair{LineRepairTexts::tr("Remove the spaces before the key"),
        {{{line.start, line.start + match.capturedLength(1)}, QString()}}};
}

} // namespace galley
