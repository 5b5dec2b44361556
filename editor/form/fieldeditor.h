#pragma once

#include "editor/form/fieldspec.h"
#include "editor/post/yamlvalue.h"

#include <QWidget>

namespace galley {

// What the front matter has for a key now.
struct FieldValue {
    bool present = false;
    YamlValue value;
    QString written; // as it stands in the text, quotes included; empty when absent
    friend bool operator==(const FieldValue&, const FieldValue&) = default;
};

// What the user made of it.
struct FieldEdit {
    enum class Kind {
        Text, // a string, quoted where YAML would read it as something else
        Typed, // as after `key=`: booleans, numbers and dates stay what they are
    };
    QString text;
    Kind kind = Kind::Text;
};

// One field of the form: shows a value and reports what the user makes of it. Knows nothing of the
// document.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(const FieldSpec& spec, QWidget* parent = nullptr);

    const FieldSpec& spec() const { return m_spec; }
    // Shows a value without reporting it as an edit; leaves caret and selection when nothing changed.
    virtual void showValue(const FieldValue& value) = 0;
    // Marks the field as suspicious with a sentence about it; empty takes the mark away.
    virtual void setProblem(const QString& message);

Q_SIGNALS:
    void edited(const galley::FieldEdit& edit);
    void sourceRequested(); // the user wants to see the key in the text
    void undoRequested();
    void redoRequested();
    void entered(); // got the keyboard focus: what follows is a new undo step

protected:
    // Makes `input` the widget that has the focus and the accessible name, and passes its undo keys on:
    // the document has the one undo stack.
    void adoptInput(QWidget* input);
    QWidget* input() const { return m_input; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FieldSpec m_spec;
    QWidget* m_input = nullptr;
};

} // namespace galley
