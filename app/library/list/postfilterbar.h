// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/listing/postselection.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace galley {

// What leads the posts list: a field for words, a menu to sort and filter by, and, while that hides
// or sorts posts, what it is set to and a button that ends it.
class PostFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit PostFilterBar(QWidget* parent = nullptr);

    QLineEdit& field() const { return *m_field; }
    void setSelection(const PostSelection& selection);
    // What the menu offers; asked whenever it opens.
    std::function<PostChoices()> choices;

Q_SIGNALS:
    void typed();
    void selectionChosen(const galley::PostSelection& selection);
    void listRequested(); // the keyboard is to go to the list
    void openRequested(); // Enter
    void ledChanged(bool led); // whether the field has the keyboard

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenu();
    void choose(const PostSelection& selection);
    bool handleKey(int key);
    void retranslate();

    PostSelection m_selection;
    QLineEdit* m_field;
    QToolButton* m_button;
    QMenu* m_menu;
    QWidget* m_row; // shown while something is chosen
    QLabel* m_chosen;
    QToolButton* m_clear;
};

} // namespace galley
