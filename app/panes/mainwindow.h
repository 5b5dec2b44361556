// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace galley {

class ActionSet;
class CommandPalette;
class EditorPane;
class FrontMatterForm;
class LibraryPane;
class MarkdownEditor;
class Menus;
class NoticeBar;
class OutlinePanel;
class PaneFit;
class PostDocument;
class PreviewPane;
class StatusLine;

// Arranges the panes. What they do is wired by Application.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(PostDocument& document, ActionSet& actions);
    ~MainWindow() override;

    LibraryPane& library() const { return *m_library; }
    OutlinePanel& outline() const { return *m_outline; }
    EditorPane& editorPane() const { return *m_editorPane; }
    MarkdownEditor& editor() const;
    FrontMatterForm& form() const;
    NoticeBar& notice() const;
    PreviewPane& previewPane() const { return *m_previewPane; }
    StatusLine& statusLine() const { return *m_statusLine; }
    Menus& menus() const { return *m_menus; }
    PaneFit& fit() const { return *m_fit; }
    CommandPalette& commandPalette() const { return *m_palette; }

    // A line above the panes; those added first are on top.
    void addLine(QWidget* line);
    // A page in the place of panes, tool bar and status line; null: none.
    void setFront(QWidget* page);

    void setFullScreen(bool on); // with everything in it
    // The file shown; the title gets a mark while it is modified.
    void setDocumentTitle(const QString& name);
    // Moves the keyboard to the next visible pane, or the one before.
    void focusPane(int step);

    // Nothing but the text, on the whole screen; or all that was there before.
    void setDistractionFree(bool on);

    // Sizes of the panes, to keep and restore: the columns, and the two parts of the left one.
    QByteArray paneSizes() const;
    QByteArray sideSizes() const;
    void restorePaneSizes(const QByteArray& panes, const QByteArray& side);

    // Asked before the window closes; false keeps it open.
    std::function<bool()> mayClose;

Q_SIGNALS:
    void firstPainted(); // once: the window is on screen and can be typed into

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void arrangeSide();
    QList<QWidget*> focusStops() const;
    void retranslate();

    bool m_painted = false; // the first: making the parts sends events
    ActionSet& m_actions;
    Menus* m_menus;
    QToolBar* m_toolBar;
    LibraryPane* m_library;
    OutlinePanel* m_outline = nullptr;
    EditorPane* m_editorPane;
    PreviewPane* m_previewPane;
    StatusLine* m_statusLine;
    PaneFit* m_fit = nullptr;
    QStackedWidget* m_pages; // the panes, and what may stand in front of them
    QWidget* m_lines;
    QSplitter* m_splitter;
    QSplitter* m_side;
    CommandPalette* m_palette;
    QString m_documentName;
    QList<QWidget*> m_hidden; // shown again after distraction-free writing
    bool m_wasMaximised = false;
};

} // namespace galley
