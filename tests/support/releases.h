// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QString>

namespace galley::test {

// Whether the installed Rouge is 3.30, whose colours ours are. Later ones colour some words anew.
inline bool hasKnownRouge()
{
    static const bool isKnown = [] {
        QProcess ruby;
        ruby.start(QStringLiteral("ruby"),
            {QStringLiteral("-e"), QStringLiteral("require 'rouge'; print Rouge.version")});
        return ruby.waitForFinished(30'000) && ruby.readAllStandardOutput().startsWith("3.30.");
    }();
    return isKnown;
}

// A page as the programs of Debian 12 would have written it: Jekyll 4.3.1 names itself, Psych 4
// shows dates with their first Gregorian day, kramdown 2.4 puts the roles of footnotes elsewhere
// than 2.5. With another Rouge than 3.30 the colours of code are left out.
inline QString withoutReleases(const QByteArray& html)
{
    static const QRegularExpression jekyll(QStringLiteral("Jekyll v4\\.3\\.\\d+"));
    static const QRegularExpression mark(QStringLiteral(
        "(<sup id=\"fnref:[^\"]*\")(><a href=\"#fn:[^\"]*\" class=\"footnote\" rel=\"footnote\") "
        "(role=\"doc-noteref\")>"));
    static const QRegularExpression note(QStringLiteral("<li id=\"fn:[^\"]*\"(?=>)"));
    static const QRegularExpression token(
        QStringLiteral("<span class=\"[a-z]{1,3}\\d?\">([^<]*)</span>"));
    QString text = QString::fromUtf8(html);
    text.replace(jekyll, QStringLiteral("Jekyll v4.3.1"));
    text.replace(QLatin1String(",+0s,-Infj)"), QLatin1String(",+0s,2299161j)"));
    text.replace(mark, QStringLiteral("\\1 \\3\\2>"));
    text.replace(note, QStringLiteral("\\0 role=\"doc-endnote\""));
    if (!hasKnownRouge())
        text.replace(token, QStringLiteral("\\1"));
    return text;
}

} // namespace galley::test
