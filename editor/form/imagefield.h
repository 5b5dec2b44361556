#pragma once

#include "editor/form/fieldeditor.h"
#include "editor/form/formcontext.h"

class QLabel;
class QLineEdit;

namespace galley {

class ThumbnailLoader;

// The path of a picture of the site, with a thumbnail, its size and Browse; a picture can be
// dropped on it. Paths are written from the site's root, as the site's posts do.
class ImageField : public FieldEditor {
    Q_OBJECT
public:
    ImageField(const FormField& field, const FormContext& context, QWidget* parent = nullptr);
    void showValue(const FieldValue& value) override;

    // A file chosen by the user; one outside the checkout is refused with a message in the field.
    Result<QString> sitePathFor(const QString& filePath) const;
    void take(const QString& filePath);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void browse();
    void showPicture();
    void showThumbnail(const QImage& image, const QSize& originalSize);

    FormContext m_context;
    QLabel* m_thumbnail;
    QLineEdit* m_path;
    QLabel* m_hint;
    ThumbnailLoader* m_loader;
};

} // namespace galley
