// SPDX-License-Identifier: MIT
#include "editor/form/fields/fieldnames.h"

#include <QCoreApplication>
#include <QLocale>

namespace galley {

namespace {

struct KnownKey {
    const char* key;
    const char* label;
};

constexpr KnownKey kKnownKeys[] = {
    {"author", QT_TRANSLATE_NOOP("galley", "Author")},
    {"categories", QT_TRANSLATE_NOOP("galley", "Categories")},
    {"category", QT_TRANSLATE_NOOP("galley", "Category")},
    {"date", QT_TRANSLATE_NOOP("galley", "Date")},
    {"description", QT_TRANSLATE_NOOP("galley", "Description")},
    {"excerpt", QT_TRANSLATE_NOOP("galley", "Excerpt")},
    {"group", QT_TRANSLATE_NOOP("galley", "Group")},
    {"image", QT_TRANSLATE_NOOP("galley", "Image")},
    {"lang", QT_TRANSLATE_NOOP("galley", "Language")},
    {"layout", QT_TRANSLATE_NOOP("galley", "Layout")},
    {"permalink", QT_TRANSLATE_NOOP("galley", "Permalink")},
    {"published", QT_TRANSLATE_NOOP("galley", "Publish")},
    {"subtitle", QT_TRANSLATE_NOOP("galley", "Subtitle")},
    {"tags", QT_TRANSLATE_NOOP("galley", "Tags")},
    {"title", QT_TRANSLATE_NOOP("galley", "Title")},
};

// What a key of a role is called that has no name of its own.
const char* labelOf(FieldRole role)
{
    switch (role) {
    case FieldRole::Title:
        return QT_TRANSLATE_NOOP("galley", "Title");
    case FieldRole::Summary:
        return QT_TRANSLATE_NOOP("galley", "Description");
    case FieldRole::Picture:
        return QT_TRANSLATE_NOOP("galley", "Cover");
    case FieldRole::Date:
        return QT_TRANSLATE_NOOP("galley", "Updated");
    case FieldRole::Author:
        break;
    }
    return QT_TRANSLATE_NOOP("galley", "Author");
}

QString inPlainWords(const QString& key)
{
    QString words = key;
    words.replace(u'_', u' ').replace(u'-', u' ');
    return words.left(1).toUpper() + words.mid(1);
}

// The locale whose translation the interface shows; without one it is English.
QString interfaceLocale()
{
    return QLocale().name();
}

} // namespace

QString fieldLabel(const FormField& field)
{
    const QString label = localText(field.label, interfaceLocale());
    if (!label.isEmpty())
        return label;
    for (const KnownKey& known : kKnownKeys) {
        if (field.key == QLatin1String(known.key))
            return QCoreApplication::translate("galley", known.label);
    }
    if (field.role)
        return QCoreApplication::translate("galley", labelOf(*field.role));
    return inPlainWords(field.key);
}

QString fieldHelp(const FormField& field)
{
    return localText(field.help, interfaceLocale());
}

bool isWide(const FormField& field)
{
    switch (field.kind) {
    case FieldKind::MultilineText:
    case FieldKind::Image:
    case FieldKind::Tags:
    case FieldKind::Yaml:
        return true;
    default:
        return field.role == FieldRole::Title || field.key == QLatin1String("subtitle");
    }
}

} // namespace galley
