// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fields/fieldeditor.h"
#include "editor/form/widgets/formcontext.h"

#include <QFutureWatcher>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace galley {

class ThumbnailLoader;

// The path of a picture of the site, with a thumbnail, its size and Browse; a picture can be
// dropped on it. Paths are written from the site's root, as the site's posts do.
class ImageField : public FieldEditor {
    Q_OBJECT
public:
    ImageField(const FormField& field, const FormContext& context, QWidget* parent = nullptr);
    ~ImageField() override;
    void showValue(const FieldValue& value) override;
    void lookAgain() override;

    // A file chosen by the user. Of one outside the site the copy in it is named, once it is made;
    // what cannot be copied is refused with a message in the field.
    void take(const QString& filePath);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void browse();
    void copy(const QString& filePath);
    void takeCopy();
    void showCopying(bool isCopying);
    void setPath(const QString& path);
    void refuse(const QString& message);
    void showPicture();
    void showThumbnail(const QImage& image, const QSize& originalSize);

    FormContext m_context;
    QLabel* m_thumbnail;
    QLineEdit* m_path;
    QLabel* m_hint;
    QPushButton* m_browse; // cancels while a picture is copied
    ThumbnailLoader* m_loader;
    QFutureWatcher<Result<QString>> m_copying;
    QTimer m_copyingTimer; // what is done sooner is not told
};

} // namespace galley
