// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/fieldroles.h"

namespace galley {

namespace {

const QMap<FieldRole, QStringList>& keysOfRoles()
{
    static const QMap<FieldRole, QStringList> keys{
        {FieldRole::Title, {QStringLiteral("title")}},
        {FieldRole::Summary,
            {QStringLiteral("oneline_description"), QStringLiteral("description"),
                QStringLiteral("summary"), QStringLiteral("excerpt")}},
        {FieldRole::Picture,
            {QStringLiteral("cover"), QStringLiteral("image"), QStringLiteral("thumbnail"),
                QStringLiteral("cover_image"), QStringLiteral("featured_image")}},
        {FieldRole::Date,
            {QStringLiteral("last_updated"), QStringLiteral("last_modified_at"),
                QStringLiteral("updated"), QStringLiteral("date")}},
        {FieldRole::Author, {QStringLiteral("author"), QStringLiteral("authors")}},
    };
    return keys;
}

} // namespace

const QStringList& usualKeys(FieldRole role)
{
    return *keysOfRoles().constFind(role);
}

std::optional<FieldRole> usualRole(const QString& key)
{
    for (auto role = keysOfRoles().cbegin(); role != keysOfRoles().cend(); ++role) {
        if (role->contains(key, Qt::CaseInsensitive))
            return role.key();
    }
    return std::nullopt;
}

QString FieldRoles::key(FieldRole role) const
{
    return m_keys.value(role, usualKeys(role).first());
}

std::optional<FieldRole> FieldRoles::roleOf(const QString& key) const
{
    for (const FieldRole role : keysOfRoles().keys()) {
        if (this->key(role) == key)
            return role;
    }
    return std::nullopt;
}

QString FieldRoles::textIn(const YamlValue& values, FieldRole role) const
{
    for (const QString& key : QStringList{key(role)} + usualKeys(role)) {
        if (const YamlValue value = values[key]; !value.isMap() && value.isTruthy())
            return value.toDisplayString();
    }
    return {};
}

} // namespace galley
