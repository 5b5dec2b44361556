// SPDX-License-Identifier: MIT
#include "preview/export/exporter.h"

namespace galley {

std::optional<ExportFormat> exportFormatFor(const QString& name)
{
    if (name == QLatin1String("html"))
        return ExportFormat::Html;
    if (name == QLatin1String("standalone"))
        return ExportFormat::Standalone;
    if (name == QLatin1String("fragment"))
        return ExportFormat::Fragment;
    if (name == QLatin1String("email"))
        return ExportFormat::Email;
    if (name == QLatin1String("markdown"))
        return ExportFormat::Markdown;
    return std::nullopt;
}

QString fileSuffixFor(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return QStringLiteral("md");
    case ExportFormat::Email:
        return QStringLiteral("eml");
    case ExportFormat::Html:
    case ExportFormat::Standalone:
    case ExportFormat::Fragment:
        break;
    }
    return QStringLiteral("html");
}

} // namespace galley
