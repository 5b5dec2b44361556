// SPDX-License-Identifier: MIT
#pragma once

#include "editor/syntax/outline.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace galley {

class MarkdownEditor;

// The post's headings as a tree; a click or Enter goes there, and the heading that the caret is
// under is marked.
class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    // `editor` must outlive the panel.
    explicit OutlinePanel(MarkdownEditor& editor, QWidget* parent = nullptr);
    ~OutlinePanel() override;

    const QList<OutlineEntry>& headings() const { return m_headings; }

Q_SIGNALS:
    void lineRequested(int line); // 1-based line of the file

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void readSoon();
    void read();
    void take(const QList<OutlineEntry>& headings);
    void fill();
    void markCurrent();
    void retranslate();

    MarkdownEditor& m_editor;
    QLabel* m_title;
    QLabel* m_empty;
    QTreeWidget* m_tree;
    QList<OutlineEntry> m_headings;
    QList<QTreeWidgetItem*> m_items; // one a heading
    QTimer m_timer;
    QFutureWatcher<QList<OutlineEntry>> m_reading; // of long texts
    bool m_again = false; // the text changed while it was read
};

} // namespace galley
