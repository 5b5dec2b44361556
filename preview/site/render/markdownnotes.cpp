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
                "The bars (|) turn this line into a table. To write a bar in a sentence, use "
                "\\|.")},
        {QStringLiteral("unclosed-strong"),
            QT_TRANSLATE_NOOP("galley",
                "The asterisks that start bold text have no closing pair, so they show.")},
        {QStringLiteral("unclosed-fence"),
            QT_TRANSLATE_NOOP(
                "galley", "The code block that starts here is never closed, so it shows as text.")},
        {QStringLiteral("endless-fence"),
            QT_TRANSLATE_NOOP("galley",
                "The code block that starts here is never closed, so everything after it is "
                "code.")},
        {QStringLiteral("html-left-out"),
            QT_TRANSLATE_NOOP("galley",
                "The HTML here is left out of the page: the site’s settings do not allow it.")},
        {QStringLiteral("list-became-code"),
            QT_TRANSLATE_NOOP("galley", "The line is indented so far that it becomes code.")},
        {QStringLiteral("math-without-script"),
            QT_TRANSLATE_NOOP("galley",
                "The formula shows as TeX code unless the site loads a script for formulas.")},
        {QStringLiteral("latex-quotes"),
            QT_TRANSLATE_NOOP("galley",
                "Two backticks start code, not a quotation. Use straight quotes instead.")},
        {QStringLiteral("closing-tag-as-text"),
            QT_TRANSLATE_NOOP(
                "galley", "The closing tag has nothing to close here, so it shows as text.")},
        {QStringLiteral("text-swallowed-by-html"),
            QT_TRANSLATE_NOOP("galley",
                "The HTML element swallows the text after it. Put each of its tags on a line of "
                "its own.")}};
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
