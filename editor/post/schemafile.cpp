#include "editor/post/formschema.h"

#include "editor/post/yamlreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <functional>

// The form of `.galley.yml`:
//
//   title_prefixes: ["[Press Release]", "[Seminar]"]
//   fields:
//     title:
//       type: text          # text, long_text, date, date_time, switch, choice, tags, author,
//       image, number, yaml label: Title        # or by language: {en: Title, zh_CN: 标题} help: …
//       # the same required: true length: [10, 120]   # least and greatest number of characters; 0
//       = no limit pattern: '\[.+\] .+'  # a regular expression for the whole value default: …
//     group: {type: choice, choices: [news, events]}
//     cover: {type: image, folder: static/img/news}
//     last_updated: {type: date, format: yyyy/MM/dd}

namespace galley {

namespace {

struct Texts {
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

// Where `key:` stands in the file, below the line `after`; 0 if it cannot be told.
int lineOfKey(QStringView yaml, const QString& key, int after)
{
    const QRegularExpression form(
        QStringLiteral(R"((?:^|[\s{,])["']?%1["']?\s*:)").arg(QRegularExpression::escape(key)));
    int line = 0;
    for (const QStringView text : yaml.split(QLatin1Char('\n'))) {
        ++line;
        if (line >= after && form.match(text.toString()).hasMatch())
            return line;
    }
    return after;
}

class SchemaReader {
public:
    explicit SchemaReader(QStringView yaml)
        : m_yaml(yaml)
    {
    }

    Result<FormSchema> read()
    {
        Result<YamlValue> root = parseYaml(m_yaml);
        if (!root)
            return tl::make_unexpected(root.error());
        FormSchema schema;
        if (root->isNull())
            return schema;
        if (!root->isMap())
            return failure(1, Texts::tr("The file must consist of lines `key: value`."));
        for (const auto& [key, value] : std::get<YamlValue::Map>(root->variant())) {
            m_line = lineOfKey(m_yaml, key, 1);
            if (key == QLatin1String("fields"))
                readFields(value, schema);
            else if (key == QLatin1String("title_prefixes"))
                schema.titlePrefixes = texts(key, value);
            else
                refuse(key,
                    Texts::tr("`%1` is unknown here; there may be `fields` and `title_prefixes`.")
                        .arg(key));
        }
        if (m_error)
            return tl::make_unexpected(*m_error);
        return schema;
    }

private:
    using Setter = std::function<void(FormField&, const YamlValue&)>;

    tl::unexpected<Error> failure(int line, const QString& what) const
    {
        return tl::make_unexpected(Error{ErrorKind::Input, {}, line, what, {}, {}});
    }

    // Keeps the first error only; later ones may follow from it.
    void refuse(const QString& key, const QString& what)
    {
        if (!m_error)
            m_error = Error{ErrorKind::Input, {}, lineOfKey(m_yaml, key, m_line), what, {},
                Texts::tr("The form uses what it finds in the site's posts until this is mended.")};
    }

    void readFields(const YamlValue& value, FormSchema& schema)
    {
        const auto* fields = std::get_if<YamlValue::Map>(&value.variant());
        if (!fields) {
            refuse(QStringLiteral("fields"),
                Texts::tr("Below `fields` each key of a post must be followed by its settings."));
            return;
        }
        const int fieldsLine = m_line;
        for (const auto& [key, settings] : *fields) {
            m_line = lineOfKey(m_yaml, key, fieldsLine);
            schema.fields += readField(key, settings);
        }
    }

    FormField readField(const QString& key, const YamlValue& value)
    {
        FormField field;
        field.key = key;
        m_field = key;
        if (value.isNull())
            return field;
        const auto* settings = std::get_if<YamlValue::Map>(&value.variant());
        if (!settings) {
            refuse(
                key, Texts::tr("Field `%1`: settings such as `type: text` must follow.").arg(key));
            return field;
        }
        for (const auto& [name, setting] : *settings)
            applySetting(field, name, setting);
        if (field.kind == FieldKind::Choice && field.choices.isEmpty())
            refuse(key, Texts::tr("Field `%1`: a choice needs `choices`, a list.").arg(key));
        return field;
    }

    void applySetting(FormField& field, const QString& name, const YamlValue& value)
    {
        static const QMap<QString, void (SchemaReader::*)(FormField&, const YamlValue&)> settings =
            {
                {QStringLiteral("type"), &SchemaReader::setType},
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
            refuse(name,
                Texts::tr("Field `%1`: `%2` is unknown; there may be %3.")
                    .arg(m_field, name, settings.keys().join(QStringLiteral(", "))));
            return;
        }
        (this->**setting)(field, value);
    }

