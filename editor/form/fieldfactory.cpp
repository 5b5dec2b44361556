// SPDX-License-Identifier: MIT
#include "editor/form/fieldfactory.h"

#include "editor/form/fields/choicefield.h"
#include "editor/form/fields/datefield.h"
#include "editor/form/fields/imagefield.h"
#include "editor/form/fields/longtextfield.h"
#include "editor/form/fields/sourcefield.h"
#include "editor/form/fields/switchfield.h"
#include "editor/form/fields/tagsfield.h"
#include "editor/form/fields/textfield.h"
#include "editor/form/fields/titlefield.h"

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype kLongestInField = 20'000; // characters

QList<FormField> commonFields(const FieldRoles& roles)
{
    const QList<std::pair<QString, FieldKind>> common{
        {roles.key(FieldRole::Title), FieldKind::Text},
        {roles.key(FieldRole::Summary), FieldKind::MultilineText},
        {roles.key(FieldRole::Author), FieldKind::Author},
        {roles.key(FieldRole::Date), FieldKind::Date},
        {roles.key(FieldRole::Picture), FieldKind::Image},
        {QStringLiteral("layout"), FieldKind::Choice},
        {QStringLiteral("group"), FieldKind::Choice},
        {QStringLiteral("published"), FieldKind::Switch},
    };
    QList<FormField> fields;
    for (const auto& [key, kind] : common) {
        FormField field;
        field.key = key;
        field.kind = kind;
        field.role = roles.roleOf(key);
        if (field.kind == FieldKind::Date)
            field.dateFormat = QStringLiteral("yyyy/MM/dd");
        fields += field;
    }
    return fields;
}

// Smaller = nearer to the top of the form.
int prominence(const FormField& field)
{
    if (field.role == FieldRole::Title)
        return 0;
    switch (field.kind) {
    case FieldKind::MultilineText:
        return 1;
    case FieldKind::Author:
        return 2;
    case FieldKind::Date:
    case FieldKind::DateTime:
        return 3;
    case FieldKind::Image:
        return 4;
    case FieldKind::Text:
    case FieldKind::Tags:
    case FieldKind::Number:
        return 5;
    case FieldKind::Choice:
        return 6;
    case FieldKind::Switch:
        return 7;
    case FieldKind::Yaml:
        break;
    }
    return 8;
}

void addChoices(FormField& field, const QStringList& choices)
{
    for (const QString& choice : choices) {
        if (!field.choices.contains(choice))
            field.choices += choice;
    }
}

} // namespace

FieldEditor* createField(const FormField& field, const FormContext& context, QWidget* parent)
{
    switch (field.kind) {
    case FieldKind::Text:
        if (!field.choices.isEmpty())
            return new ChoiceField(field, parent);
        if (field.role == FieldRole::Title)
            return new TitleField(field, context.schema.titlePrefixes, parent);
        return new TextField(field, parent);
    case FieldKind::Number:
        return new TextField(field, parent);
    case FieldKind::MultilineText:
        return new LongTextField(field, parent);
    case FieldKind::Choice:
    case FieldKind::Author:
        return new ChoiceField(field, parent);
    case FieldKind::Date:
    case FieldKind::DateTime:
        return new DateField(field, parent);
    case FieldKind::Switch:
        return new SwitchField(field, parent);
    case FieldKind::Tags:
        return new TagsField(field, parent);
    case FieldKind::Image:
        return new ImageField(field, context, parent);
    case FieldKind::Yaml:
        break;
    }
    return new SourceField(field, parent);
}

QList<FormField> formFields(const FormContext& context)
{
    QList<FormField> fields = context.schema.fields.isEmpty() ? commonFields(context.schema.roles)
                                                              : context.schema.fields;
    for (FormField& field : fields) {
        if (field.kind == FieldKind::Author)
            addChoices(field, context.authors);
        else if (field.key == QLatin1String("layout"))
            addChoices(field, context.layouts);
        else if (field.key == QLatin1String("group"))
            addChoices(field, context.groups);
    }
    if (!context.schemaIsOrdered) {
        std::stable_sort(fields.begin(), fields.end(),
            [](const FormField& a, const FormField& b) { return prominence(a) < prominence(b); });
    }
    return fields;
}

FormField fieldShowing(const FormField& field, const FrontMatterEntry* entry)
{
    if (entry == nullptr)
        return field;
    const YamlValue& value = entry->value;
    const bool collection = value.isList() || value.isMap();
    const bool wrongSwitch = field.kind == FieldKind::Switch
        && !std::holds_alternative<bool>(value.variant()) && !value.isNull();
    const bool wrongTags = field.kind == FieldKind::Tags && !isTagList(value);
    // A line edit cuts longer texts off.
    const bool isLong = entry->valueRange.length() > kLongestInField;
    if (!wrongSwitch && !wrongTags && !isLong && (!collection || field.kind == FieldKind::Tags))
        return field;
    FormField other = field;
    other.kind = collection || isLong ? FieldKind::Yaml : FieldKind::Text;
    return other;
}

} // namespace galley
