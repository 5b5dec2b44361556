// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/base/error.h"
#include "editor/post/frontmatter/fieldroles.h"
#include "editor/post/frontmatter/frontmatter.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace galley {

enum class FieldKind {
    Text,
    MultilineText, // one long line that needs room, or several lines
    Date,
    DateTime,
    Switch,
    Choice,
    Tags, // a list of words
    Author, // text with suggestions from other posts
    Image, // a path from the site's root
    Number,
    Yaml, // anything else, edited as text
};

// A text in several languages: by locale (`zh_CN`), the empty key for all others.
using LocalText = QMap<QString, QString>;

// The text for a locale such as `zh_HK`: its own, that of its language (`zh`), or the general one.
QString localText(const LocalText& texts, const QString& locale);

// One field of the form.
struct FormField {
    QString key;
    FieldKind kind = FieldKind::Text;
    std::optional<FieldRole> role;
    LocalText label; // may be empty: the form then names the key
    LocalText help;
    bool required = false;
    bool isAskedFor = false; // required by the site's file, not by its habit
    QStringList choices; // Choice: what may be chosen; Author, Tags, Text: suggestions, the most
                         // frequent first
    QString pattern; // a regular expression that the whole value must match; empty = any
    QString defaultText; // for a new post, as one would type it
    QString imageFolder; // Image: where new images go, from the site's root without a leading slash
    int minLength = 0; // in characters, for texts
    int maxLength = 0; // 0 = no limit
    QString dateFormat; // Date and DateTime: as QDate::toString takes it, e.g. `yyyy/MM/dd`; empty
                        // = YAML's own
    QString trueText; // Switch: how the site's posts spell it, e.g. `True`; empty = not known
    QString falseText;
    ScalarStyle quotes = ScalarStyle::Plain; // how the site's posts mostly write the value
};

// What a site's posts have in their front matter, as a form shows it.
struct FormSchema {
    QList<FormField> fields; // in the order of the form
    QStringList titlePrefixes; // `[Press Release]` …, the most frequent first
    QSet<QString> keysRead; // keys that templates of the site seem to read; empty = not known
    FieldRoles roles; // in a written schema those alone that it says

    const FormField* find(const QString& key) const;
    void setRoles(const FieldRoles& siteRoles); // those of its fields, too
};

// The schema that the posts of a site follow: their keys in their usual order, the kind of each by
// its values, what nine in ten posts have as required. Posts without a readable block are left out.
// Of keys that differ in case alone those in `keysRead` count, or the most frequent one.
FormSchema inferSchema(const QList<FrontMatter>& posts, const QSet<QString>& keysRead = {},
    const FieldRoles& roles = {});

// The field for a key that no schema knows, by the value it has.
FormField fieldFor(const QString& key, const YamlValue& value);

// The schema in a site's `.galley.yml`. Errors name the line, the field and what may stand there.
//
//   title_prefixes: ["[Press Release]", "[Seminar]"]
//   fields:
//     title:
//       type: text            # text, long_text, date, date_time, switch, choice, tags, author,
//                             # image, number, yaml
//       label: Title          # or by language: {en: Title, zh_CN: 标题}
//       help: One line        # the same
//       required: true
//       length: [10, 120]     # least and greatest number of characters; 0 = no limit
//       pattern: '\[.+\] .+'  # a regular expression for the whole value
//       default: New post     # for a new post, as one would type it
//       role: title           # what the value is to readers: title, summary, picture, date, author
//     group: {type: choice, choices: [news, events]}
//     cover: {type: image, folder: static/img/news}
//     last_updated: {type: date, format: yyyy/MM/dd}
Result<FormSchema> readSchema(QStringView yaml);

// The written schema, with what it leaves open taken from the inferred one; inferred fields that it
// does not name come last.
FormSchema mergedSchema(const FormSchema& written, const FormSchema& inferred);

// What in the post does not fit the schema: missing and empty fields, values of another kind or
// form, quotes that break the site's pages. Ranges refer to the text that `frontMatter` was read
// from.
QList<Diagnostic> checkFields(const FormSchema& schema, const FrontMatter& frontMatter);

} // namespace galley
