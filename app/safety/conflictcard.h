// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/merge/postmerge.h"

#include <QFrame>

#include <optional>

class QButtonGroup;
class QLabel;

namespace galley {

// One place that both sides changed: the two texts side by side with the words that differ, and a
// choice.
class ConflictCard : public QFrame {
    Q_OBJECT
public:
    // `number`: 1-based, for the title of a paragraph.
    ConflictCard(const MergeConflict& conflict, int number, QWidget* parent = nullptr);

    std::optional<MergeChoice> choice() const;
    void choose(MergeChoice choice);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout(int number);
    void addChoice(MergeChoice choice, const QString& label);
    void showTexts();

    MergeConflict m_conflict;
    QLabel* m_mine;
    QLabel* m_theirs;
    QButtonGroup* m_choices;
};

} // namespace galley
