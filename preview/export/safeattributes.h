// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace galley {

// What an attribute of a page is to browsers. Names in lower case, without a namespace's prefix.
enum class AttributeKind {
    Plain, // loads and runs nothing
    Script, // code, or a document of its own
    Link, // where a click leads
    Resource, // what is loaded and shown
    Part, // of the page itself alone
    Dropped, // loads more than the page shows, or says where to load from
};

AttributeKind attributeKind(const QByteArray& element, const QByteArray& attribute, bool isForeign);

// Whether its value is made of style properties, which can name pictures.
bool isStyle(const QByteArray& attribute);

// Whether a click on the address would run code.
bool runsCode(const QByteArray& address);

// Whether the address is one that only a click leads to: no code and no data.
bool isSafeLink(const QByteArray& address);

// Whether the address is of a picture, sound, film or font that it holds itself.
bool isSafeData(const QByteArray& address);

} // namespace galley
