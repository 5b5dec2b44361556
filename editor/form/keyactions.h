// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "editor/post/base/textedit.h"
#include "editor/post/frontmatter/frontmatter.h"

#include <QObject>

#include <optional>

class QMenu;

namespace galley {

class PostDocument;

// The key that another is to be put before, for it to go one place up or down; empty = to the end,
// nothing = it cannot go there.
std::optional<QString> placeOneUp(const FrontMatter& frontMatter, const QString& key);
std::optional<QString> placeOneDown(const FrontMatter& frontMatter, const QString& key);

// What the form does with keys as such: each a small edit of the text and one undo step.
class KeyActions : public QObject {
    Q_OBJECT
public:
    // `document` must outlive this.
    explicit KeyActions(PostDocument& document, QObject* parent = nullptr);

    void add(const QString& key); // without a value
    void rename(const QString& key, const QString& newKey);
    void remove(const QString& key);
    void moveUp(const QString& key);
    void moveDown(const QString& key);
    // The rows for a key; those that cannot be done are greyed.
    void fillMenu(QMenu& menu, const QString& key);

Q_SIGNALS:
    void added(const QString& key);
    void nameWanted(const QString& key); // the user wants to rename it
    void sourceWanted(const QString& key);
    void failed(const QString& message); // nothing was changed

private:
    bool apply(const Result<QList<TextEdit>>& edits);

    PostDocument& m_document;
};

} // namespace galley
