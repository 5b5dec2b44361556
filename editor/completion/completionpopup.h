// SPDX-License-Identifier: MIT
#pragma once

#include "editor/completion/completion.h"

#include <QFrame>

#include <functional>

class QListWidget;

namespace galley {

class MarkdownEditor;

// The list under the caret that completes what is being typed. It never takes the keyboard: the
// editor keeps the focus, so input methods and all other keys work as without it, and it goes away
// as soon as an input method composes.
class CompletionPopup : public QFrame {
    Q_OBJECT
public:
    // `sources` is asked each time the list may open.
    CompletionPopup(MarkdownEditor& editor, std::function<CompletionSources()> sources);

    // Shows what there is, also in running text.
    void ask();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void update(bool asked);
    void place();
    void choose();
    bool handleKey(int key);

    MarkdownEditor& m_editor;
    std::function<CompletionSources()> m_sources;
    QListWidget* m_list;
    Completion m_completion;
    bool m_typed = false; // the change under way comes from a key
};

} // namespace galley
