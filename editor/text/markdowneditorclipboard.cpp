// SPDX-License-Identifier: MIT
// What MarkdownEditor takes from the clipboard or a drop, and gives to it.

#include "editor/document/postdocument.h"
#include "editor/paste/richpaste.h"
#include "editor/text/markdowneditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace galley {

QMimeData* MarkdownEditor::createMimeDataFromSelection() const
{
    auto* mime = new QMimeData;
    mime->setText(selectedRawText());
    return mime;
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || source->hasHtml() || source->hasUrls() || source->hasImage();
}

void MarkdownEditor::insertFromMimeData(const QMimeData* source)
{
    bool dropped = false;
    for (const QUrl& url : source->urls()) {
        if (url.isLocalFile()) {
            dropped = true;
            Q_EMIT fileDropped(url.toLocalFile());
        }
    }
    if (dropped)
        return;
    // a picture copied from a page comes with a bare <img>, a text from Word with a picture of it
    if (source->hasImage() && !source->hasText())
        Q_EMIT imagePasted(qvariant_cast<QImage>(source->imageData()));
    else if (source->hasText() || source->hasHtml())
        m_paste->insert(*source);
}

void MarkdownEditor::pastePlain()
{
    if (!isReadOnly() && !isComposing())
        m_paste->insertPlain(QGuiApplication::clipboard()->text());
}

} // namespace galley
