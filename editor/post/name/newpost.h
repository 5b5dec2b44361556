// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/base/error.h"
#include "editor/post/frontmatter/fieldroles.h"
#include "editor/post/name/postname.h"
#include "editor/post/yaml/yamlvalue.h"

#include <QStringList>

#include <optional>

namespace galley {

// What a new post begins with.
struct NewPost {
    QString title;
    QString author; // empty: as the template has it
    QDate date;
    QString slug; // for the names of its images; empty where there is none yet
    FieldRoles roles = {}; // the keys that title and author have on its site
};

// The value that a date value becomes on another day, written in the form that it has: a date, a
// time (whose hour stays), a text such as `2025/07/14`, or the placeholder `YYYY/MM/DD`. Nothing
// when it is no date.
std::optional<YamlValue> onDay(const YamlValue& value, const QDate& date);

// The template filled in. A template is a post; in it
//   - the title's key gets the title, and the author's the author where one is given;
//   - each value that is a date in any written form, or the placeholder `YYYY/MM/DD` (in any order
//   and
//     with any separators), becomes the date in that form;
//   - `YEAR_slug`, as in `/static/img/news/YEAR_slug_cover.png`, becomes year and slug, also in the
//   body.
// All else stays as it is. Errors: the template's block cannot be read.
Result<QString> postFromTemplate(const QString& templateText, const NewPost& post);

// A short slug for a title: its first words without the bracketed kind and words that say nothing
// (`the`, `of`). Empty when the title has no Latin letters to make one of; the user is then asked.
QString proposedSlug(const QString& title);

// The title as the template's begins: `[Seminar] ` is put before a title that has no bracketed kind
// of its own.
QString withKindOf(const QString& templateText, const QString& title, const FieldRoles& roles = {});

// The same name with a number after the slug if the folder has it already (`lab-day-2`), also when
// it differs in capitals only, since Windows and macOS cannot hold both.
PostName freeName(const PostName& name, const QStringList& existingNames);

// What is wrong with a name for a new post: it is taken, differs in capitals only from another
// (errors); its slug is empty, holds characters that do not belong in an address (errors), is a
// word that says nothing of this post or is used by posts of other days too (warnings).
QList<Diagnostic> checkName(const PostName& name, const QStringList& existingNames);

} // namespace galley
