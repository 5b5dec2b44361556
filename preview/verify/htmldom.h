// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace galley {

// HTML as a reader sees it, for comparing two pages: no comments, attributes as a sorted map,
// runs of white space folded outside `pre`, white space beside block tags dropped, the token
// spans of highlighted code flattened (their text stays).
struct DomNode {
    QString name; // empty: a text node
    QString text; // of a text node
    QMap<QString, QString> attributes;
    std::vector<DomNode> children;
    qsizetype offset = 0; // byte in the source where it begins; of a text node its parent's

    bool isText() const { return name.isEmpty(); }
};

// The normalised tree of a whole page, by HTML5's parsing rules: the root is `html`. Nothing when
// the page is more than the parser may be given.
std::optional<DomNode> parsePage(const QByteArray& html);

} // namespace galley
