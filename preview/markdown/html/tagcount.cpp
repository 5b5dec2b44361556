// SPDX-License-Identifier: MIT
#include "preview/markdown/html/tagcount.h"

#include "preview/markdown/html/htmlnames.h"
#include "preview/markdown/html/tagscan.h"

namespace galley::markdown {

int countElements(std::string_view html)
{
    const Source source(html, 1);
    int count = 0;
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1))
        count += startTagAt(source, at) ? 1 : 0;
    return count;
}

int countOpenTags(std::string_view html)
{
    const Source source(html, 1);
    int open = 0;
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
        if (const std::size_t comment = commentEnd(source, at)) {
            at = comment;
        } else if (const auto end = endTagAt(html, at)) {
            --open;
            at = end->end;
        } else if (const auto start = startTagAt(source, at)) {
            open += start->isClosed || isVoidElement(start->name) ? 0 : 1;
            at = start->end;
        } else {
            ++at;
        }
    }
    return open;
}

} // namespace galley::markdown
