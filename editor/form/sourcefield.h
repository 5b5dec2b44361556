#pragma once

#include "editor/form/fieldeditor.h"

class QLabel;

namespace galley {

// A list or map: shown as it is written, with a way to its place in the text.
class SourceField : public FieldEditor {
    Q_OBJECT
public:
    explicit SourceField(const FormField& field, QWidget* parent = nullptr);
    void showValue(const FieldValue& value) override;

private:
    QLabel* m_text;
};

} // namespace galley
