#pragma once

#include "editor/post/postname.h"
#include "editor/post/textedit.h"
#include "preview/site/postreferences.h"
#include "preview/site/sitesnapshot.h"

#include <QDate>
#include <QSet>

namespace galley {

// Giving a post another date or slug, or making a copy of it: what has to move with it, what
// changes in its text, and which links of the site lead to what is moved. All decided here, nothing
// done; see app/library/movefiles for that.

enum class MoveKind { Rename, Duplicate };

// A file that may speak of others.
struct SiteText {
    QString file; // absolute
    QByteArray bytes;
};

// The texts of a checkout that the site is built from: posts, drafts, pages, collections, layouts,
// includes, data, snippets. Without `leaveOut`, files beyond 8 MB and what Jekyll writes. Reads
// files.
QList<SiteText> readSiteTexts(const SiteSnapshot& site, const QString& leaveOut);

// A reference in a file of the site.
struct ReferenceInFile {
    qsizetype text = 0; // index in the site's texts
    Reference reference;
};

// A file or folder that goes with a post by its name, e.g. `static/img/news/2025_slug_fig1.png`.
struct Companion {
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
    QString url; // before
    bool isLive = false; // published there
    QStringList otherNames; // files in the folder but the post's own, and the names of all posts
    QStringList siteFiles; // static files, from the source without a leading slash
    QList<Companion> companions;
    QList<ReferenceTarget> targets; // address, name, then the companions in their order
    QList<SiteText> texts;
    QList<ReferenceInFile> references; // in the texts
    QSet<QString> knownPaths; // of the site's pages and files, as targets write them
    bool canRedirect = false; // the site has jekyll-redirect-from
};

// Nothing when the file is no post or draft of the site. `texts`: as readSiteTexts() gives them.
std::optional<MoveFacts> moveFacts(MoveKind kind, const SiteSnapshotPtr& site, const QString& file,
    const QString& text, QList<SiteText> texts);

// What the user asks for.
struct MoveWish {
    QDate date; // not looked at for drafts
    QString slug;
    bool withCompanions = true;
    bool redirects = false; // the old address is to lead to the new one; only where it can
};

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
    QList<FileMove> companions;
    QList<LinkUpdate> links;
    bool redirects = false; // the post gets its old address as `redirect_from`
    QStringList errors; // why it cannot be done like this; translated sentences
    QStringList hints; // what the writer may want to know; likewise

    bool isPossible() const { return errors.isEmpty() && to != from; }
};

MovePlan planMove(const MoveFacts& facts, const MoveWish& wish);

// What changes in the post's own text by the move: paths of its companions, its own address, links
// that lead on from that, `date` and `slug` where it has them; in a copy also `last_updated`, and
// `permalink` and `redirect_from` go. For any state of that text, since the file and the window may
// differ. Sorted.
QList<TextEdit> ownEdits(const MoveFacts& facts, const MoveWish& wish, const QString& text);

} // namespace galley
