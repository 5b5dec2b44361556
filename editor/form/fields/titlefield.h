// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fields/fieldeditor.h"

class QLabel;
class QToolButton;

namespace galley {

class WrappedLine;

// The title, large, as the head of the post: with the kinds that the site's titles begin with, its
// length, and what an editor would remark.
class TitleField : public FieldEditor {
    Q_OBJECT
public:
    // `prefixes`: `[Press Release]` …, the most frequent first.
    TitleField(const FormField& field, const QStringList& prefixes, QWidget* parent = nullptr);
    void showValue(const FieldValue& value) override;
    // What the page is called while the field is empty; empty: nothing.
    void setPublishedTitle(const QString& title);

private:
    QToolButton* prefixButton(const QStringList& prefixes);
    void usePrefix(const QString& prefix);
    void showRemarks();

    WrappedLine* m_line;
    QLabel* m_remarks;
};

} // namespace galley
