// SPDX-License-Identifier: MIT
#include "editor/post/schema/titlecheck.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace galley {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(galley::TitleCheck)
};

// A few acronyms are no shouting, nor are any beside small letters or Chinese ones.
bool isShouted(const QString& title)
{
    static const QRegularExpression longWord(QStringLiteral("(?<!\\p{Lu})\\p{Lu}{4,}(?!\\p{Lu})"));
    const bool hasOthers = std::any_of(
        title.begin(), title.end(), [](QChar c) { return c.isLetter() && !c.isUpper(); });
    return !hasOthers && title.count(longWord) >= 3;
}

bool endsWithFullStop(const QString& title)
{
    static const QRegularExpression abbreviation(QStringLiteral("(?:^|\\s)(?:al|Inc|Ltd)\\.$"));
    return title.endsWith(u'.') && !title.endsWith(QLatin1String(".."))
        && !abbreviation.match(title).hasMatch();
}

} // namespace

QStringList titleRemarks(const QString& title)
{
    QStringList remarks;
    if (title != title.trimmed())
        remarks += Words::tr("There is a space at its beginning or end.");
    if (title.trimmed().contains(QLatin1String("  ")))
        remarks += Words::tr("There are two spaces in a row.");
    if (endsWithFullStop(title.trimmed()))
        remarks += Words::tr("It ends with a full stop.");
    if (title.contains(QLatin1String("...")))
        remarks += Words::tr("Three dots should be a single character: …");
    if (title.contains(u'"'))
        remarks += Words::tr("Straight quotes are not converted in a title: “ ” look better.");
    if (isShouted(title))
        remarks += Words::tr("It is all in capital letters.");
    return remarks;
}

TitleParts titleParts(const QString& title)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(?:\\[([^\\]]*)\\]|【([^】]*)】)\\s*"));
    const QRegularExpressionMatch match = form.match(title);
    return {
        (match.captured(1) + match.captured(2)).simplified(), title.mid(match.capturedLength())};
}

QString withTitlePrefix(const QString& title, const QString& prefix)
{
    const QString rest = titleParts(title).words;
    return prefix.isEmpty() ? rest : prefix + u' ' + rest;
}

} // namespace galley
