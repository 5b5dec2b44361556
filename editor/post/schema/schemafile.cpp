// SPDX-License-Identifier: MIT
#include "editor/post/base/joinedtext.h"
#include "editor/post/schema/dateforms.h"
#include "editor/post/schema/formschema.h"
#include "editor/post/yaml/yamlreader.h"

#include <yaml-cpp/yaml.h>

#include <QCoreApplication>
#include <QRegularExpression>

// Reads `.galley.yml`, the only YAML that is Galley's own and not Jekyll's: yaml-cpp's nodes know
// the line that each of them stands in, which the messages need.

namespace galley {

namespace {

struct SchemaFileTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::FormSchema)
};

struct KindName {
    const char* name;
    FieldKind kind;
};

constexpr KindName kindNames[] = {
    {"text", FieldKind::Text},
    {"long_text", FieldKind::MultilineText},
    {"date", FieldKind::Date},
    {"date_time", FieldKind::DateTime},
    {"switch", FieldKind::Switch},
    {"choice", FieldKind::Choice},
    {"tags", FieldKind::Tags},
    {"author", FieldKind::Author},
    {"image", FieldKind::Image},
    {"number", FieldKind::Number},
    {"yaml", FieldKind::Yaml},
};

struct RoleName {
    const char* name;
    FieldRole role;
};

constexpr RoleName roleNames[] = {
    {"title", FieldRole::Title},
    {"summary", FieldRole::Summary},
    {"picture", FieldRole::Picture},
    {"date", FieldRole::Date},
    {"author", FieldRole::Author},
};

constexpr qsizetype largestSchema = 1'000'000; // characters

int lineOf(const YAML::Mark& mark)
{
    return mark.is_null() ? 0 : mark.line + 1;
}

