#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace galley {

// What the form needs to know of the site around the post; a plain value that the application fills
// from its site snapshot.
struct FormContext {
    QString siteRoot; // absolute path of the checkout; empty when the post is in none
    QString imageFolder; // absolute path that Browse starts in
    QStringList authors; // suggestions, most frequent first
    QStringList layouts;
    QStringList groups;
    // Asks the user for a picture, starting in a folder; empty = cancelled. Unset = a file dialog.
    std::function<QString(QWidget* parent, const QString& folder)> chooseImage;
};

} // namespace galley
