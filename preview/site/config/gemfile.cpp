// SPDX-License-Identifier: MIT
#include "preview/site/config/gemfile.h"

#include <QRegularExpression>

namespace galley {

namespace {

bool isPluginGroup(const QString& code)
{
    return code.contains(QLatin1String(":jekyll_plugins"))
        || code.contains(QLatin1String("\"jekyll_plugins\""))
        || code.contains(QLatin1String("'jekyll_plugins'"));
}

} // namespace

Gemfile readGemfile(const QString& text)
{
    static const QRegularExpression gem(
        QStringLiteral("^\\s*gem\\s*\\(?\\s*[\"']([^\"']+)[\"'](.*)$"));
    static const QRegularExpression blockStart(QStringLiteral("\\bdo\\s*(?:\\|[^|]*\\|)?$"));
    Gemfile result;
    QList<bool> blocks; // whether each block around the line is the plugins' group, or in it
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString code = line.section(QLatin1Char('#'), 0, 0).trimmed();
        const bool isInGroup = !blocks.isEmpty() && blocks.last();
        if (code == QLatin1String("end") && !blocks.isEmpty())
            blocks.removeLast();
        else if (blockStart.match(code).hasMatch())
            blocks += isInGroup || (code.startsWith(QLatin1String("group")) && isPluginGroup(code));
        const QRegularExpressionMatch match = gem.match(code);
        if (!match.hasMatch())
            continue;
        result.gems += match.captured(1);
        if (isInGroup || isPluginGroup(match.captured(2)))
            result.plugins += match.captured(1);
    }
    return result;
}

} // namespace galley
