// SPDX-License-Identifier: MIT
#include "app/writing/leftoverpictures.h"

#include "editor/document/postdocument.h"
#include "editor/post/file/postfile.h"

#include <QFile>
#include <QTextDocument>

#include <algorithm>

namespace galley {

LeftOverPictures::LeftOverPictures(PostDocument& post, QObject* parent)
    : QObject(parent)
    , m_post(post)
{
    connect(&post, &PostDocument::textChanged, this, &LeftOverPictures::check);
    // its undo steps are forgotten, and with them what they would take back
    connect(&post, &PostDocument::replaced, this, [this] { m_pictures.clear(); });
}

bool LeftOverPictures::isNamed(const Stored& picture) const
{
    return m_post.text().contains(picture.sitePath);
}

void LeftOverPictures::add(const QString& file, const QString& sitePath, const QByteArray& hash)
{
    Stored picture{file, sitePath, hash};
    if (isNamed(picture))
        picture.undoSteps = m_post.textDocument()->availableUndoSteps();
    m_pictures += picture;
}

// The text is searched only when the count of steps says that undo or redo passed a picture's
// change: not at each key.
void LeftOverPictures::check()
{
    const int steps = m_post.textDocument()->availableUndoSteps();
    for (Stored& picture : m_pictures) {
        if (picture.undoSteps == 0 && isNamed(picture))
            picture.undoSteps = steps;
    }
    // what the next change does not name, nobody waits for
    m_pictures.removeIf([](const Stored& picture) { return picture.undoSteps == 0; });
    for (Stored& picture : m_pictures) {
        const bool wasUndone = steps < picture.undoSteps;
        if (wasUndone == picture.isGone)
            continue;
        const bool isGone = !isNamed(picture);
        if (isGone && !picture.isGone)
            Q_EMIT undone(picture.file);
        picture.isGone = isGone;
    }
}

bool LeftOverPictures::remove(const QString& file)
{
    const auto known = std::ranges::find(m_pictures, file, &Stored::file);
    if (known == m_pictures.end() || isNamed(*known))
        return false;
    const Result<QByteArray> bytes = readFile(file);
    if (!bytes || contentHash(*bytes) != known->hash || !QFile::remove(file))
        return false;
    m_pictures.erase(known);
    return true;
}

} // namespace galley
