// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/tree/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace galley::markdown {

// The HTML of one block of the output while it is written.
struct PageOutput {
    std::string html;
    std::vector<Anchor> anchors;
    int elements = 0;
    int openTags = 0; // that the site's own HTML has opened and not closed

    // Begins a line unless there is one.
    void startLine()
    {
        if (!html.empty() && html.back() != '\n')
            html += '\n';
    }
    // Adds tags of ours, so many of which begin elements.
    void add(std::string_view tags, int begun = 0)
    {
        html += tags;
        elements += begun;
    }
    // The next element comes from this line.
    void addAnchor(int line) { anchors.push_back({elements, line}); }
    // Adds HTML of the site's.
    void addVerbatim(std::string_view text);
};

// The HTML with the tags as text that the extension `tagfilter` does not let through.
std::string filteredTags(std::string_view html);

} // namespace galley::markdown
