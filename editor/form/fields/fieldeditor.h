// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter/jekyllkeys.h"
#include "editor/post/schema/formschema.h"

#include <QWidget>

#include <optional>

class QCompleter;

namespace galley {

// What the front matter has for a key now.
struct FieldValue {
    bool present = false;
    YamlValue value;
    QString written; // as it stands in the text, quotes included; empty when absent
    QString source; // the same without the indentation that lists and mappings have in the block
    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

// What the user made of it: a value; or text as one types it after `key=`, where booleans, numbers
// and dates stay what they are; or YAML.
struct FieldEdit {
    YamlValue value;
    std::optional<QString> typed = std::nullopt;
    std::optional<QString> source = std::nullopt;
    HeldValue held = HeldValue::Anything; // what `typed` is for
};

// One field of the form: shows a value and reports what the user makes of it. Knows nothing of the
// document.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(const FormField& field, QWidget* parent = nullptr);

    const FormField& field() const { return m_field; }
    QString label() const;
    // Shows a value without reporting it as an edit; leaves caret and selection when nothing
    // changed.
    virtual void showValue(const FieldValue& value) = 0;
    // Files of the site came or went.
    virtual void lookAgain() { }
    // Marks the field as suspicious with a sentence about it; empty takes the mark away.
    void setProblem(const QString& message);
    // Its value has a placeholder: marked, and taken whole when it gets the keyboard.
    void setOpen(bool open);

Q_SIGNALS:
    void problemChanged(const QString& message); // to be shown beside the field
    void edited(const galley::FieldEdit& edit);
    void sourceRequested(); // the user wants to see the key in the text
    void undoRequested();
    void redoRequested();
    void menuRequested(); // what can be done with the key; the keyboard's way to it
    void entered(); // got the keyboard focus: what follows is a new undo step

protected:
    // Makes `input` the widget that has the focus and the accessible name, and passes its undo keys
    // on: the document has the one undo stack.
    void adoptInput(QWidget* input);
    // Gives the list of suggestions its looks and its name.
    void adoptSuggestions(QCompleter* completer);
    // What the field itself finds wrong and says in its own place.
    void setOwnProblem(const QString& message);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void markProblem();
    void selectAll();

    FormField m_field;
    QWidget* m_input = nullptr;
    QString m_problem;
    QString m_ownProblem;
    bool m_isOpen = false;
};

} // namespace galley
