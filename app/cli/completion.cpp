// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/manual.h"
#include "resources/resources.h"

#include <QFile>

namespace galley::cli {

namespace {

// 'text' as all three shells read it. Descriptions need no apostrophe of their own.
QString quoted(QString text)
{
    return u'\'' + text.replace(QLatin1Char('\''), QChar(0x2019)) + u'\'';
}

QStringList spellingsOf(const QList<QCommandLineOption>& options)
{
    QStringList list;
    for (const QCommandLineOption& option : options)
        list += spellings(option);
    return list;
}

QList<QCommandLineOption> ownOptions()
{
    QList<QCommandLineOption> list;
    for (const ProgramOption& row : programOptions())
        list += row.option;
    return list;
}

// What a command line is that begins so: a sub-command's name, or none for the window's own.
struct Place {
    QString command;
    QString summary;
    Syntax syntax;
};

QList<Place> places()
{
    QList<Place> list;
    for (const Command& command : commands())
        list.append({command.name, command.summary, command.syntax()});
    Place window;
    window.syntax.addPositionalArgument(windowArgument().name, windowArgument().description);
    for (const QCommandLineOption& option : ownOptions())
        window.syntax.addOption(option);
    return list += window;
}

// The kind of the words that are no options.
ValueKind wordKind(const Place& place)
{
    const QList<Positional>& words = place.syntax.positionals();
    return words.isEmpty() ? ValueKind::Text : valueKind(words.first().name);
}

QString bashOffer(const QString& valueName)
{
    switch (valueKind(valueName)) {
    case ValueKind::Choice:
        return QStringLiteral("_galley_words ") + choices(valueName).join(QLatin1Char(' '));
    case ValueKind::Folder:
        return QStringLiteral("_galley_folders");
    case ValueKind::Post:
        return QStringLiteral("_galley_posts");
    case ValueKind::File:
        return QStringLiteral("_galley_files");
    case ValueKind::Text:
        break;
    }
    return QStringLiteral(":");
}

QString bashTable()
{
    QString values;
    QString words;
    for (const Place& place : places()) {
        for (const QCommandLineOption& option : place.syntax.options()) {
            if (option.valueName().isEmpty())
                continue;
            QStringList cases;
            for (const QString& spelling : spellings(option))
                cases += place.command + u':' + spelling;
            values += QStringLiteral("        %1) %2; return ;;\n")
                          .arg(cases.join(u'|'), bashOffer(option.valueName()));
        }
        const QString name =
            wordKind(place) == ValueKind::Text ? QString() : QStringLiteral("FILE");
        words += QStringLiteral("        %1:-*) _galley_words %2 ;;\n        %1:*) %3 ;;\n")
                     .arg(place.command, spellingsOf(place.syntax.options()).join(QLatin1Char(' ')),
                         bashOffer(name));
    }
    QStringList names;
    for (const Command& command : commands())
        names += command.name;
    return QStringLiteral(
        "    local _galley_commands=\"%1\"\n"
        "    ((COMP_CWORD > 1)) && [[ \" $_galley_commands \" == *\" ${COMP_WORDS[1]} \"* ]] && "
        "command=${COMP_WORDS[1]}\n"
        "    case $command:$option in\n%2    esac\n"
        "    case $command:$word in\n%3    esac\n")
        .arg(names.join(QLatin1Char(' ')), values, words);
}

QString zshOffer(const QString& valueName)
{
    switch (valueKind(valueName)) {
    case ValueKind::Choice:
        return u'(' + choices(valueName).join(QLatin1Char(' ')) + u')';
    case ValueKind::Folder:
        return QStringLiteral("_files -/");
    case ValueKind::Post:
        return QStringLiteral("_galley_posts");
    case ValueKind::File:
        return QStringLiteral("_files");
    case ValueKind::Text:
        break;
    }
    return QStringLiteral(" ");
}

QString zshEscaped(QString text, const QString& special)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    for (const QChar c : special)
        text.replace(c, QLatin1Char('\\') + QString(c));
    return text;
}

QString zshOption(const QCommandLineOption& option)
{
    QString specs;
    const QString description = zshEscaped(option.description(), QStringLiteral("[]"));
    for (const QString& spelling : spellings(option)) {
        const bool takesValue = !option.valueName().isEmpty();
        const bool isLong = spelling.startsWith(QLatin1String("--"));
        QString spec = spelling;
        if (takesValue && isLong)
            spec += QLatin1Char('=');
        spec += u'[' + description + u']';
        if (takesValue)
            spec += u':' + zshEscaped(option.valueName(), QStringLiteral(":")) + u':'
                + zshOffer(option.valueName());
        specs += QStringLiteral(" \\\n                ") + quoted(spec);
    }
    return specs;
}

QString zshTable()
{
    QString names;
    QString cases;
    for (const Place& place : places()) {
        QString specs;
        for (const QCommandLineOption& option : place.syntax.options())
            specs += zshOption(option);
        if (wordKind(place) != ValueKind::Text)
            specs += QStringLiteral(" \\\n                '*:post:_galley_posts'");
        if (place.command.isEmpty()) {
            cases += QStringLiteral("        *) _arguments%1 ;;\n").arg(specs);
            continue;
        }
        names +=
            QStringLiteral("        %1\n")
                .arg(quoted(place.command + u':' + zshEscaped(place.summary, QStringLiteral(":"))));
        cases += QStringLiteral("        %1) shift words; (( CURRENT-- ))\n"
                                "            _arguments%2 ;;\n")
                     .arg(place.command, specs);
    }
    return QStringLiteral("    local -a commands=(\n%1    )\n"
                          "    if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then\n"
                          "        _describe -t commands command commands\n"
                          "        _galley_posts\n        return\n    fi\n"
                          "    case $words[2] in\n%2    esac\n")
        .arg(names, cases);
}

QString fishOffer(const QString& valueName)
{
    switch (valueKind(valueName)) {
    case ValueKind::Choice:
        return QStringLiteral(" -x -a ") + quoted(choices(valueName).join(QLatin1Char(' ')));
    case ValueKind::Folder:
        return QStringLiteral(" -x -a '(__fish_complete_directories)'");
    case ValueKind::Post:
        return QStringLiteral(" -r -k -a '(__fish_complete_suffix .md)'");
    case ValueKind::File:
        return QStringLiteral(" -r -F");
    case ValueKind::Text:
        break;
    }
    return QStringLiteral(" -x");
}

QString fishTable()
{
    QString text;
    for (const Place& place : places()) {
        const bool isCommand = !place.command.isEmpty();
        if (isCommand)
            text += QStringLiteral("complete -c galley -n __fish_use_subcommand -a %1 -d %2\n")
                        .arg(place.command, quoted(place.summary));
        const QString line = QStringLiteral("complete -c galley -n ")
            + (isCommand ? quoted(QStringLiteral("__fish_seen_subcommand_from ") + place.command)
                         : QStringLiteral("__fish_use_subcommand"));
        for (const QCommandLineOption& option : place.syntax.options()) {
            text += line;
            for (const QString& name : option.names())
                text += (name.size() == 1 ? QStringLiteral(" -s ") : QStringLiteral(" -l ")) + name;
            if (!option.valueName().isEmpty())
                text += fishOffer(option.valueName());
            text += QStringLiteral(" -d ") + quoted(option.description()) + u'\n';
        }
        if (wordKind(place) != ValueKind::Text)
            text += line + QStringLiteral(" -k -a '(__fish_complete_suffix .md)'\n");
    }
    return text;
}

} // namespace

QString completionScript(const QString& shell)
{
    initResources();
    QFile file(QStringLiteral(":/manual/completion.") + shell);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString table = shell == QLatin1String("bash") ? bashTable()
        : shell == QLatin1String("zsh")                  ? zshTable()
                                                         : fishTable();
    return QString::fromUtf8(file.readAll()).replace(QLatin1String("@TABLE@\n"), table);
}

} // namespace galley::cli
