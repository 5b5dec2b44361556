// SPDX-License-Identifier: MIT
#pragma once

#include "editor/commands/textcommands.h"
#include "editor/look/editortheme.h"
#include "editor/text/typingsteps.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <functional>
#include <optional>

class QMenu;

namespace galley {

class EditorGutter;
class FrontMatterFold;
class MarkdownHighlighter;
class PostDocument;
class RichPaste;
struct GutterView;

// The text of the post: highlighted Markdown with line numbers, soft wrapped at a comfortable
// measure. Shows the document, hands key presses to the pure functions of textcommands and
// listcontinuation, and carries out what they answer through PostDocument::apply().
class MarkdownEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    // `document` must outlive the editor.
    explicit MarkdownEditor(PostDocument& document, QWidget* parent = nullptr);
    ~MarkdownEditor() override;

    PostDocument& postDocument() const { return m_post; }
    const EditorTheme& theme() const { return m_theme; }
    FrontMatterFold& frontMatterFold() const { return *m_fold; }

    // Lines are 1-based lines of the file.
    int caretLine() const;
    int caretColumn() const; // 1-based, in characters
    // The line at the viewport's top with its hidden part, e.g. 12.5 = half of line 12 is above.
    double firstVisiblePosition() const;
    QList<QTextBlock> visibleBlocks() const; // on screen, from the top
    void goToLine(int line); // caret to its start, line into view
    // To a fraction of the viewport's height (0 top, 1 bottom); the caret stays.
    void scrollToLine(double line, double fraction = 0);
    void goToPosition(qsizetype position);

    // The selection, or the caret when both ends are equal.
    TextSelection textSelection() const;
    void setTextSelection(const TextSelection& selection);
    QString selectedRawText() const; // lines end in '\n', no-break spaces kept

    // Font of the text at zoom 100 %.
    void setTextFont(const QFont& font);
    // The face and size of prose; code and front matter keep theirs. An empty family: one for all.
    void setProse(const QString& family, double pointSize);
    // A line's height in percent of what the font has.
    void setLineHeight(int percent);
    int zoomPercent() const { return m_zoomPercent; }
    void setZoomPercent(int percent); // kept within 50 to 300
    static QFont defaultTextFont();
    // Longest line in characters before it wraps; 0 = as wide as the window.
    void setMeasure(int characters);
    void setLineNumbersShown(bool shown);

    // Ranges marked on top of the text, e.g. search matches, spelling, problems; by layer so that
    // the owners do not disturb each other.
    enum class MarkLayer { Placeholders, Focus, Spelling, Problems, Search };
    void setMarks(MarkLayer layer, const QList<QTextEdit::ExtraSelection>& marks);

    // Text, selection and clipboard as commands want them (the clipboard is left empty).
    EditContext editContext() const;
    // Changes the text as a command answered, with the caret in view. `mergeKey`: as for
    // PostDocument::apply().
    void carryOut(const CommandResult& result, const QString& mergeKey = {});

    // True while lines below a change are still to be coloured.
    bool isHighlighting() const;
    // True while an input method composes: nothing may touch the text or its formats.
    bool isComposing() const;

public Q_SLOTS:
    void run(galley::TextCommand command);
    void zoomInStep();
    void zoomOutStep();
    void resetZoom();
    void pastePlain(); // without any conversion

Q_SIGNALS:
    void caretLineChanged(int line);
    void visibleLinesChanged(double firstVisiblePosition); // scrolled, by whomever
    void userScrolled(); // wheel, scroll bar or keys of this editor, not by code
    void zoomChanged(int percent);
    void fileDropped(const QString& path); // a local file dropped on or pasted into the text
    void imagePasted(const QImage& image); // e.g. a screenshot
    // The menu of a right click at a position of the text is about to be shown; add to it.
    void contextMenuMade(QMenu& menu, int position);
    void themeChanged();
    void announced(const QString& message); // for the status bar

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void applyTheme();
    void retranslate();
    void updateMargins();
    void updateGutter(const QRect& rect, int dy);
    void updateCurrentLine();
    void showMarks();
    void paintFold(const QRect& dirty);
    void paintHiddenSigns(const QRect& dirty);
    bool handleEditingKey(QKeyEvent* event);
    bool handleCaretKey(QKeyEvent* event);
    bool handleTypedText(const QString& typed);
    void typeText(const QString& typed);
    void deleteCharacter(TypingSteps::Kind kind);
    using KeyDecision = std::function<std::optional<CommandResult>(const EditContext&)>;
    bool carryOutKey(const KeyDecision& decide);
    QRect currentLineRect() const; // in the viewport
    GutterView gutterView(int bottom) const;

    PostDocument& m_post;
    EditorTheme m_theme;
    MarkdownHighlighter* m_highlighter;
    FrontMatterFold* m_fold;
    RichPaste* m_paste;
    EditorGutter* m_gutter;
    EditorGutter* m_rightMargin;
    QList<QTextEdit::ExtraSelection> m_marks[5];
    TypingSteps m_steps;
    QElapsedTimer m_clock; // of key presses
    QFont m_textFont;
    QRect m_tintedRect;
    int m_caretLine = 1;
    int m_zoomPercent = 100;
    int m_measure = 0;
    int m_wheelRest = 0; // eighths of a degree not yet turned into zoom steps
    bool m_lineNumbersShown = true;
    bool m_applyingTheme = false;
};

} // namespace galley
