// SPDX-License-Identifier: MIT
#include "editor/paste/wordlists.h"

#include "editor/paste/htmlinline.h"

#include <QRegularExpression>

namespace galley {

WordItem wordItem(const HtmlNode& node)
{
    static const QRegularExpression place(
        QStringLiteral("mso-list:\\s*(\\S+)\\s+level(\\d)(?:\\s+(\\w+))?"));
    static const QRegularExpression number(QStringLiteral(R"(^\W?(\w{1,5})[.)])"));
    if (node.name != QLatin1String("p"))
        return {};
    const QRegularExpressionMatch found = place.match(node.attribute("style"));
    if (!found.hasMatch())
        return {};
    const QString marker = number.match(HtmlInline::wordListMarker(node)).captured(1).toLower();
    const bool isFirst = marker == QLatin1String("1") || marker == QLatin1String("a")
        || marker == QLatin1String("i");
    return {found.captured(2).toInt(), found.captured(1) + u' ' + found.captured(3),
        !marker.isEmpty(), isFirst};
}

bool beginsList(const WordItem& item, const WordItem& before)
{
    if (item.isNumbered != before.isNumbered)
        return true;
    return item.isNumbered && item.isFirst && item.list != before.list;
}

} // namespace galley
