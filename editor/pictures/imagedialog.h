// SPDX-License-Identifier: MIT
#pragma once

#include "editor/pictures/imageplan.h"
#include "editor/pictures/picture.h"
#include "editor/pictures/picturestoring.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace galley {

class PictureShapeFields;
class PictureThumbnail;

// Asks how a picture goes into the post: its name in the site, the text for those who cannot see
// it, caption, width, form of the markup, and whether to make it smaller. Reshapes the picture off
// the GUI thread while the user fills it in, so that its weight can be told beforehand; then stores
// it, and stays open with what was filled in where that fails or is cancelled.
class ImageDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose {
        Insert,
        MakeSmaller, // of a picture that the post shows
        Replace, // one that the post names; its places stay as they are but for the address
    };
    struct Question {
        Picture picture;
        QString siteRoot; // absolute; the folder that `place` is in
        ImagePlanInput place; // `suffix` is filled in by the dialog
        ImageMarkup usualMarkup = ImageMarkup::RawFullWidth;
        int number = 1; // of `total` pictures that were dropped together
        int total = 1;
        Purpose purpose = Purpose::Insert;
    };
    struct Answer {
        QByteArray bytes;
        QString file; // stored there; absolute
        ImageInPost image;
        bool asCover = false;
    };

    explicit ImageDialog(const Question& question, QWidget* parent = nullptr);
    ~ImageDialog() override;

    // What was chosen, once accepted.
    const Answer& answer() const { return m_answer; }

    void accept() override;
    void reject() override;

private:
    void buildPicture();
    void buildFields();
    void arrange();
    void showFacts();
    void followSuffix();
    void update();
    void reshapeSoon();
    void reshape();
    void takeReshaped();
    void store(const ImagePlan& plan);
    void showFailure(const Error& error);
    void setBusy(bool isBusy);
    bool isInsertion() const { return m_question.purpose == Purpose::Insert; }
    std::optional<ImagePlan> plan() const;
    QString complaint() const;

    Question m_question;
    Answer m_answer;
    PictureThumbnail* m_thumbnail;
    QLabel* m_facts;
    QLabel* m_folder;
    QLineEdit* m_name;
    QLineEdit* m_alt;
    QCheckBox* m_decoration;
    QLineEdit* m_caption;
    QSpinBox* m_width;
    QComboBox* m_markup;
    PictureShapeFields* m_shape;
    QLabel* m_weight;
    QCheckBox* m_cover;
    QLabel* m_advice;
    QProgressBar* m_progress;
    QPushButton* m_insert;
    QList<QWidget*> m_busyFields; // disabled while the picture is stored
    QPointer<QWidget> m_focusBefore; // it was
    QTimer m_reshapeTimer;
    QTimer m_progressTimer;
    PictureStoring m_storing;
    QFutureWatcher<Result<QByteArray>> m_reshaped;
    std::optional<PictureShape> m_bytesShape; // what m_bytes are; none while they are being made
    Result<QByteArray> m_bytes;
    bool m_isDamaged = false; // its pixels cannot be read
    bool m_acceptWhenReady = false;
};

} // namespace galley
