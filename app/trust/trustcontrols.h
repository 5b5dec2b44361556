// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace galley {

class ActionSet;
class Dialogs;
class MainWindow;
class SiteController;
class TrustButton;
class TrustKeeper;

// Shows what the open site's pages may do and lets the person change it.
class TrustControls : public QObject {
    Q_OBJECT
public:
    struct Parts {
        MainWindow& window;
        SiteController& sites;
        TrustKeeper& keeper;
        ActionSet& actions;
        Dialogs& dialogs;
    };

    explicit TrustControls(const Parts& parts, QObject* parent = nullptr);

private:
    void show();
    void choose();

    Parts m_parts;
    TrustButton* m_button;
    QStringList m_refused; // addresses that the page shown asked for
};

} // namespace galley
