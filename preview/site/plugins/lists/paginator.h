// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/document/documentvalue.h"

#include <vector>

namespace galley {

// One of the neighbouring pages of a list, as jekyll-paginate-v2 names it.
struct TrailPage {
    int number = 1;
    QString path;
    YamlValue title;
};

// What jekyll-paginate-v2 knows besides of a page of a list.
struct ListPaths {
    QString own;
    QString first;
    QString last;
    std::vector<TrailPage> trail;
    bool hasTrail = false; // the list asks for one
};

// A page of a paginated list, as templates see it: `paginator`.
struct Paginator {
    int page = 1;
    int perPage = 0;
    int totalPosts = 0;
    int totalPages = 0;
    std::vector<DocumentPtr> posts;
    QString previousPath; // empty: none
    QString nextPath;
    std::optional<ListPaths> paths; // nothing: jekyll-paginate made the list
};

struct ListPage {
    DocumentPtr page;
    Paginator paginator;
};

} // namespace galley
