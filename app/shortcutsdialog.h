#pragma once

#include <QDialog>

namespace galley {

class ActionSet;

// Every command that has a shortcut, by menu.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const ActionSet& actions, QWidget* parent = nullptr);
};

} // namespace galley
