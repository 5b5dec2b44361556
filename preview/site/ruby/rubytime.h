// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace galley {

// Ruby's Time#strftime: all directives, flags (`-0^#_:`) and widths; what is none stays as it is.
// The zone's name (%Z) is empty for times with a bare offset, as in Ruby.
QString strftime(const QDateTime& time, QStringView format);

// What Ruby's Time.parse makes of the text: any spelling that Date._parse knows. Keeps the zone
// that is written, else takes `zone`; parts that the text leaves out (“Feb 3”, “10:30”) are those
// of `now`. Nothing when it holds no date or time, or one that cannot be.
std::optional<QDateTime> parseTime(QStringView text, const QTimeZone& zone, const QDateTime& now);

// As Time.local has it: a time that the zone's clocks skip is as much later as they skip.
QDateTime localTime(const QDate& date, const QTime& time, const QTimeZone& zone);

// Midnight of the date in the zone.
QDateTime midnight(const QDate& date, const QTimeZone& zone);

} // namespace galley
