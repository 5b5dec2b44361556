// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace galley {

// HTML parsed as browsers read it, as a value; comments are left out.
struct HtmlNode {
    struct Attribute {
        QString name; // lower case, but for those of drawings; "xlink:href" in full
        QString value;
    };

    QString name; // lower case, but for drawings' (linearGradient); empty for text
    QString text; // of a text node
    QList<Attribute> attributes; // as written, each name once
    std::vector<HtmlNode> children;
    bool isForeign = false; // of a drawing or a formula
    qsizetype offset = 0; // byte in the source where it begins

    bool isText() const { return name.isEmpty(); }
    bool has(const char* key) const;
    QString attribute(const char* key) const; // empty where it is not there
};

struct HtmlPage {
    HtmlNode root; // <html>, which is there whatever the source says
    bool hasDoctype = false; // one that browsers lay out by today's rules

    const HtmlNode& body() const; // the root where frames stand in its place
};

// HTML5's parsing rules, as browsers without scripts follow them. What is not UTF-8 becomes U+FFFD.
// Only for HTML of our own making: anybody's may take all time and memory, and goes through
// parseHtml().
HtmlPage parseTrusted(const QByteArray& html);

} // namespace galley
