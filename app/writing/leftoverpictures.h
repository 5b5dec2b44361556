// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

namespace galley {

class PostDocument;

// Knows the pictures that this session put into the site for the post. When undo takes a picture's
// address out of the text again, undone() names the file that is left over.
class LeftOverPictures : public QObject {
    Q_OBJECT
public:
    // `post` must outlive this.
    explicit LeftOverPictures(PostDocument& post, QObject* parent = nullptr);

    // `file`: absolute. `sitePath`: what the text names now or with its next change, or it is
    // forgotten. `hash`: of the file's bytes, by contentHash().
    void add(const QString& file, const QString& sitePath, const QByteArray& hash);
    // Deletes a file that undone() named, unless the text names it again or it was changed since.
    // False: it is still there.
    bool remove(const QString& file);

Q_SIGNALS:
    void undone(const QString& file);

private:
    struct Stored {
        QString file;
        QString sitePath;
        QByteArray hash;
        int undoSteps = 0; // of the document, with the change that names it; 0: not named yet
        bool isGone = false; // undone() has been said
    };

    void check();
    bool isNamed(const Stored& picture) const;

    PostDocument& m_post;
    QList<Stored> m_pictures;
};

} // namespace galley
