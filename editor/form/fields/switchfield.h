// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fields/fieldeditor.h"

namespace galley {

class ToggleSwitch;

// A yes/no value. Keeps the spelling that the post has: True turns into False, yes into no.
class SwitchField : public FieldEditor {
    Q_OBJECT
public:
    explicit SwitchField(const FormField& field, QWidget* parent = nullptr);
    void showValue(const FieldValue& value) override;

    // `on` in the spelling of `written`, e.g. ("No", true) gives "Yes".
    static QString spelled(const QString& written, bool on);

private:
    void showState();

    ToggleSwitch* m_switch;
    QString m_written;
};

} // namespace galley
