// SPDX-License-Identifier: MIT
#include "app/cli/shared/problemreport.h"

#include "preview/site/config/buildfault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley::cli {

namespace {

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("hint");
}

QString codeOf(const Diagnostic& problem)
{
    return stopsBuild(problem) ? buildStopsCode : problem.code;
}

QJsonObject asJson(const Diagnostic& problem)
{
    QJsonObject object{{QStringLiteral("file"), problem.file},
        {QStringLiteral("line"), problem.line},
        {QStringLiteral("severity"), nameOf(problem.severity)},
        {QStringLiteral("code"), codeOf(problem)}, {QStringLiteral("message"), problem.message},
        {QStringLiteral("repair"), QJsonValue::Null}};
    if (problem.repair)
        object.insert(QStringLiteral("repair"), problem.repair->label);
    return object;
}

QString asText(const Diagnostic& problem)
{
    const QString line = problem.line > 0 ? QStringLiteral(":%1").arg(problem.line) : QString();
    return QStringLiteral("%1%2: %3: %4 [%5]")
        .arg(oneLine(problem.file), line, nameOf(problem.severity), oneLine(problem.message),
            codeOf(problem));
}

// A workflow command takes these characters in its data and properties only encoded.
QString escaped(QString text, bool isProperty)
{
    text.replace(QLatin1Char('%'), QLatin1String("%25"))
        .replace(QLatin1Char('\r'), QLatin1String("%0D"))
        .replace(QLatin1Char('\n'), QLatin1String("%0A"));
    text = oneLine(text);
    if (isProperty)
        text.replace(QLatin1Char(':'), QLatin1String("%3A"))
            .replace(QLatin1Char(','), QLatin1String("%2C"));
    return text;
}

QString asAnnotation(const Diagnostic& problem)
{
    const QString kind =
        problem.severity == Severity::Hint ? QStringLiteral("notice") : nameOf(problem.severity);
    const QString line =
        problem.line > 0 ? QStringLiteral(",line=%1").arg(problem.line) : QString();
    return QStringLiteral("::%1 file=%2%3,title=%4::%5")
        .arg(kind, escaped(problem.file, true), line, escaped(codeOf(problem), true),
            escaped(problem.message, false));
}

} // namespace

QStringList problemFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("github")};
}

void printProblems(const QList<Diagnostic>& problems, const QString& format, const Console& console)
{
    if (format == QLatin1String("json")) {
        QJsonArray array;
        for (const Diagnostic& problem : problems)
            array += asJson(problem);
        console.out.write(jsonText(QJsonDocument(array)));
        return;
    }
    for (const Diagnostic& problem : problems)
        console.print(format == QLatin1String("github") ? asAnnotation(problem) : asText(problem));
}

} // namespace galley::cli
