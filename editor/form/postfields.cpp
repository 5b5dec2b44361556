// SPDX-License-Identifier: MIT
#include "editor/form/postfields.h"

#include "editor/form/fieldfactory.h"
#include "editor/post/edit/frontmatteredit.h"

#include <QSet>

namespace galley {

namespace {

constexpr int kMostExtraFields = 100;

} // namespace

PostFields fieldsFor(const QList<FormField>& siteFields, const FrontMatter& frontMatter)
{
    PostFields fields;
    QSet<QString> known;
    for (const FormField& field : siteFields) {
        known += field.key;
        fields.ofSite += fieldShowing(field, frontMatter.find(field.key));
    }
    for (const FrontMatterEntry& entry : frontMatter.entries) {
        if (known.contains(entry.key))
            continue;
        known += entry.key;
        if (fields.ofPost.size() == kMostExtraFields) {
            ++fields.rest;
            continue;
        }
        const FrontMatterEntry* last = frontMatter.find(entry.key);
        fields.ofPost += fieldShowing(fieldFor(entry.key, last->value), last);
    }
    return fields;
}

FieldValue valueOf(const FrontMatter& frontMatter, const QString& text, const QString& key)
{
    const FrontMatterEntry* entry = frontMatter.find(key);
    if (entry == nullptr)
        return {};
    return {true, entry->value, text.mid(entry->valueRange.start, entry->valueRange.length()),
        sourceOf(text, *entry)};
}

} // namespace galley
