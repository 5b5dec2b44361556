#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace galley {

// The program's own copies of web assets that sites load from CDNs (Bootstrap, Font Awesome, Google
// Fonts families), so that pages look right offline.

// Path below ":/web" of the copy of what the address names ("bootstrap4/css/bootstrap.min.css"), with
// any of the CDNs' address forms, versions, stray spaces. A Google Fonts address gives
// "fonts.css?family=…". Nothing when the program has no copy.
std::optional<QString> webAssetFor(const QUrl& address);

struct WebAsset {
    QByteArray bytes;
    QByteArray mimeType;
};

// What a path given by webAssetFor, or one that such a stylesheet refers to, holds.
std::optional<WebAsset> readWebAsset(const QString& path);

} // namespace galley
