// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace galley {

class ActionSet;

// A quiet line above the panes while a post of the sample site is open: that it is one, and the way
// to one's own.
class SampleLine : public QFrame {
    Q_OBJECT
public:
    explicit SampleLine(ActionSet& actions, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text;
    QPushButton* m_open;
};

} // namespace galley
