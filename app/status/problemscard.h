// SPDX-License-Identifier: MIT
#pragma once

#include "app/look/popover.h"
#include "editor/post/base/diagnostic.h"

class QLabel;
class QPushButton;

namespace galley {

class ChecksPanel;

// The problems of the post where they are counted, each with what fixes it.
class ProblemsCard : public Popover {
    Q_OBJECT
public:
    explicit ProblemsCard(QWidget* parent = nullptr);

    ChecksPanel& panel() const { return *m_panel; }
    // `summary`: how many there are, in words.
    void setChecks(const QList<Diagnostic>& checks, const QString& summary);

Q_SIGNALS:
    void listRequested(); // all of them in the window, to stay

protected:
    void prepare() override;

private:
    QLabel* m_heading;
    ChecksPanel* m_panel;
    QPushButton* m_list;
};

} // namespace galley
