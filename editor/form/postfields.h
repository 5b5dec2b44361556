// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fields/fieldeditor.h"
#include "editor/post/frontmatter/frontmatter.h"

#include <QList>
#include <QString>

namespace galley {

// The fields that the form has for a post. A value.
struct PostFields {
    QList<FormField> ofSite; // the site's own, whatever this post has
    QList<FormField> ofPost; // for keys that only this post has, at most 100
    qsizetype rest = 0; // keys of the post beyond these
};

// Each field of a kind that can show what the post has.
PostFields fieldsFor(const QList<FormField>& siteFields, const FrontMatter& frontMatter);

// What the front matter of the post's text has for the key.
FieldValue valueOf(const FrontMatter& frontMatter, const QString& text, const QString& key);

} // namespace galley
