#include "app/cli/shared/console.h"

namespace galley::cli {

void Console::print(const QString& text) const
{
    out.write(text.toUtf8() + '\n');
}

void Console::warn(const QString& text) const
{
    err.write("galley: " + text.toUtf8() + '\n');
}

Status Console::fail(const Error& error) const
{
    warn(error.text());
    return InputAtFault;
}

Status Console::misuse(const QString& text, const QString& command) const
{
    warn(QStringLiteral("%1; see: galley %2 --help").arg(text, command));
    return WrongUsage;
}

Status Console::report(const QList<Diagnostic>& problems, const QString& file) const
{
    Status status = Done;
    for (const Diagnostic& problem : problems) {
        if (problem.severity == Severity::Hint)
            continue;
        const bool isError = problem.severity == Severity::Error;
        QString place = problem.file.isEmpty() ? file : problem.file;
        if (problem.line > 0)
            place += QLatin1Char(':') + QString::number(problem.line);
        warn(QStringLiteral("%1: %2: %3")
                 .arg(place, isError ? QStringLiteral("error") : QStringLiteral("warning"),
                     problem.message));
        if (isError)
            status = InputAtFault;
    }
    return status;
}

} // namespace galley::cli
