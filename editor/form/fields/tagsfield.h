// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fields/fieldeditor.h"

class QCompleter;
class QLineEdit;

namespace galley {

// A list of words, typed with commas between them; the site's own words are suggested for the one
// that is being typed. A single string stays one: Jekyll splits it at blanks.
class TagsField : public FieldEditor {
    Q_OBJECT
public:
    explicit TagsField(const FormField& field, QWidget* parent = nullptr);
    void showValue(const FieldValue& value) override;

private:
    void takeText(const QString& text);
    void suggest();
    void complete(const QString& word);

    QLineEdit* m_line;
    QCompleter* m_completer;
    bool m_list = true;
};

// Whether the value can be shown as words with commas: a list of not too many plain values without
// commas.
bool isTagList(const YamlValue& value);

} // namespace galley
