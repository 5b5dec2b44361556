// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace galley {

// What Ruby's Date._parse finds in a text; what it does not find is empty.
struct DateParts {
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
    std::optional<int> dayOfYear;
    std::optional<int> hour;
    std::optional<int> minute;
    std::optional<int> second;
    int milliseconds = 0;
    QString zone; // as written: "+09:00", "PST", "utc"

    bool isEmpty() const
    {
        return !year && !month && !day && !dayOfYear && !hour && !minute && !second;
    }
};

// Reads a date and a clock time in any spelling: "2025-07-04", "July 4, 2025", "4 Jul 25 3pm",
// "31/01/2025", "May 2025", "20250704T101530Z". The numbers may name no day there is.
// Source: Ruby 3.1 ext/date/date_parse.c.
DateParts parseDateParts(QStringView text);

} // namespace galley
