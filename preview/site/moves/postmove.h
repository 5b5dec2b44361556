// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textedit.h"
#include "preview/site/moves/movefacts.h"

namespace galley {

// Giving a post another date or slug, making a copy of it, or publishing a draft: what has to move
// with it, what changes in its text, and which links of the site lead to what is moved. All decided
// here, nothing done; see app/library/movefiles for that.

// The texts of a checkout that the site is built from: posts, drafts, pages, collections, layouts,
// includes, data, snippets. Without `leaveOut`, files beyond 8 MB and what Jekyll writes. Reads
// files.
QList<SiteText> readSiteTexts(const SiteSnapshot& site, const QString& leaveOut);

// Nothing when the file is no post or draft of the site. `texts`: as readSiteTexts() gives them.
// Nothing either where there is nothing to publish: no draft, and not switched off.
std::optional<MoveFacts> moveFacts(MoveKind kind, const SiteSnapshotPtr& site, const QString& file,
    const QString& text, QList<SiteText> texts);

struct FileMove {
    QString from; // absolute
    QString to;
    bool isFolder = false;
};

// A link of another file that leads to what is moved.
struct LinkUpdate {
    qsizetype text = 0; // index in MoveFacts::texts
    int line = 1;
    QString written; // as it is
    TextEdit edit; // what makes it right
    bool isCertain = true; // false: perhaps another site's
};

struct MovePlan {
    QString from; // the post's file, absolute
    QString to;
    QString oldUrl;
    QString newUrl;
    QList<FileMove> attachments;
    QList<LinkUpdate> links;
    bool redirects = false; // the post gets its old address as `redirect_from`
    bool publishes = false; // its text changes, whether it moves or not
    QStringList errors; // why it cannot be done like this; translated sentences
    QStringList hints; // what the writer may want to know; likewise

    bool isPossible() const { return errors.isEmpty() && (publishes || to != from); }
};

MovePlan planMove(const MoveFacts& facts, const MoveWish& wish);

} // namespace galley
