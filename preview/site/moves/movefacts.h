// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/name/postname.h"
#include "preview/site/checkout/sitesnapshot.h"
#include "preview/site/moves/reference.h"

#include <QDate>
#include <QSet>

#include <optional>

namespace galley {

enum class MoveKind {
    Rename,
    Duplicate,
    Publish, // a draft goes to `_posts`, and what keeps a post from its readers is taken back
};

// A file that may speak of others.
struct SiteText {
    QString file; // absolute
    QByteArray bytes;
};

// A reference in a file of the site.
struct ReferenceInFile {
    qsizetype text = 0; // index in the site's texts
    Reference reference;
};

// A file or folder that goes with a post by its name, e.g. `static/img/news/2025_slug_fig1.png`.
struct Attachment {
    QString path; // from the site's source, without a leading slash
    bool isFolder = false;
    qsizetype stemStart = 0; // where in the path the part stands that is made of date and slug
    qsizetype stemLength = 0;
    int stemForm = 0; // how it is made of them
};

// All that is known of a post before a new name is chosen.
struct MoveFacts {
    MoveKind kind = MoveKind::Rename;
    SiteSnapshotPtr site;
    QString file; // absolute
    QString text; // as the window holds it
    PostName name; // without a date for drafts
    bool isDraft = false;
    bool isSwitchedOff = false; // `published: false`
    QString url; // before
    bool isLive = false; // published there
    QStringList otherNames; // files in the folder but the post's own, and the names of all posts
    QStringList siteFiles; // static files, from the source without a leading slash
    QList<Attachment> attachments;
    QList<ReferenceTarget> targets; // address, name, then the attachments in their order
    QList<SiteText> texts;
    QList<ReferenceInFile> references; // in the texts
    QSet<QString> knownPaths; // of the site's pages and files, as targets write them
    bool canRedirect = false; // the site has jekyll-redirect-from

    // Whether the file has a day in its name afterwards.
    bool becomesDated() const { return !isDraft || kind == MoveKind::Publish; }
};

// What the user asks for.
struct MoveWish {
    QDate date; // not looked at for drafts that stay drafts
    QString slug;
    bool withAttachments = true;
    bool redirects = false; // the old address is to lead to the new one; only where it can
};

} // namespace galley
