// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QSplitter;

namespace galley {

class ActionSet;
class ChecksPanel;
class FindBar;
class FrontMatterForm;
class MarkdownEditor;
class NoticeBar;
class PostDocument;

// The centre of the window: form above text, the find bar below it, the problems at the bottom.
class EditorPane : public QWidget {
    Q_OBJECT
public:
    EditorPane(PostDocument& document, ActionSet& actions, QWidget* parent = nullptr);

    MarkdownEditor& editor() const { return *m_editor; }
    FrontMatterForm& form() const { return *m_form; }
    FindBar& findBar() const { return *m_findBar; }
    ChecksPanel& checks() const { return *m_checks; }
    NoticeBar& notice() const { return *m_notice; }

    void setChecksShown(bool shown);
    // Something in the place of form and text, which must not be typed into; null: nothing.
    void setInPlace(QWidget* other);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTextArea();
    QWidget* makeChecksArea(ActionSet& actions);
    void retranslate();

    NoticeBar* m_notice;
    FrontMatterForm* m_form;
    MarkdownEditor* m_editor;
    FindBar* m_findBar;
    QLabel* m_checksTitle;
    ChecksPanel* m_checks;
    QWidget* m_checksArea = nullptr;
    QSplitter* m_splitter;
    QPointer<QWidget> m_inPlace;
};

} // namespace galley
