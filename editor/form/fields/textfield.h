// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fields/fieldeditor.h"

class QLineEdit;

namespace galley {

// A value on one line: a string, or any scalar as it is written.
class TextField : public FieldEditor {
    Q_OBJECT
public:
    explicit TextField(const FormField& field, QWidget* parent = nullptr);
    void showValue(const FieldValue& value) override;

private:
    QLineEdit* m_line;
};

} // namespace galley
