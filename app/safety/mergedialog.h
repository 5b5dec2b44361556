// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/merge/postmerge.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace galley {

class ConflictCard;

// The places that were changed both in the window and in the file, side by side with a choice each.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(const QString& fileName, const PostMerge& merge, QWidget* parent = nullptr);

    // One a conflict, once the dialog was accepted.
    QList<MergeChoice> choices() const;

private:
    void buildLayout(const QString& fileName);
    QWidget* makeCards(const PostMerge& merge);
    void chooseAll(MergeChoice choice);
    void updateState();

    QList<ConflictCard*> m_cards;
    QWidget* m_area;
    QLabel* m_left;
    QPushButton* m_merge = nullptr;
};

} // namespace galley
