// SPDX-License-Identifier: MIT
#pragma once

#include "app/welcome/recentplaces.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace galley {

class ActionSet;
class ChoiceButton;

// What is shown before anything is open: open your site, look at the sample, read how it works; and
// what was open lately.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    WelcomePage(ActionSet& actions, RecentPlaces& recent, QWidget* parent = nullptr);

    // The post that the page lies over; empty: none, so there is nothing to go back to.
    void setPost(const QString& name);
    void focusChoices(); // the keyboard goes to the first

Q_SIGNALS:
    void placeChosen(const QString& path); // a recent site or post
    void backRequested(); // to the post

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeChoices();
    void showRecent();
    void addPlaces(const QString& heading, const QString& icon, const QList<RecentPlace>& places);
    void retranslate();

    ActionSet& m_actions;
    RecentPlaces& m_recent;
    QLabel* m_title;
    QLabel* m_subtitle;
    ChoiceButton* m_openSite;
    ChoiceButton* m_openSample;
    ChoiceButton* m_guide;
    QLabel* m_dropHint;
    QPushButton* m_back;
    QBoxLayout* m_columns = nullptr; // choices, and beside or below them what was open lately
    QWidget* m_places;
    QVBoxLayout* m_placesColumn;
    QString m_post;
};

} // namespace galley
