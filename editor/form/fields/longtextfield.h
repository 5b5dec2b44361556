// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fields/fieldeditor.h"

class QLabel;
class QPlainTextEdit;

namespace galley {

// A value of a sentence or two, wrapped over a few lines, with its length. A value of one line
// stays one: line ends that are pasted become blanks, since the site shows it in one paragraph, and
// Return goes to the next field. A value that has line ends keeps them, and Return adds one.
class LongTextField : public FieldEditor {
    Q_OBJECT
public:
    explicit LongTextField(const FormField& field, QWidget* parent = nullptr);
    void showValue(const FieldValue& value) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeText();
    void showLength();
    QString text() const;

    QPlainTextEdit* m_edit;
    QLabel* m_length;
    QString m_shown;
    bool m_hasLines = false;
};

} // namespace galley
