// SPDX-License-Identifier: MIT
#include "app/writing/pictureactions.h"

#include "editor/document/postdocument.h"
#include "editor/pictures/picturereferences.h"
#include "editor/post/edit/frontmatteredit.h"
#include "editor/text/markdowneditor.h"

#include <QAction>
#include <QMenu>

namespace galley {

PictureActions::PictureActions(MarkdownEditor& editor, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
{
    connect(&editor, &MarkdownEditor::contextMenuMade, this, &PictureActions::addTo);
}

void PictureActions::useAsCover()
{
    const QString text = m_editor.postDocument().text();
    const QList<PictureReference> pictures = pictureReferences(text);
    if (const auto* picture = pictureAt(pictures, text, m_editor.textSelection().position))
        useAsCover(picture->path);
    else
        Q_EMIT announced(tr("Put the cursor in a picture first."));
}

void PictureActions::useAsCover(const QString& path)
{
    PostDocument& post = m_editor.postDocument();
    if (m_editor.isReadOnly() || m_editor.isComposing())
        return;
    const QString key = m_roles.key(FieldRole::Picture);
    if (post.frontMatter().values[key].toDisplayString() == path) {
        Q_EMIT announced(tr("This picture is already the cover."));
        return;
    }
    const auto edits = setText(post.text(), key, path);
    if (edits)
        post.apply(*edits);
    Q_EMIT announced(edits ? tr("The cover is now “%1”.").arg(path) : edits.error().text());
}

void PictureActions::addTo(QMenu& menu, int position)
{
    const QString text = m_editor.postDocument().text();
    const QList<PictureReference> pictures = pictureReferences(text);
    const auto* const picture = pictureAt(pictures, text, position);
    if (picture == nullptr)
        return;
    menu.addSeparator();
    connect(menu.addAction(tr("Use as the Post’s Cover")), &QAction::triggered, this,
        [this, path = picture->path] { useAsCover(path); });
}

} // namespace galley
