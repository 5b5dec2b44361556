// SPDX-License-Identifier: MIT
#include "app/cli/manual.h"

#include "app/cli/commands/commands.h"
#include "resources/resources.h"

#include <QFile>

namespace galley::cli {

namespace {

// Text as roff shows it unchanged, also where the reader's roff knows no UTF-8.
QString roff(const QString& text)
{
    QString escaped;
    for (const char32_t code : text.toStdU32String()) {
        if (code == U'\\')
            escaped += QLatin1String("\\e");
        else if (code == U'-')
            escaped += QLatin1String("\\-");
        else if (code == U'\'')
            escaped += QLatin1String("\\(aq");
        else if (code > 0x7f)
            escaped += QStringLiteral("\\[u%1]").arg(
                QString::number(code, 16).toUpper().rightJustified(4, QLatin1Char('0')));
        else
            escaped += QString::fromUcs4(&code, 1);
    }
    return escaped;
}

// A paragraph of it, in lines of the length that manual pages have.
QString paragraph(const QString& text)
{
    constexpr qsizetype longest = 72;
    QString lines;
    QString line;
    for (QString word : roff(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + word.size() > longest) {
            lines += line + QLatin1Char('\n');
            line.clear();
        }
        if (line.isEmpty() && word.startsWith(QLatin1Char('.')))
            word.prepend(QLatin1String("\\&")); // no request
        line += line.isEmpty() ? word : QLatin1Char(' ') + word;
    }
    return lines + line;
}

// One entry of a list: what is typed, and what it means.
QString entry(const QString& typed, const QString& meaning)
{
    return QStringLiteral(".TP\n%1\n%2\n").arg(typed, paragraph(meaning));
}

QString entry(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : spellings(option))
        names += QStringLiteral("\\fB%1\\fR").arg(roff(name));
    QString typed = names.join(QStringLiteral(", "));
    if (!option.valueName().isEmpty())
        typed += QStringLiteral(" \\fI%1\\fR").arg(roff(option.valueName()));
    return entry(typed, option.description());
}

QString entry(const Positional& positional)
{
    return entry(QStringLiteral("\\fI%1\\fR").arg(roff(positional.name)), positional.description);
}

QString synopsis()
{
    QString text = QStringLiteral(".B galley\n[\\fI%1\\fR]\n").arg(roff(windowArgument().name));
    for (const Command& command : commands())
        text += QStringLiteral(".br\n.B galley %1\n%2\n")
                    .arg(roff(command.name), paragraph(command.arguments));
    return text;
}

QString ownOptions()
{
    QString text = entry(windowArgument());
    for (const ProgramOption& row : programOptions())
        text += entry(row.option);
    return text;
}

QString allCommands()
{
    QString text;
    for (const Command& command : commands()) {
        text += QStringLiteral(".SS galley %1\n%2\n")
                    .arg(roff(command.name), paragraph(command.summary));
        const Syntax syntax = command.syntax();
        for (const Positional& positional : syntax.positionals())
            text += entry(positional);
        for (const QCommandLineOption& option : syntax.options())
            text += entry(option);
    }
    return text;
}

} // namespace

QString manualPage()
{
    initResources();
    QFile file(QStringLiteral(":/manual/galley.1"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll())
        .replace(QLatin1String("@VERSION@"), QLatin1String(GALLEY_VERSION))
        .replace(QLatin1String("@SYNOPSIS@\n"), synopsis())
        .replace(QLatin1String("@OPTIONS@\n"), ownOptions())
        .replace(QLatin1String("@COMMANDS@\n"), allCommands());
}

} // namespace galley::cli
