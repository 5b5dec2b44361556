// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace galley {

// A date as people write it in front matter.
struct WrittenDate {
    QDate date;
    QString format; // as QDate::toString takes it
};

// The date that the whole text is, in one of the forms `2025/07/14`, `2025-07-14`, `2025.07.14`,
// `14.07.2025`, `14/07/2025`, `July 14, 2025`, `14 July 2025`, and with short month names. English
// names in any interface language, since they are the site's. Nothing when it is none of them or a
// day that does not exist.
std::optional<WrittenDate> parseWrittenDate(const QString& text);

// The date in such a format, with English names.
QString writtenDate(const QDate& date, const QString& format);

} // namespace galley
