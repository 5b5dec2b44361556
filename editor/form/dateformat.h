#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace galley {

// How a post writes a date, e.g. 2025/07/14, 2025-7-14 or 2025-07-14 10:00:00 +0800, so that a new
// date keeps its separators, zero padding and what follows it.
struct DateFormat {
    QDate date;
    QChar separator = u'/';
    bool padded = true;
    QString rest; // after the day: a time, a zone

    // Nothing when the text does not begin with a date.
    static std::optional<DateFormat> parse(const QString& text);
    QString write(const QDate& day) const;
};

} // namespace galley
