// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/textrange.h"

#include <QString>

namespace galley {

// Places in the texts of a site that speak of a post's address, of its file, or of its pictures.

// What may be spoken of.
struct ReferenceTarget {
    enum class Kind {
        Address, // a page: with or without a last slash, `index.html` or `.html`
        PostName, // `2025-07-14-slug`, as the tags post_url and link name it
        File, // a file by its path in the site
        Folder, // all below a folder
    };
    Kind kind = Kind::File;
    QString path; // from the site's root without slashes at its ends, not percent-encoded; of
                  // PostName the name alone
};

// One such place.
struct Reference {
    qsizetype target = 0; // index in the list of targets
    TextRange range; // what a new path would replace: the target's path alone
    int line = 1; // 1-based
    QString written; // the whole link, as far as it can be told
    bool isEncoded = false; // the path is percent-encoded here
    bool isCertain = true; // false: an absolute link to a host that may not be this site
    QString pageUrl; // of a relative link the address that it leads on from; else empty
    bool hasDot = false; // a relative link written `./slug`
};

} // namespace galley
