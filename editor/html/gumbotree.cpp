#include "editor/html/gumbotree.h"

#include <gumbo.h>

namespace galley {

namespace {

GumboOptions options()
{
    GumboOptions result = kGumboDefaultOptions;
    result.max_errors = 0; // nobody reads them
    return result;
}

} // namespace

void GumboDeleter::operator()(GumboOutput* output) const
{
    const GumboOptions same = options();
    gumbo_destroy_output(&same, output);
}

GumboTree gumboTree(QByteArrayView html)
{
    const GumboOptions same = options();
    return GumboTree(
        gumbo_parse_with_options(&same, html.data(), static_cast<size_t>(html.size())));
}

} // namespace galley
