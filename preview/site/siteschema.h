#pragma once

#include "editor/post/formschema.h"
#include "preview/site/sitesnapshot.h"

#include <optional>

namespace galley {

// The schema that the checkout asks for in `.galley.yml`; empty when it asks for none. Reads a
// file. Errors name the file and the line.
Result<std::optional<FormSchema>> writtenSchema(const SiteSnapshot& site);

} // namespace galley
