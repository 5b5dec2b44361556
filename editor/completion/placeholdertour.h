// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/schema/placeholders.h"

#include <QObject>
#include <QTextCursor>
#include <QTimer>

class QKeyEvent;

namespace galley {

class MarkdownEditor;

// Marks the placeholders of the text and goes from one to the next. One that was gone to is
// selected, so that typing takes its place. While the caret stays in it, or in what was typed in
// its place, Tab goes to the next and Shift+Tab back; further down in a list or table that was
// begun there, and anywhere else, Tab is what it always is.
class PlaceholderTour : public QObject {
    Q_OBJECT
public:
    // `editor` must outlive this.
    explicit PlaceholderTour(MarkdownEditor& editor);

    // As of the last look, which is a moment behind the typing.
    const QList<Placeholder>& placeholders() const { return m_placeholders; }
    // To the next behind a position of the text, or round again to the first; those in a folded
    // block are asked for in the form. Does nothing where there are none.
    void goOnFrom(qsizetype position);
    void goBackFrom(qsizetype position);
    void goTo(const Placeholder& wanted);
    void lookNow();

Q_SIGNALS:
    void changed(const QList<galley::Placeholder>& placeholders);
    void fieldRequested(qsizetype position); // of a placeholder in the folded block
    void finished(); // Tab, and nothing is left to go to

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeTab(const QKeyEvent& key);
    bool isFilling() const;
    bool isInFilled() const;
    void mark();
    void enterClicked();

    MarkdownEditor& m_editor;
    QList<Placeholder> m_placeholders;
    QTextCursor m_start; // of the one that is being filled, with what was typed in its place
    QTextCursor m_end;
    QTimer m_later;
};

} // namespace galley
