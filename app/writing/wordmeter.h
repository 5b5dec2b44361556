// SPDX-License-Identifier: MIT
#pragma once

#include "editor/syntax/wordcount.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace galley {

class MarkdownEditor;

// Counts the words of the body and of the selection a moment after one of them changed. Long texts
// are counted in the background.
class WordMeter : public QObject {
    Q_OBJECT
public:
    // `editor` must outlive this.
    explicit WordMeter(MarkdownEditor& editor, QObject* parent = nullptr);
    ~WordMeter() override;

    struct Counts {
        WordCount body;
        WordCount selected; // all zero without a selection
    };

Q_SIGNALS:
    void counted(const galley::WordCount& body, const galley::WordCount& selected);

private:
    void count();
    void take(const Counts& counts);

    MarkdownEditor& m_editor;
    QTimer m_timer;
    QFutureWatcher<Counts> m_counting;
    bool m_again = false; // something changed while counting
};

} // namespace galley
