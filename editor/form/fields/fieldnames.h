// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/schema/formschema.h"

namespace galley {

// What a field is called on screen: the schema's label in the language of the interface, else the
// usual name of a well-known key, else the key in plain words (`image_alt` -> Image alt).
QString fieldLabel(const FormField& field);
QString fieldHelp(const FormField& field); // may be empty

// Whether the field takes the form's whole width.
bool isWide(const FormField& field);

} // namespace galley
