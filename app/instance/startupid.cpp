// SPDX-License-Identifier: MIT
#include "app/instance/startupid.h"

#include <QString>

namespace galley {

std::optional<quint32> startupTime(const QString& startupId)
{
    const QString mark = QStringLiteral("_TIME");
    const qsizetype at = startupId.lastIndexOf(mark);
    bool isNumber = false;
    const quint32 time = at < 0 ? 0 : startupId.mid(at + mark.size()).toUInt(&isNumber);
    return isNumber ? std::optional(time) : std::nullopt;
}

} // namespace galley
