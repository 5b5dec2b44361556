// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fields/fieldeditor.h"

class QComboBox;

namespace galley {

// One of several values: only these, or free text with these as suggestions.
class ChoiceField : public FieldEditor {
    Q_OBJECT
public:
    explicit ChoiceField(const FormField& field, QWidget* parent = nullptr);
    void showValue(const FieldValue& value) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(int index);

    QComboBox* m_box;
    bool m_free;
};

} // namespace galley
