// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace galley {

// An attribute of a start tag. Positions are bytes of the HTML.
struct HtmlAttribute {
    QByteArray name; // lower case
    QByteArray raw; // the value as it is written
    qsizetype start = 0; // of the name
    qsizetype end = 0; // after the value and its quote
    qsizetype valueStart = 0; // without quotes; where there is no value, `end`

    QByteArray value() const; // without quotes and character references
};

// A start tag. Positions are bytes of the HTML.
struct HtmlTag {
    QByteArray name; // lower case
    qsizetype start = 0; // of the '<'
    qsizetype end = 0; // after the '>', or the HTML's end where there is none
    qsizetype contentEnd =
        0; // of script, style and other raw text: where its end tag starts; else `end`
    qsizetype elementEnd = 0; // of raw text: after its end tag; else `end`
    QList<HtmlAttribute> attributes;

    const HtmlAttribute* attribute(QByteArrayView name) const;
    QByteArray value(QByteArrayView name) const; // empty where it is not there
};

// The start tags of a page in order, those in comments and raw text left out. Linear; accepts any
// bytes. Scripts count as off: what <noscript> holds are tags.
QList<HtmlTag> findTags(const QByteArray& html);

// The tags that open an element; text that only looks like one counts too.
qsizetype countStartTags(QByteArrayView html);

// The tag's source with other attributes. `instead` says what stands in an attribute's place, e.g.
// `href="…"`; empty: it goes; nothing: it stays byte for byte, as all else does.
using AttributeRule = std::function<std::optional<QByteArray>(const HtmlAttribute&)>;
QByteArray rewrittenTag(const QByteArray& html, const HtmlTag& tag, const AttributeRule& instead);

// HTML's white space.
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

} // namespace galley