QString textOf(const YAML::Node& node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

class SchemaReader {
public:
    Result<FormSchema> read(const YAML::Node& root)
    {
        FormSchema schema;
        if (root.IsNull())
            return schema;
        if (!root.IsMap())
            refuse(root, SchemaFileTexts::tr("The file must consist of `key: value` lines."));
        for (auto entry = root.begin(); root.IsMap() && entry != root.end(); ++entry) {
            const QString key = textOf(entry->first);
            if (key == QLatin1String("fields"))
                readFields(entry->first, entry->second, schema);
            else if (key == QLatin1String("title_prefixes"))
                schema.titlePrefixes = texts(key, entry->second);
            else if (key == QLatin1String("github_pages"))
                checkSwitch(key, entry->second); // of the build, not of the form
            else
                refuse(entry->first,
                    SchemaFileTexts::tr("`%1` is unknown here; you can use `fields`, "
                                        "`github_pages` and `title_prefixes`.")
                        .arg(key));
        }
        if (m_error)
            return tl::make_unexpected(*m_error);
        schema.setRoles(schema.roles);
        return schema;
    }

private:
    // Keeps the first error only; later ones may follow from it.
    void refuse(const YAML::Node& place, const QString& what)
    {
        if (!m_error)
            m_error = Error{ErrorKind::Input, {}, lineOf(place.Mark()), what, {},
                SchemaFileTexts::tr(
                    "Until this is fixed, the form uses what it finds in the site’s posts.")};
    }

    void readFields(const YAML::Node& place, const YAML::Node& fields, FormSchema& schema)
    {
        if (!fields.IsMap()) {
            refuse(place,
                SchemaFileTexts::tr("Below `fields`, each key must be followed by its settings."));
            return;
        }
        for (const auto& entry : fields) {
            if (schema.find(textOf(entry.first)))
                refuse(entry.first,
                    SchemaFileTexts::tr("Field `%1` appears here twice.").arg(textOf(entry.first)));
            const FormField field = readField(entry.first, entry.second);
            if (field.role && schema.roles.isAssigned(*field.role))
                refuse(entry.first,
                    SchemaFileTexts::tr("Field `%1`: `%2` has this role already.")
                        .arg(field.key, schema.roles.key(*field.role)));
            if (field.role)
                schema.roles.assign(*field.role, field.key);
            schema.fields += field;
        }
    }

    FormField readField(const YAML::Node& key, const YAML::Node& settings)
    {
        FormField field;
        field.key = textOf(key);
        m_field = field.key;
        if (settings.IsNull())
            return field;
        if (!settings.IsMap()) {
            refuse(key,
                SchemaFileTexts::tr("Field `%1`: settings such as `type: text` must follow.")
                    .arg(m_field));
            return field;
        }
        for (const auto& setting : settings)
            applySetting(field, setting.first, setting.second);
        checkField(field, key, settings);
        return field;
    }

    void checkSwitch(const QString& key, const YAML::Node& value)
    {
        bool isOn = false;
        if (!YAML::convert<bool>::decode(value, isOn))
            refuse(value, SchemaFileTexts::tr("`%1` must be true or false.").arg(key));
    }

    // What no setting shows by itself.
    void checkField(const FormField& field, const YAML::Node& key, const YAML::Node& settings)
    {
        const bool isChoice = field.kind == FieldKind::Choice;
        if (isChoice && field.choices.isEmpty())
            refuse(key,
                SchemaFileTexts::tr("Field `%1`: a choice needs a list of `choices`.")
                    .arg(m_field));
        else if (isChoice && !field.defaultText.isEmpty()
            && !field.choices.contains(field.defaultText))
            refuse(settings["default"],
                SchemaFileTexts::tr("Field `%1`: the default `%2` is not one of the choices.")
                    .arg(m_field, field.defaultText));
    }

    void applySetting(FormField& field, const YAML::Node& key, const YAML::Node& value)
    {
        const QString name = textOf(key);
        static const QMap<QString, void (SchemaReader::*)(FormField&, const YAML::Node&)> settings =
            {
                {QStringLiteral("type"), &SchemaReader::setType},
                {QStringLiteral("role"), &SchemaReader::setRole},
                {QStringLiteral("label"), &SchemaReader::setLabel},
                {QStringLiteral("help"), &SchemaReader::setHelp},
                {QStringLiteral("required"), &SchemaReader::setRequired},
                {QStringLiteral("choices"), &SchemaReader::setChoices},
                {QStringLiteral("pattern"), &SchemaReader::setPattern},
                {QStringLiteral("default"), &SchemaReader::setDefault},
                {QStringLiteral("folder"), &SchemaReader::setFolder},
                {QStringLiteral("length"), &SchemaReader::setLength},
                {QStringLiteral("format"), &SchemaReader::setFormat},
            };
        const auto setting = settings.constFind(name);
        if (setting == settings.cend()) {
            refuse(key,
                SchemaFileTexts::tr("Field `%1`: `%2` is unknown; you can use %3.")
                    .arg(m_field, name, joinedList(settings.keys())));
            return;
        }
        (this->**setting)(field, value);
    }

    void setType(FormField& field, const YAML::Node& value)
    {
        QStringList names;
        for (const KindName& known : kindNames) {
            const QString name = QString::fromLatin1(known.name);
            if (textOf(value) == name) {
                field.kind = known.kind;
                return;
            }
            names += name;
        }
        refuse(value,
            SchemaFileTexts::tr("Field `%1`: the type `%2` is unknown; it can be %3.")
                .arg(m_field, textOf(value), joinedList(names)));
    }

    void setRole(FormField& field, const YAML::Node& value)
    {
        QStringList names;
        for (const RoleName& known : roleNames) {
            names += QString::fromLatin1(known.name);
            if (textOf(value) == names.last()) {
                field.role = known.role;
                return;
            }
        }
        refuse(value,
            SchemaFileTexts::tr("Field `%1`: the role `%2` is unknown; it can be %3.")
                .arg(m_field, textOf(value), joinedList(names)));
    }

    void setLabel(FormField& field, const YAML::Node& value)
    {
        field.label = localTexts(QStringLiteral("label"), value);
    }
    void setHelp(FormField& field, const YAML::Node& value)
    {
        field.help = localTexts(QStringLiteral("help"), value);
    }
    void setChoices(FormField& field, const YAML::Node& value)
    {
        field.choices = texts(QStringLiteral("choices"), value);
    }
    void setDefault(FormField& field, const YAML::Node& value)
    {
        field.defaultText = scalar(QStringLiteral("default"), value);
    }
    void setFormat(FormField& field, const YAML::Node& value)
    {
        field.dateFormat = scalar(QStringLiteral("format"), value);
        const QDate day(2034, 11, 25);
        const std::optional<WrittenDate> read =
            parseWrittenDate(writtenDate(day, field.dateFormat));
        if (!read || read->date != day)
            refuse(value,
                SchemaFileTexts::tr("Field `%1`: the format `%2` is not a date format; examples "
                                    "are yyyy/MM/dd, yyyy-MM-dd and d MMMM yyyy.")
                    .arg(m_field, field.dateFormat));
    }

    void setRequired(FormField& field, const YAML::Node& value)
    {
        if (!YAML::convert<bool>::decode(value, field.required))
            refuse(value,
                SchemaFileTexts::tr("Field `%1`: `required` must be true or false.").arg(m_field));
        field.isAskedFor = field.required;
    }

    void setPattern(FormField& field, const YAML::Node& value)
    {
        field.pattern = scalar(QStringLiteral("pattern"), value);
        const QRegularExpression pattern(field.pattern);
        if (!pattern.isValid())
            refuse(value,
                SchemaFileTexts::tr("Field `%1`: the pattern is not a valid regular expression "
                                    "(%2, at character %3).")
                    .arg(m_field, pattern.errorString())
                    .arg(pattern.patternErrorOffset() + 1));
    }

    void setFolder(FormField& field, const YAML::Node& value)
    {
        QString folder = scalar(QStringLiteral("folder"), value);
        while (folder.startsWith(QLatin1Char('/')))
            folder.remove(0, 1);
        while (folder.endsWith(QLatin1Char('/')))
            folder.chop(1);
        if (folder.split(QLatin1Char('/')).contains(QStringLiteral("..")))
            refuse(value,
                SchemaFileTexts::tr("Field `%1`: the folder must be inside the site.")
                    .arg(m_field));
        field.imageFolder = folder;
    }

    void setLength(FormField& field, const YAML::Node& value)
    {
        constexpr int greatest = 1'000'000;
        int least = -1;
        int most = -1;
        const bool good = value.IsSequence() && value.size() == 2
            && YAML::convert<int>::decode(value[0], least)
            && YAML::convert<int>::decode(value[1], most) && least >= 0 && most >= 0
            && std::max(least, most) <= greatest && (most == 0 || least <= most);
        if (!good) {
            refuse(value,
                SchemaFileTexts::tr(
                    "Field `%1`: `length` must be a list of two numbers, minimum and maximum.")
                    .arg(m_field));
            return;
        }
        field.minLength = least;
        field.maxLength = most;
    }

    QString scalar(const QString& name, const YAML::Node& value)
    {
        if (!value.IsScalar() && !value.IsNull())
            refuse(value,
                SchemaFileTexts::tr("Field `%1`: `%2` must be a single value.").arg(m_field, name));
        return textOf(value);
    }

    QStringList texts(const QString& name, const YAML::Node& value)
    {
        if (!value.IsSequence()) {
            refuse(value, SchemaFileTexts::tr("`%1` must be a list, e.g. [one, two].").arg(name));
            return {};
        }
        QStringList items;
        for (const YAML::Node& item : value)
            items += scalar(name, item);
        return items;
    }

    LocalText localTexts(const QString& name, const YAML::Node& value)
    {
        if (!value.IsMap())
            return {{QString(), scalar(name, value)}};
        LocalText texts;
        for (const auto& entry : value) {
            const QString locale = textOf(entry.first);
            texts.insert(
                locale == QLatin1String("en") ? QString() : locale, scalar(name, entry.second));
        }
        return texts;
    }

    QString m_field;
    std::optional<Error> m_error;
};

} // namespace

Result<FormSchema> readSchema(QStringView yaml)
{
    if (yaml.size() > largestSchema)
        return tl::make_unexpected(Error{ErrorKind::Input, {}, 0,
            SchemaFileTexts::tr("The file is too large to be a list of fields."), {},
            SchemaFileTexts::tr(
                "Until this is fixed, the form uses what it finds in the site’s posts.")});
    try {
        return SchemaReader().read(YAML::Load(yaml.toUtf8().toStdString()));
    } catch (const YAML::Exception& problem) {
        const Result<YamlValue> read = parseYaml(yaml); // says the fault in the window's language
        return tl::make_unexpected(Error{ErrorKind::Input, {}, lineOf(problem.mark),
            read ? SchemaFileTexts::tr("The file cannot be read as YAML.")
                 : read.error().whatHappened,
            {},
            SchemaFileTexts::tr(
                "Until this is fixed, the form uses what it finds in the site’s posts.")});
    }
}

} // namespace galley
