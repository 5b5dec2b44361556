// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

#include <QHash>
#include <QSet>
#include <QUrl>

namespace galley {

struct Asset {
    QByteArray bytes;
    QByteArray mimeType;
    QUrl address; // what its own references are relative to
};

// Finds what pages and style sheets refer to: files of the checkout, and the program's own copies
// of web assets. Notes what it cannot find.
class AssetCollector {
public:
    // `pageUrl`: the page's address in the site ("/2025/07/14/slug/").
    AssetCollector(const SiteSnapshot& site, const QString& pageUrl);

    const QUrl& pageAddress() const { return m_page; }
    // `reference` as written at `base`. Nothing, and a problem, when there is no such asset.
    std::optional<Asset> find(const QByteArray& reference, const QUrl& base);
    // The same for a style sheet, of which an export takes so many and no more.
    std::optional<Asset> findSheet(const QByteArray& reference, const QUrl& base);
    // The asset as a data: address; nothing when it does not exist, is larger than 32 MB, or makes
    // the file larger than 48 MB.
    std::optional<QByteArray> dataAddress(const QByteArray& reference, const QUrl& base);

    // A picture to go along with the file as a part of its own, within the same bounds.
    std::optional<Asset> part(const QByteArray& reference);

    const QList<Diagnostic>& problems() const { return m_problems; }
    void addProblem(const QString& code, const QString& message);

private:
    void tellOfNoRoom(const QByteArray& reference);
    std::optional<QByteArray> newDataAddress(const QByteArray& reference, const QUrl& base);
    std::optional<Asset> webAsset(const QUrl& address) const;
    std::optional<Asset> siteFile(const QUrl& address) const;

    const SiteSnapshot& m_site;
    QUrl m_page;
    QList<Diagnostic> m_problems;
    QSet<QString> m_told;
    QHash<QUrl, std::optional<QByteArray>> m_data; // by address, what was made of it
    qint64 m_inlined = 0; // bytes of data: addresses
    qint64 m_read = 0;
    qint64 m_sheetBytes = 0;
    int m_sheets = 0;
};

} // namespace galley
