// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter/fieldroles.h"

#include <QObject>

class QMenu;

namespace galley {

class MarkdownEditor;

// What can be done with a picture that the text shows already.
class PictureActions : public QObject {
    Q_OBJECT
public:
    // `editor` must outlive this.
    explicit PictureActions(MarkdownEditor& editor, QObject* parent = nullptr);

    // The site's; the picture's key is the one that covers are written to.
    void setRoles(const FieldRoles& roles) { m_roles = roles; }
    // Makes the picture at the caret, or the only one on its line, the post's cover.
    void useAsCover();
    // Adds what fits to a menu about a position of the text.
    void addTo(QMenu& menu, int position);

Q_SIGNALS:
    void announced(const QString& message);

private:
    void useAsCover(const QString& path);

    MarkdownEditor& m_editor;
    FieldRoles m_roles;
};

} // namespace galley
