// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "editor/post/schema/formschema.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace galley {

// What the form needs to know of the site around the post; a plain value that the application fills
// from its site snapshot.
struct FormContext {
    QString siteRoot; // absolute path that site paths lead on from; empty when the post is in none
    QString imageFolder; // absolute path that Browse starts in, where the schema names none
    FormSchema schema; // empty = fields that news posts commonly have
    bool schemaIsOrdered = false; // the order is the site's own wish (.galley.yml), not inferred
    QStringList authors; // suggestions, most frequent first
    QStringList layouts;
    QStringList groups;
    // Asks the user for a picture, starting in a folder; empty = cancelled. Unset = a file dialog.
    std::function<QString(QWidget* parent, const QString& folder)> chooseImage;
    // Copies a picture from outside of the site into it, off the GUI thread, and says its site
    // path; cancelling the future gives it up. Unset = such pictures are refused.
    std::function<QFuture<Result<QString>>(const QString& picture, const FormField& field)>
        importImage;
};

// Whether both make the same form (how a picture is asked for left aside).
bool sameForm(const FormContext& a, const FormContext& b);

} // namespace galley
