#pragma once

#include "editor/form/fieldeditor.h"

class QLabel;
class QPlainTextEdit;

namespace galley {

// A value of a sentence or two, wrapped over a few lines, with its length. Line ends in it become
// blanks: the site shows it in one paragraph.
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
};

} // namespace galley
