// SPDX-License-Identifier: MIT
#include "app/safety/restoredversion.h"

#include "editor/post/compare/textdiff.h"

namespace galley {

RestoredVersion::RestoredVersion(
    PostDocument& document, const DecodedText& version, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_texts{Known{document.text(), document.snapshot().file}, Known{version.text, version.bytes}}
{
    connect(&document, &PostDocument::textChanged, this, &RestoredVersion::follow);
    document.apply(editsBetween(document.text(), version.text));
}

void RestoredVersion::follow()
{
    const TextRope text = m_document.snapshot().text;
    for (const Known& known : m_texts) {
        // the sizes nearly always tell, without putting the text together at each key
        if (known.text.size() == text.size() && known.text == m_document.text())
            m_document.rebase(known.bytes);
    }
}

} // namespace galley
