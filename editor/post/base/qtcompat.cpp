// SPDX-License-Identifier: MIT
#include "editor/post/base/qtcompat.h"

#include <QTimeZone>

#include <cmath>

namespace galley {

QDateTime utcTime(const QDate& date, const QTime& time)
{
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

QDateTime timeAtOffset(const QDate& date, const QTime& time, int offset)
{
    return atOffset(utcTime(date, time).addSecs(-offset), offset);
}

QDateTime atOffset(const QDateTime& moment, int offset)
{
    if (std::abs(offset) <= QTimeZone::MaxUtcOffsetSecs)
        return moment.toOffsetFromUtc(offset);
    const QByteArray id = "offset" + QByteArray::number(offset);
    return moment.toTimeZone(QTimeZone(id, offset, QString(), QString()));
}

} // namespace galley
