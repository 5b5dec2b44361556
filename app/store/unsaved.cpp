// SPDX-License-Identifier: MIT
#include "app/store/unsaved.h"

#include "editor/document/postdocument.h"

#include <QSignalBlocker>
#include <QTextDocument>

namespace galley {

void markUnsaved(PostDocument& document)
{
    QTextDocument& text = *document.textDocument();
    if (text.isModified()) {
        // Qt forgets the undo step that was saved only when the state changes
        const QSignalBlocker quiet(&text);
        text.setModified(false);
        text.setModified(true);
    } else {
        text.setModified(true);
    }
}

} // namespace galley
