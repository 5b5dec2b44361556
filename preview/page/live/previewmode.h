// SPDX-License-Identifier: MIT
#pragma once

namespace galley {

// What the preview shows of the post: its page, or another place where it will appear.
enum class PreviewMode {
    Post,
    NewsList, // the site's list of news
    Home,
    ShareCard, // search result and share card
};

} // namespace galley
