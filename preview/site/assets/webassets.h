// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace galley {

// The program's own copies of web assets that sites load from CDNs (Bootstrap, Font Awesome, Google
// Fonts families), so that pages look right offline; for GitHub's pictures of emoji, drawings of
// the characters.

// Path below ":/web" of the copy of what the address names
// ("bootstrap/dist/css/bootstrap.min.css"), with any of the CDNs' address forms, versions, stray
// spaces. Of other versions the copy of the same major version stands in, of Font Awesome the one
// copy there is. A Google Fonts address gives "fonts.css?family=…" when any of its families has a
// copy. Nothing when the program has no copy. The scheme does not matter.
std::optional<QString> webAssetFor(const QUrl& address);

// What an address asks for and its copy lacks: families of a Google Fonts address.
QStringList missingFromCopy(const QUrl& address);

struct WebAsset {
    QByteArray bytes;
    QByteArray mimeType;
};

// What a path given by webAssetFor, or one that such a stylesheet refers to, holds.
std::optional<WebAsset> readWebAsset(const QString& path);

} // namespace galley
