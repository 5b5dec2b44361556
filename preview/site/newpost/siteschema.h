// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/schema/formschema.h"
#include "preview/site/checkout/sitesnapshot.h"

#include <optional>

namespace galley {

// The schema that the checkout asks for in `.galley.yml`; empty when it asks for none. Reads a
// file. Errors name the file and the line.
Result<std::optional<FormSchema>> writtenSchema(const SiteSnapshot& site);

// The schema that the site's newest posts follow. Of keys that differ in case alone (`title`, and
// `Title` in an old post) it has those that the site's templates read; if they read none, the one
// that most posts have. Reads files.
FormSchema usualSchema(const SiteSnapshot& site);

} // namespace galley
