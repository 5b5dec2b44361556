// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamldocument.h"

namespace galley {

// What is wrong, as a translated clause without a full stop: "a quotation mark is opened here but
// never closed".
QString yamlProblemText(const YamlProblem& problem);

// The same for lines indented with tabs, about which libyaml has many words.
QString tabIndentationText();

} // namespace galley
