// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace galley {

// What search engines and share cards take from a page's head.
struct PageMeta {
    QString title; // og:title, twitter:title, <title>
    QString description; // og:description, twitter:description, description
    QString image; // og:image, twitter:image; as written
    QString address; // canonical link, og:url
};

// Reads the page's own tags; what it does not say stays empty.
PageMeta readPageMeta(const QByteArray& html);

} // namespace galley
