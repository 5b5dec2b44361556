#pragma once

#include "preview/site/publication.h"

#include <QString>

namespace galley {

// One line on whether and where the published site will have the post.
struct GoLive {
    bool isLive = false;
    QString text; // translated: the address, or why there is none
    QString detail; // everything that is known, a sentence a line
};

GoLive goLive(const Publication& publication);

} // namespace galley
