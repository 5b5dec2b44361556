// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace galley {

class ActionSet;
class MarkdownEditor;
class TableSizeCard;

// Puts tables into the text: of what is selected, or of a size that is asked for at the caret.
class TableTools : public QObject {
    Q_OBJECT
public:
    // Both outlive this.
    TableTools(MarkdownEditor& editor, ActionSet& actions, QObject* parent = nullptr);

private:
    void insert();

    MarkdownEditor& m_editor;
    TableSizeCard* m_card;
};

} // namespace galley
