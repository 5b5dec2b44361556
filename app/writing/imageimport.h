// SPDX-License-Identifier: MIT
#pragma once

#include "editor/pictures/imagedialog.h"
#include "editor/post/frontmatter/fieldroles.h"

#include <QObject>

#include <functional>
#include <variant>

namespace galley {

class Dialogs;
class LeftOverPictures;
class MarkdownEditor;

// Where pictures of the open post go.
struct ImagePlace {
    QString siteRoot; // absolute; what image addresses begin at. Empty = no site that takes files
    QString imageFolder; // relative to it
    QString postFile; // name of the post's file
    FieldRoles roles = {}; // of the site's front matter
};

// Brings pictures into the post, dropped, pasted or browsed for: asks how, one after another, puts
// the file into the site and its markup after the caret's line, and lets `leftOver` know of it.
class ImageImport : public QObject {
    Q_OBJECT
public:
    // All must outlive this; `place` is asked for each picture.
    ImageImport(MarkdownEditor& editor, Dialogs& dialogs, LeftOverPictures& leftOver,
        std::function<ImagePlace()> place, QObject* parent = nullptr);

    void browse();
    void importFile(const QString& path);
    void importImage(const QImage& image);
    // Offers a smaller version of a picture that the post shows; all places that show it then show
    // that. The old file stays. `sitePath`: with its leading slash.
    void shrink(const QString& sitePath);
    // Browses for a picture to stand where the post names one that is not there.
    void replaceMissing(const QString& sitePath);
    // The same with a picture that is known.
    void replaceMissingWith(const QString& sitePath, const QString& file);

Q_SIGNALS:
    void inserted(const QString& file); // absolute

private:
    struct Shown {
        QString sitePath;
    };
    struct Instead {
        QString file;
        QString sitePath; // of the missing one
    };
    using Source = std::variant<QString, QImage, Shown, Instead>;

    QString askFile();
    void enqueue(const Source& source);
    void next();
    void ask(const Picture& picture);
    void insert(const ImageDialog::Answer& answer);
    void show(const ImageDialog::Answer& answer, const QString& step);
    void skip();

    MarkdownEditor& m_editor;
    Dialogs& m_dialogs;
    LeftOverPictures& m_leftOver;
    std::function<ImagePlace()> m_place;
    QList<Source> m_waiting;
    int m_total = 0; // of the pictures that came together
    bool m_busy = false;
    QFutureWatcher<Result<Picture>> m_reading;
    ImagePlace m_current;
    ImageDialog::Purpose m_purpose = ImageDialog::Purpose::Insert;
    QString m_replaced; // site path of the picture whose places get the new one
};

} // namespace galley
