// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fields/fieldeditor.h"
#include "editor/post/base/error.h"

namespace galley {

class PostDocument;

// What happens in one field from getting the focus on. All edits of one stay are worked out from
// the text before the first of them: a value that is emptied and typed anew keeps the quoting it
// had, and the whole is one undo step.
class FieldEditSession {
public:
    void begin() { ++m_count; } // what follows is a new undo step

    // The edit as a change of the document, made by `change`; errors: nothing is to be changed.
    struct Change {
        TextEdit edit;
        QString step; // names the undo step
    };
    Result<Change> work(const PostDocument& document, const QString& key, const FieldEdit& edit);

private:
    int m_count = 0;
    QString m_step;
    QString m_before; // the post's text before the first edit
    QString m_after; // and after the latest
};

} // namespace galley
