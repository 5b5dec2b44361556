// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>

#include <functional>

namespace galley {

// Rewrites the text of a page, which may come piece by piece, but for what stands in elements of
// some names. Markup stays byte for byte.
class TextRewriter {
public:
    // What stands between two tags, as it is written in the page; so is the answer.
    using Rewrite = std::function<QByteArray(const QByteArray& text)>;
    TextRewriter(QByteArrayList ignored, Rewrite rewrite);

    // The next piece; no tag is cut by its ends.
    QByteArray rewritten(const QByteArray& html);

private:
    void pass(QByteArrayView tag);

    QByteArrayList m_ignored;
    Rewrite m_rewrite;
    QByteArrayList m_open; // ignored elements that are open
};

// The page with its addresses (`href`, `src`, `action`) spelled as a parser does that Ruby's
// plugins write pages with: what is not of ASCII, and some of it, percent-encoded. Elements stay
// those that they are.
// Source: libxml2 2.9 HTMLtree.c, htmlAttrDumpOutput.
QByteArray withEncodedAddresses(const QByteArray& html);

} // namespace galley
