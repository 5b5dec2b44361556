#include "editor/form/fieldfactory.h"

#include "editor/form/choicefield.h"
#include "editor/form/datefield.h"
#include "editor/form/imagefield.h"
#include "editor/form/longtextfield.h"
#include "editor/form/sourcefield.h"
#include "editor/form/switchfield.h"
#include "editor/form/textfield.h"

#include <QCoreApplication>

namespace galley {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("galley", source);
}

FieldSpec field(const char* key, const char* label, FieldKind kind, bool fullWidth = false)
{
    FieldSpec spec;
    spec.key = QString::fromLatin1(key);
    spec.label = text(label);
    spec.kind = kind;
    spec.fullWidth = fullWidth;
    return spec;
}

FieldKind kindOf(const YamlValue& value)
{
    if (value.isList() || value.isMap())
        return FieldKind::Source;
    if (std::holds_alternative<bool>(value.variant()))
        return FieldKind::Switch;
    if (std::holds_alternative<QDate>(value.variant()))
        return FieldKind::Date;
    return value.isString() ? FieldKind::Text : FieldKind::Scalar;
}

} // namespace

FieldEditor* createField(const FieldSpec& spec, const FormContext& context, QWidget* parent)
{
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::Scalar:
        return new TextField(spec, parent);
    case FieldKind::LongText:
        return new LongTextField(spec, parent);
    case FieldKind::Choice:
    case FieldKind::Suggestion:
        return new ChoiceField(spec, parent);
    case FieldKind::Date:
        return new DateField(spec, parent);
    case FieldKind::Switch:
        return new SwitchField(spec, parent);
    case FieldKind::Image:
        return new ImageField(spec, context, parent);
    case FieldKind::Source:
        return new SourceField(spec, parent);
    }
    return new SourceField(spec, parent);
}

QList<FieldSpec> standardFields(const FormContext& context)
{
    QList<FieldSpec> fields {
        field("title", QT_TRANSLATE_NOOP("galley", "Title"), FieldKind::Text, true),
        field("oneline_description", QT_TRANSLATE_NOOP("galley", "Description"), FieldKind::LongText, true),
        field("author", QT_TRANSLATE_NOOP("galley", "Author"), FieldKind::Suggestion),
        field("last_updated", QT_TRANSLATE_NOOP("galley", "Updated"), FieldKind::Date),
        field("cover", QT_TRANSLATE_NOOP("galley", "Cover"), FieldKind::Image, true),
        field("layout", QT_TRANSLATE_NOOP("galley", "Layout"), FieldKind::Choice),
        field("group", QT_TRANSLATE_NOOP("galley", "Group"), FieldKind::Choice),
        field("published", QT_TRANSLATE_NOOP("galley", "Published"), FieldKind::Switch),
    };
    for (FieldSpec& spec : fields) {
        if (spec.key == QLatin1String("author"))
            spec.choices = context.authors;
        else if (spec.key == QLatin1String("layout"))
            spec.choices = context.layouts;
        else if (spec.key == QLatin1String("group"))
            spec.choices = context.groups;
    }
    return fields;
}

FieldSpec fieldForEntry(const FrontMatterEntry& entry)
{
    FieldSpec spec;
    spec.key = entry.key;
    spec.label = entry.key;
    spec.kind = kindOf(entry.value);
    spec.fullWidth = spec.kind == FieldKind::Source;
    spec.help = text(QT_TRANSLATE_NOOP("galley", "A key of this post that the site's form has no field for."));
    return spec;
}

} // namespace galley
