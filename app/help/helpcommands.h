// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace galley {

class ActionSet;
class GuideWindow;

// What the Help menu opens, but for the shortcuts, which belong to the actions.
class HelpCommands : public QObject {
    Q_OBJECT
public:
    // `window`: the program's, the parent of what is opened.
    HelpCommands(ActionSet& actions, QWidget& window);

    // A page of the guide, by its name.
    void openGuide(const QString& page);

private:
    ActionSet& m_actions;
    QWidget& m_window;
    GuideWindow* m_guide = nullptr; // once it was asked for; the window's child
};

} // namespace galley
