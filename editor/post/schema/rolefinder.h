// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter/fieldroles.h"
#include "editor/post/schema/formschema.h"

#include <QHash>

namespace galley {

// Tells which key has which role on a site. What the site's own file says goes first, then what
// its posts have, then what its templates read; last comes habit.
class RoleFinder {
public:
    void addPost(const YamlValue& values);
    // `written`: the site's own schema. `keysRead`: by its templates.
    FieldRoles roles(const FormSchema& written, const QSet<QString>& keysRead) const;

private:
    struct Use {
        qsizetype posts = 0;
        qsizetype pictures = 0; // of them the ones whose value is a picture's path
        qsizetype lists = 0; // and those whose value is a list or a map
    };
    bool mayHave(FieldRole role, const QString& key, const FormSchema& written) const;

    QHash<QString, Use> m_uses;
};

} // namespace galley
