#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace galley {

// An attribute of a start tag, as spans of the HTML.
struct HtmlAttribute {
    QByteArray name; // lower case
    QByteArray value; // entities resolved
    qsizetype start = 0; // of the name
    qsizetype end = 0; // after the value and its quote
};

// A start tag. Positions are bytes of the HTML.
struct HtmlTag {
    QByteArray name; // lower case
    qsizetype start = 0; // of the '<'
    qsizetype end = 0; // after the '>'
    qsizetype contentEnd =
        0; // of script, style and other raw text: where its end tag starts; else `end`
    qsizetype elementEnd = 0; // of raw text: after its end tag; else `end`
    QList<HtmlAttribute> attributes;

    const HtmlAttribute* attribute(QByteArrayView name) const;
};

// The start tags of a page in order, those in comments left out. Linear; accepts any bytes.
QList<HtmlTag> findTags(const QByteArray& html);

// HTML's white space.
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// The value as it may stand between double quotes.
QByteArray escapedAttribute(const QByteArray& value);

} // namespace galley
