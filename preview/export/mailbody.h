// SPDX-License-Identifier: MIT
#pragma once

#include "preview/export/assetcollector.h"

#include <QUrl>

namespace galley {

struct MailPicture {
    QByteArray id; // "picture1", without the angle brackets of a Content-ID
    QByteArray mimeType;
    QByteArray bytes;
    QString name; // of the file, without its folder
};

// A post as mail programs take it.
struct MailBody {
    QByteArray html; // UTF-8, one element
    QString text; // the same to read without HTML
    QList<MailPicture> pictures; // that the HTML shows as "cid:ID"; none where they are inside it
};

enum class MailPictures {
    Parts, // of the message
    Inside // the HTML, as data: addresses: for the clipboard
};

// The body of a page (`body`, HTML) under its title. Mail programs drop style sheets and scripts,
// so each element carries its look itself, and what is not text, table, link or picture stands as
// its text; a film or a page inside as a link. Addresses are resolved against `address`, the page's
// own; with an empty one links to the site are left out, which `assets` is told, as is a picture
// that is missing. Nothing when the body is more than the parser may be given.
std::optional<MailBody> mailBody(const QString& title, const QByteArray& body, const QUrl& address,
    MailPictures place, AssetCollector& assets);

} // namespace galley
