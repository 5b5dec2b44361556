// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace galley {

class ActionSet;
class MainWindow;
class PlaceholderTour;

// What is still to be filled in, in the whole window: marked in the text, counted and listed in the
// status line, gone to one by one in text and form.
class FillingIn : public QObject {
    Q_OBJECT
public:
    // Both must outlive this.
    FillingIn(MainWindow& window, ActionSet& actions, QObject* parent = nullptr);

    // A new post was made: the first place of its body is taken, else the first of all.
    void begin();

Q_SIGNALS:
    void counted(int openPlaces);
    void announced(const QString& message); // for the status line

private:
    void wireStatus();
    void goToNext();
    void goToField(qsizetype position);
    qsizetype placeOfFocus() const;

    MainWindow& m_window;
    PlaceholderTour* m_tour;
};

} // namespace galley
