#pragma once

#include "editor/form/fieldeditor.h"
#include "editor/form/formcontext.h"
#include "editor/post/frontmatter.h"

namespace galley {

// The widget for a row.
FieldEditor* createField(const FieldSpec& spec, const FormContext& context, QWidget* parent);

// The rows that every post has, in order.
QList<FieldSpec> standardFields(const FormContext& context);

// A row for a key that no field is declared for, by the type of its value.
FieldSpec fieldForEntry(const FrontMatterEntry& entry);

} // namespace galley
