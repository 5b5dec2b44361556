// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fields/dateformat.h"
#include "editor/form/fields/fieldeditor.h"

class QLineEdit;

namespace galley {

// A date as the post writes it, with a calendar. What is no date is shown all the same and marked.
class DateField : public FieldEditor {
    Q_OBJECT
public:
    explicit DateField(const FormField& field, QWidget* parent = nullptr);
    void showValue(const FieldValue& value) override;
    void pick(const QDate& date); // as from the calendar

private:
    void openCalendar();
    void check();

    QLineEdit* m_line;
    DateFormat m_format; // of the last value that was a date
};

} // namespace galley
