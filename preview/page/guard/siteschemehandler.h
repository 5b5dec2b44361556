// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

#include <QHash>
#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace galley {

class TrafficLog;

// Answers site:// addresses: the rendered page at its own address, every other address from the
// checkout (as the snapshot guards it) or from the program's copies of web assets. Files are read
// off the GUI thread.
class SiteSchemeHandler : public QWebEngineUrlSchemeHandler {
    Q_OBJECT
public:
    SiteSchemeHandler(TrafficLog& log, QObject* parent);

    // Compares, off the GUI thread, what the page was given with what the new site has.
    void setSite(SiteSnapshotPtr site);
    // What the address of the previewed post answers from now on.
    void setPage(const QUrl& address, const QByteArray& html);

    void requestStarted(QWebEngineUrlRequestJob* job) override;

Q_SIGNALS:
    void filesChanged(); // the new site has other pictures or styles than the page shows

private:
    using FileHashes = QHash<QString, size_t>; // by site path; 0 = not there

    struct Answer {
        QByteArray bytes;
        QByteArray mimeType;
        QStringList missing; // style sheets and fonts it refers to that have no copy
        size_t hash = 0; // of the file's bytes as they are in the checkout
    };

    static std::optional<Answer> readAnswer(const QUrl& url, const SiteSnapshotPtr& site);
    static bool hasChanged(const FileHashes& served, const SiteSnapshot& site);
    void reply(QWebEngineUrlRequestJob& job, const std::optional<Answer>& answer);

    TrafficLog& m_log;
    SiteSnapshotPtr m_site;
    FileHashes m_served; // files of the checkout that the page asked for
    QUrl m_address;
    QByteArray m_html;
};

// The content type of a file of a site, from its name; "application/octet-stream" when unknown.
QByteArray siteMimeType(const QString& path);

} // namespace galley
