// SPDX-License-Identifier: MIT
#include "app/cli/shared/console.h"

namespace galley::cli {

namespace {

bool isObeyed(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString oneLine(const QString& text)
{
    QString line;
    for (const QChar c : text) {
        if (!isObeyed(c))
            line += c;
        else if (c == QLatin1Char('\n'))
            line += QLatin1String("\\n");
        else
            line += QStringLiteral("\\u{%1}").arg(int(c.unicode()), 0, 16);
    }
    return line;
}

QByteArray jsonText(const QJsonDocument& document, QJsonDocument::JsonFormat format)
{
    QString text;
    for (const QChar c : QString::fromUtf8(document.toJson(format))) {
        if (isObeyed(c) && c != QLatin1Char('\n')) // one between lines; in texts it is escaped
            text += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return text.toUtf8();
}

void Console::print(const QString& text) const
{
    out.write(text.toUtf8() + '\n');
}

void Console::warn(const QString& text) const
{
    err.write("galley: " + oneLine(text).toUtf8() + '\n');
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
