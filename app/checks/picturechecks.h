// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/frontmatter/fieldroles.h"

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>

namespace galley {

// What the disk says about a picture that a post names.
struct PictureFacts {
    bool exists = false;
    // When it does not: the path of the file that differs from it in case alone, else of the only
    // one that has its name with another ending. Site paths; empty = there is none.
    QString otherCase;
    QString otherEnding;
    qint64 bytes = 0;
    QSize pixels; // invalid when unknown
    QString ending; // that its content calls for: png, jpg …; empty when it is no known picture
    bool canShrink = false; // one still picture of pixels
};
// By site path ("/static/a.png", no percent signs).
using PictureLookup = std::function<PictureFacts(const QString& sitePath)>;

// The site path that an address in a post stands for; nothing for other hosts, data and Liquid.
// `baseUrl`: the site's, without a slash at its end. `pageUrl`: the post's own address, which
// relative ones begin at; they count for nothing while it is empty.
std::optional<QString> sitePathOf(
    const QString& address, const QString& baseUrl, const QString& pageUrl);

struct PictureCheckInput {
    QString text; // of the post
    QString baseUrl;
    QString pageUrl;
    PictureLookup lookUp;
    QStringList leftOver; // site paths of the post's own pictures that no post shows
    FieldRoles roles = {}; // of the site's front matter
};

// Pictures that are missing (or there in another spelling, with the right one as the repair), too
// heavy, damaged, misnamed, without a description, or in the site for nothing. Pure but for the
// lookup.
QList<Diagnostic> pictureProblems(const PictureCheckInput& input);

} // namespace galley
