// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace galley {

// How a post writes a date, e.g. 2025/07/14, 2025-7-14, 2025-07-14 10:00:00 +0800 or July 14, 2025,
// so that a new date keeps its form and what follows it.
struct DateFormat {
    QDate date;
    QChar separator = u'/';
    bool padded = true;
    QString rest; // after the day: a time, a zone
    QString words; // a form with the month's name or the day first, as QDate::toString takes it

    // Nothing when the text is no date and does not begin with one.
    static std::optional<DateFormat> parse(const QString& text);
    QString write(const QDate& day) const;
};

} // namespace galley
