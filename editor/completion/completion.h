// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrange.h"
#include "editor/post/frontmatter/fieldroles.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace galley {

// One thing that what is being typed can become.
struct CompletionItem {
    QString label; // what is shown
    QString detail; // beside it: a title, a kind
    QString insert; // what goes into the text
    friend bool operator==(const CompletionItem&, const CompletionItem&) = default;
};

// What a site offers for completion.
struct CompletionSources {
    QStringList imagePaths; // as posts write them, e.g. /static/img/news/a.png
    QList<CompletionItem> posts; // label and detail of a post; `insert` is its address
    QStringList postNames; // 2026-03-01-gsco, as the tag post_url wants them
    QStringList authors;
    FieldRoles roles; // keys of pictures and authors in the front matter
};

struct Completion {
    TextRange range; // of the text that an item replaces
    QList<CompletionItem> items; // best first; never empty
};

// What the caret's place can be completed to: image paths in images and the post's picture,
// addresses of posts and headings in links, tags and variables in Liquid, names for the author.
// `asked`: the user wants to see something (Ctrl+Space), so names are offered in running text, too.
// Pure.
std::optional<Completion> completionAt(
    const QString& text, qsizetype caret, const CompletionSources& sources, bool asked);

// Whether completionAt() looks at more than running text: a quick question for each key. `before`:
// the caret's line up to the caret.
bool mayComplete(const QString& before, bool asked, const FieldRoles& roles);

// The id that kramdown's GFM parser gives a heading, without the number of a repeated one.
QString headingId(const QString& title);

} // namespace galley
