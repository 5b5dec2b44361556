#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace galley {

// A parsed piece of HTML, as browsers would read it; comments are left out.
struct HtmlNode {
    QString name; // lower case; empty for text
    QString text; // of a text node
    QHash<QString, QString> attributes; // names in lower case
    std::vector<HtmlNode> children;

    bool isText() const { return name.isEmpty(); }
    QString attribute(const char* key) const { return attributes.value(QLatin1String(key)); }
};

// More than this is not parsed: it would take seconds and gigabytes.
inline constexpr qsizetype kLargestHtml = 8'000'000; // UTF-16 units
inline constexpr int kDeepestHtml = 500; // elements within each other

// The contents of the body. Nothing when the text is larger or deeper than that.
std::optional<HtmlNode> parseHtml(const QString& html);

} // namespace galley
