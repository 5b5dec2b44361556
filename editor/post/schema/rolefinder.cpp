// SPDX-License-Identifier: MIT
#include "editor/post/schema/rolefinder.h"

#include <algorithm>
#include <tuple>

namespace galley {

void RoleFinder::addPost(const YamlValue& values)
{
    const auto* map = std::get_if<YamlValue::Map>(&values.variant());
    for (const auto& [key, value] : map ? *map : YamlValue::Map()) {
        Use& use = m_uses[key.text()];
        ++use.posts;
        use.pictures += fieldFor({}, value).kind == FieldKind::Image;
        use.lists += value.isMap() || value.isList();
    }
}

bool RoleFinder::mayHave(FieldRole role, const QString& key, const FormSchema& written) const
{
    const Use use = m_uses.value(key);
    const FormField* const field = written.find(key);
    if (role == FieldRole::Picture) {
        const bool isPicture =
            field != nullptr ? field->kind == FieldKind::Image : 2 * use.pictures > use.posts;
        return isPicture || (usualKeys(role).contains(key) && 2 * use.lists <= use.posts);
    }
    return usualKeys(role).contains(key)
        || (role == FieldRole::Author && field != nullptr && field->kind == FieldKind::Author);
}

FieldRoles RoleFinder::roles(const FormSchema& written, const QSet<QString>& keysRead) const
{
    QStringList keys = m_uses.keys();
    std::sort(keys.begin(), keys.end()); // the same answer each time
    for (const FormField& field : written.fields)
        keys += field.key;
    FieldRoles roles = written.roles;
    for (const FieldRole role : {FieldRole::Title, FieldRole::Summary, FieldRole::Picture,
             FieldRole::Date, FieldRole::Author}) {
        if (roles.isAssigned(role))
            continue;
        const auto rank = [&](const QString& key) {
            const qsizetype habit = usualKeys(role).indexOf(key);
            return std::tuple(written.find(key) != nullptr, m_uses.value(key).posts,
                keysRead.contains(key), habit < 0 ? -usualKeys(role).size() : -habit);
        };
        QStringList candidates = usualKeys(role) + keys;
        candidates.removeIf([&](const QString& key) {
            const bool isKnown =
                m_uses.contains(key) || keysRead.contains(key) || written.find(key) != nullptr;
            return !isKnown || !mayHave(role, key, written);
        });
        const auto best = std::max_element(candidates.cbegin(), candidates.cend(),
            [&rank](const QString& a, const QString& b) { return rank(a) < rank(b); });
        if (best != candidates.cend())
            roles.assign(role, *best);
    }
    return roles;
}

} // namespace galley
