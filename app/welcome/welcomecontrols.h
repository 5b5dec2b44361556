// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace galley {

class ActionSet;
class Dialogs;
class DocumentController;
class FirstPostOffer;
class MainWindow;
class RecentPlaces;
class SampleLine;
class Settings;
class SiteController;
class WelcomePage;

// What helps to begin: the welcome page, what was opened lately, the line over the sample, the
// first post of an empty site, and drops on the window.
class WelcomeControls : public QObject {
    Q_OBJECT
public:
    struct Parts {
        MainWindow& window;
        DocumentController& controller;
        SiteController& sites;
        ActionSet& actions;
        Settings& settings;
        Dialogs& dialogs;
    };

    explicit WelcomeControls(const Parts& parts, QObject* parent = nullptr);

    // The welcome page in place of the panes, until a post is opened.
    void show();
    void leave();
    bool isShown() const { return m_isShown; }
    void forget(const QString& path); // a site or post that is no longer called so

Q_SIGNALS:
    void openRequested(const QString& path); // a post or a folder

private:
    void wireCommands();
    QString postTitle() const; // empty: none
    void rememberPost();
    void rememberSite();
    void showRecent();
    void openRecent(const QString& path);
    void showState();

    Parts m_parts;
    RecentPlaces* m_recent;
    WelcomePage* m_page;
    SampleLine* m_sampleLine;
    FirstPostOffer* m_offer;
    bool m_isShown = false;
};

} // namespace galley
