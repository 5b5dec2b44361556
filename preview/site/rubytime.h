#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace galley {

// Ruby's Time#strftime: all directives, flags (`-0^#_:`) and widths; what is none stays as it is.
// The zone's name (%Z) is empty for times with a bare offset, as in Ruby.
QString strftime(const QDateTime& time, QStringView format);

// What Ruby's Time.parse makes of the text: ISO 8601, RFC 2822 and the spellings people use
// ("July 4, 2025", "4 Jul 2025 10:00 +0200", "2025/07/04"). Keeps the zone that is written, else
// takes `zone`. Nothing when no date is found.
std::optional<QDateTime> parseTime(QStringView text, const QTimeZone& zone);

// Midnight of the date in the zone.
QDateTime midnight(const QDate& date, const QTimeZone& zone);

} // namespace galley
