// SPDX-License-Identifier: MIT
#pragma once

#include "editor/document/postdocument.h"
#include "editor/post/file/filebytes.h"

#include <QObject>

#include <array>

namespace galley {

// An earlier version that was put into the document. Each of the two texts is written with what
// only its own file knows (line ends, characters that are not UTF-8, lines that are shown in
// pieces): the version's in the place of the text it replaced, that one's again when Undo brings it
// back. To be ended when the document gets another post or a changed file.
class RestoredVersion : public QObject {
    Q_OBJECT
public:
    // Puts the version in, as one step to undo.
    RestoredVersion(PostDocument& document, const DecodedText& version, QObject* parent = nullptr);

private:
    void follow();

    struct Known {
        QString text;
        FileBytes bytes;
    };

    PostDocument& m_document;
    std::array<Known, 2> m_texts;
};

} // namespace galley
