// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlvalue.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace galley {

// What a value of the front matter is to a site's readers, whatever key the site has for it.
enum class FieldRole {
    Title,
    Summary, // what lists and search engines show below the title
    Picture, // the one that stands for the post: its cover
    Date, // the day that the page shows beside Jekyll's own
    Author,
};

// The keys that sites have for a role by habit, the most usual first. This table alone says what
// counts where a site says nothing.
const QStringList& usualKeys(FieldRole role);
// The role that a key has by habit.
std::optional<FieldRole> usualRole(const QString& key);

// Which keys have the roles on one site.
class FieldRoles {
public:
    void assign(FieldRole role, const QString& key) { m_keys.insert(role, key); }
    void assign(const FieldRoles& others) { m_keys.insert(others.m_keys); }
    bool isAssigned(FieldRole role) const { return m_keys.contains(role); }
    QString key(FieldRole role) const; // the most usual one where none was assigned
    std::optional<FieldRole> roleOf(const QString& key) const;
    // What a post's readers see in the role: the value of its key, or of a usual one where a post
    // that is older than the site's habits has that instead.
    QString textIn(const YamlValue& values, FieldRole role) const;

    friend bool operator==(const FieldRoles&, const FieldRoles&) = default;

private:
    QMap<FieldRole, QString> m_keys;
};

} // namespace galley
