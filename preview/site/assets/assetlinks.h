#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace galley {

// Text whose references to CDNs lead to the program's own copies instead.
struct LocalizedText {
    QByteArray text;
    QStringList missing; // style sheets and fonts from elsewhere of which there is no copy
};

// In HTML: the addresses of <link>, and those in <style>. A rewritten link loses `integrity` and
// `crossorigin`, which speak of the other bytes. `assetBase` is what copies' paths are put behind,
// e.g. "site://web/". Everything else stays byte for byte.
LocalizedText localizeHtml(const QByteArray& html, const QString& assetBase);

// In a style sheet: @import and url(…).
LocalizedText localizeStyleSheet(const QByteArray& css, const QString& assetBase);

} // namespace galley
