// SPDX-License-Identifier: MIT
#include "app/cli/shared/syntax.h"

namespace galley::cli {

void Syntax::applyTo(QCommandLineParser& parser) const
{
    for (const Positional& positional : m_positionals)
        parser.addPositionalArgument(positional.name, positional.description, positional.shown);
    for (const QCommandLineOption& option : m_options)
        parser.addOption(option);
}

ValueKind valueKind(const QString& valueName)
{
    if (valueName == valueName.toLower())
        return valueName.contains(QLatin1Char('|')) ? ValueKind::Choice : ValueKind::Text;
    const QString first = valueName.section(QLatin1Char('|'), 0, 0);
    if (first == QLatin1String("DIR"))
        return ValueKind::Folder;
    if (first == QLatin1String("FILE"))
        return ValueKind::Post;
    if (first == QLatin1String("OUT") || first == QLatin1String("FILES"))
        return ValueKind::File;
    return ValueKind::Text;
}

QStringList choices(const QString& valueName)
{
    return valueName.split(QLatin1Char('|'));
}

QStringList spellings(const QCommandLineOption& option)
{
    QStringList list;
    for (const QString& name : option.names())
        list += (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    return list;
}

} // namespace galley::cli
