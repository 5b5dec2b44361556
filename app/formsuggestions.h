#pragma once

#include "editor/form/formcontext.h"
#include "preview/site/sitesnapshot.h"

namespace galley {

// What the form offers for a site: its folders, its layouts, and the authors its posts name, most
// frequent first.
FormContext formContextFor(const SiteSnapshot& site);

} // namespace galley
