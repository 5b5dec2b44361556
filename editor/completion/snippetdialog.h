// SPDX-License-Identifier: MIT
#pragma once

#include "editor/completion/snippet.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace galley {

// Asks for the fields of a snippet and shows what it becomes.
class SnippetDialog : public QDialog {
    Q_OBJECT
public:
    // `known`: values to begin with, by field name in lower case (title, author … of the post).
    SnippetDialog(
        const Snippet& snippet, const QMap<QString, QString>& known, QWidget* parent = nullptr);

    QString text() const; // the snippet with the values

private:
    void showText();

    Snippet m_snippet;
    QMap<QString, QLineEdit*> m_inputs;
    QPlainTextEdit* m_shown;
};

} // namespace galley