    void setType(FormField& field, const YamlValue& value)
    {
        QStringList names;
        for (const KindName& known : kindNames) {
            const QString name = QString::fromLatin1(known.name);
            if (value == YamlValue(name)) {
                field.kind = known.kind;
                return;
            }
            names += name;
        }
        refuse(QStringLiteral("type"),
            Texts::tr("Field `%1`: the type `%2` is unknown; it may be %3.")
                .arg(m_field, value.toDisplayString(), names.join(QStringLiteral(", "))));
    }

    void setLabel(FormField& field, const YamlValue& value)
    {
        field.label = localTexts(QStringLiteral("label"), value);
    }
    void setHelp(FormField& field, const YamlValue& value)
    {
        field.help = localTexts(QStringLiteral("help"), value);
    }
    void setChoices(FormField& field, const YamlValue& value)
    {
        field.choices = texts(QStringLiteral("choices"), value);
    }
    void setDefault(FormField& field, const YamlValue& value)
    {
        field.defaultText = scalar(QStringLiteral("default"), value);
    }
    void setFormat(FormField& field, const YamlValue& value)
    {
        field.dateFormat = scalar(QStringLiteral("format"), value);
    }

    void setRequired(FormField& field, const YamlValue& value)
    {
        if (const auto* required = std::get_if<bool>(&value.variant()))
            field.required = *required;
        else
            refuse(QStringLiteral("required"),
                Texts::tr("Field `%1`: `required` must be true or false.").arg(m_field));
    }

    void setPattern(FormField& field, const YamlValue& value)
    {
        field.pattern = scalar(QStringLiteral("pattern"), value);
        const QRegularExpression pattern(field.pattern);
        if (!pattern.isValid())
            refuse(QStringLiteral("pattern"),
                Texts::tr("Field `%1`: the pattern is no regular expression (%2, at character %3).")
                    .arg(m_field, pattern.errorString())
                    .arg(pattern.patternErrorOffset() + 1));
    }

    void setFolder(FormField& field, const YamlValue& value)
    {
        QString folder = scalar(QStringLiteral("folder"), value);
        while (folder.startsWith(QLatin1Char('/')))
            folder.remove(0, 1);
        while (folder.endsWith(QLatin1Char('/')))
            folder.chop(1);
        if (folder.split(QLatin1Char('/')).contains(QStringLiteral("..")))
            refuse(QStringLiteral("folder"),
                Texts::tr("Field `%1`: the folder must lie inside the site.").arg(m_field));
        field.imageFolder = folder;
    }

    void setLength(FormField& field, const YamlValue& value)
    {
        const auto* range = std::get_if<YamlValue::List>(&value.variant());
        const auto number = [range](int i) {
            const auto* whole = std::get_if<qint64>(&range->at(i).variant());
            return whole && *whole >= 0 && *whole <= 1'000'000 ? static_cast<int>(*whole) : -1;
        };
        const bool good = range && range->size() == 2 && number(0) >= 0 && number(1) >= 0
            && (number(1) == 0 || number(0) <= number(1));
        if (!good) {
            refuse(QStringLiteral("length"),
                Texts::tr("Field `%1`: `length` must be a list of two numbers, the least and the "
                          "greatest.")
                    .arg(m_field));
            return;
        }
        field.minLength = number(0);
        field.maxLength = number(1);
    }

    QString scalar(const QString& name, const YamlValue& value)
    {
        if (value.isList() || value.isMap())
            refuse(name, Texts::tr("Field `%1`: `%2` must be a single value.").arg(m_field, name));
        return value.isList() || value.isMap() ? QString() : value.toDisplayString();
    }

    QStringList texts(const QString& name, const YamlValue& value)
    {
        const auto* list = std::get_if<YamlValue::List>(&value.variant());
        if (!list) {
            refuse(name, Texts::tr("`%1` must be a list, e.g. [one, two].").arg(name));
            return {};
        }
        QStringList items;
        for (const YamlValue& item : *list)
            items += scalar(name, item);
        return items;
    }

    LocalText localTexts(const QString& name, const YamlValue& value)
    {
        const auto* map = std::get_if<YamlValue::Map>(&value.variant());
        if (!map)
            return {{QString(), scalar(name, value)}};
        LocalText texts;
        for (const auto& [locale, text] : *map)
            texts.insert(locale == QLatin1String("en") ? QString() : locale, scalar(name, text));
        return texts;
    }

    QStringView m_yaml;
    QString m_field;
    int m_line = 1;
    std::optional<Error> m_error;
};

} // namespace

Result<FormSchema> readSchema(QStringView yaml)
{
    return SchemaReader(yaml).read();
}

} // namespace galley
