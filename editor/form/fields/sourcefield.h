// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fields/fieldeditor.h"

class QLabel;
class QPlainTextEdit;

namespace galley {

// A list or mapping as it is written in YAML. What cannot be read is marked and goes into the post
// only when it can.
class SourceField : public FieldEditor {
    Q_OBJECT
public:
    explicit SourceField(const FormField& field, QWidget* parent = nullptr);
    void showValue(const FieldValue& value) override;

private:
    void takeText();
    void fitHeight();
    QString text() const;

    QPlainTextEdit* m_edit;
    QLabel* m_hint;
    QString m_shown; // what the post has, as far as this field knows
};

} // namespace galley
