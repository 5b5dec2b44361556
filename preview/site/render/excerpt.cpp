// SPDX-License-Identifier: MIT
#include "preview/site/render/excerpt.h"

#include <QRegularExpression>
#include <QStringList>

namespace galley {

namespace {

bool isBlockTag(const QString& name)
{
    static const QStringList names = {QStringLiteral("if"), QStringLiteral("unless"),
        QStringLiteral("for"), QStringLiteral("case"), QStringLiteral("capture"),
        QStringLiteral("comment"), QStringLiteral("raw"), QStringLiteral("highlight"),
        QStringLiteral("tablerow"), QStringLiteral("ifchanged")};
    return names.contains(name);
}

QString withClosedBlocks(QString head)
{
    static const QRegularExpression tag(QStringLiteral("{%-?\\s*(\\w+)\\s*.*?-?%}"),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList names;
    for (auto matches = tag.globalMatch(head); matches.hasNext();)
        names.prepend(matches.next().captured(1));
    for (const QString& name : std::as_const(names)) {
        const QRegularExpression end(
            QStringLiteral("{%-?\\s*end") + name + QStringLiteral(".*?\\s*-?%}"),
            QRegularExpression::DotMatchesEverythingOption);
        if (isBlockTag(name) && !end.match(head).hasMatch())
            head += QStringLiteral("\n{% end") + name + QStringLiteral(" %}");
    }
    return head;
}

QStringList usedDefinitions(const QString& head, const QString& tail)
{
    static const QRegularExpression definition(
        QStringLiteral("^ {0,3}(?:(\\[[^\\]]+\\])(:.+))$"), QRegularExpression::MultilineOption);
    QStringList result;
    for (auto matches = definition.globalMatch(tail); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (head.contains(match.captured(1)))
            result += match.captured(1) + match.captured(2);
    }
    return result;
}

} // namespace

QString excerptSource(const QString& body, const QString& separator)
{
    const qsizetype at = separator.isEmpty() ? -1 : body.indexOf(separator);
    QString head = at < 0 ? body : body.left(at);
    const QString tail = at < 0 ? QString() : body.mid(at + separator.size());
    if (tail.isEmpty())
        return head;
    if (head.contains(QLatin1String("{%")))
        head = withClosedBlocks(head);
    const QStringList definitions = usedDefinitions(head, tail);
    if (!definitions.isEmpty())
        head += QStringLiteral("\n\n") + definitions.join(QLatin1Char('\n'));
    return head;
}

} // namespace galley
