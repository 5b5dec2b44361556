// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fields/fieldeditor.h"
#include "editor/form/widgets/formcontext.h"
#include "editor/post/frontmatter/frontmatter.h"

namespace galley {

// The widget for a field.
FieldEditor* createField(const FormField& field, const FormContext& context, QWidget* parent);

// The fields of the form, in order: the site's schema, or the keys that news posts of Jekyll sites
// commonly have where there is no site; suggestions filled in from the context. An inferred order
// is changed so that what is written most stands first.
QList<FormField> formFields(const FormContext& context);

// The field that can show this value, when the schema's own kind cannot (tags that are a map, a
// switch that says "maybe").
FormField fieldShowing(const FormField& field, const FrontMatterEntry* entry);

} // namespace galley
