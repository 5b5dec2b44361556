// SPDX-License-Identifier: MIT
#include "preview/site/render/markdownnotes.h"

#include <QCoreApplication>
#include <QHash>

namespace galley {

Diagnostic describedNote(const markdown::Note& note)
{
    static const QHash<QString, const char*> messages = {
        {QStringLiteral("accidental-table"),
            QT_TRANSLATE_NOOP("galley",
                "The bars (|) make a table of this line. Write \\| for a bar in a sentence.")},
        {QStringLiteral("unclosed-strong"),
            QT_TRANSLATE_NOOP(
                "galley", "The asterisks that begin bold text are never closed, so they show.")},
        {QStringLiteral("unclosed-fence"),
            QT_TRANSLATE_NOOP(
                "galley", "The code block that begins here is never closed, so it shows as text.")},
        {QStringLiteral("endless-fence"),
            QT_TRANSLATE_NOOP("galley",
                "The code block that begins here is never closed, so all that follows is code.")},
        {QStringLiteral("html-left-out"),
            QT_TRANSLATE_NOOP("galley",
                "The HTML here is left out of the page: the site's settings do not let it "
                "through.")},
        {QStringLiteral("list-became-code"),
            QT_TRANSLATE_NOOP("galley", "The line is indented so far that it shows as code.")},
        {QStringLiteral("math-without-script"),
            QT_TRANSLATE_NOOP("galley",
                "The formula shows as TeX source unless the site loads a script for formulas.")},
        {QStringLiteral("latex-quotes"),
            QT_TRANSLATE_NOOP("galley",
                "Two backticks begin code, not a quotation. Write straight quotes instead.")},
        {QStringLiteral("closing-tag-as-text"),
            QT_TRANSLATE_NOOP(
                "galley", "The closing tag closes nothing here, so it shows as text.")},
        {QStringLiteral("text-swallowed-by-html"),
            QT_TRANSLATE_NOOP("galley",
                "The HTML element swallows the text after it. Put its tags on lines of their "
                "own.")}};
    Diagnostic problem;
    const QString code = QString::fromStdString(note.code);
    const QString detail = QString::fromStdString(note.detail);
    problem.code = QStringLiteral("markdown.") + code;
    const char* message = messages.value(code, nullptr);
    problem.message = message ? QCoreApplication::translate("galley", message) : code;
    if (!detail.isEmpty())
        problem.message += QStringLiteral(" (") + detail + QLatin1Char(')');
    return problem;
}

} // namespace galley
