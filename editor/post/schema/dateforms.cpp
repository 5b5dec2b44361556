// SPDX-License-Identifier: MIT
#include "editor/post/schema/dateforms.h"

#include <QLocale>
#include <QStringList>

namespace galley {

std::optional<WrittenDate> parseWrittenDate(const QString& text)
{
    static const QStringList formats = {QStringLiteral("yyyy/MM/dd"), QStringLiteral("yyyy-MM-dd"),
        QStringLiteral("yyyy.MM.dd"), QStringLiteral("yyyy/M/d"), QStringLiteral("yyyy-M-d"),
        QStringLiteral("yyyy.M.d"), QStringLiteral("dd.MM.yyyy"), QStringLiteral("dd/MM/yyyy"),
        QStringLiteral("MM/dd/yyyy"), QStringLiteral("d.M.yyyy"), QStringLiteral("MMMM d, yyyy"),
        QStringLiteral("MMM d, yyyy"), QStringLiteral("d MMMM yyyy"), QStringLiteral("d MMM yyyy")};
    // Short texts with a digit in them are worth a look; titles are not.
    if (text.size() < 8 || text.size() > 20)
        return std::nullopt;
    for (const QString& format : formats) {
        const QDate date = QLocale::c().toDate(text, format);
        // Qt takes one digit where two are asked for, so that what it makes of it is compared.
        if (date.isValid() && writtenDate(date, format) == text)
            return WrittenDate{date, format};
    }
    return std::nullopt;
}

QString writtenDate(const QDate& date, const QString& format)
{
    return QLocale::c().toString(date, format);
}

} // namespace galley
