// SPDX-License-Identifier: MIT
#pragma once

#include "editor/html/htmltree.h"
#include "editor/paste/inlinewriter.h"
#include "editor/paste/pastedtext.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace galley {

// Pictures that stay: by what `src` says, the address in the Markdown.
using KeptPictures = QHash<QString, QString>;

// How text looks inside an element.
struct InlineStyle {
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool code = false;
    QString link;
};

// Reads the running text of an HTML tree and notes what it leaves out.
class HtmlInline {
public:
    explicit HtmlInline(const KeptPictures& kept = {})
        : m_kept(kept)
    {
    }

    // Learns which elements are blocks or hold some; before anything else.
    void findBlocks(const HtmlNode& root);
    bool holdsBlocks(const HtmlNode& node) const { return m_blocks.value(&node); }

    // Whether the element is none of the text: scripts, pictures, hidden things. Counts it.
    bool isDropped(const HtmlNode& node);

    InlineStyle styleOf(const HtmlNode& node, InlineStyle outer) const;
    void collect(const HtmlNode& node, const InlineStyle& style, QList<InlineRun>& runs);
    void collectChildren(const HtmlNode& node, const InlineStyle& style, QList<InlineRun>& runs);

    // The number of the footnote whose text was just collected; empty when it was none.
    QString takeNoteNumber();

    void drop(Dropped what, int count = 1) { m_dropped[what] += count; }
    const QMap<Dropped, int>& dropped() const { return m_dropped; }
    bool isFormatted() const { return m_formatted; }

    // Text of preformatted elements, line breaks kept.
    static QString plainText(const HtmlNode& node);
    // The bullet or number that Word wrote in front of a list paragraph.
    static QString wordListMarker(const HtmlNode& node);

private:
    bool findBlocksIn(const HtmlNode& node);
    void collectLink(const HtmlNode& node, const InlineStyle& style, QList<InlineRun>& runs);
    void collectRaised(const HtmlNode& node, const InlineStyle& style, QList<InlineRun>& runs);

    bool isKept(const HtmlNode& node) const;

    KeptPictures m_kept;
    QHash<const HtmlNode*, bool> m_blocks;
    QMap<Dropped, int> m_dropped;
    QString m_note;
    bool m_formatted = false;
};

} // namespace galley
