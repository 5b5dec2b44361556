// SPDX-License-Identifier: MIT
#include "app/writing/imageimport.h"

#include "app/checks/picturechecks.h"
#include "app/dialogs/dialogs.h"
#include "app/writing/leftoverpictures.h"
#include "editor/commands/blockcommands.h"
#include "editor/document/background.h"
#include "editor/document/postdocument.h"
#include "editor/pictures/imageinserter.h"
#include "editor/pictures/picturereferences.h"
#include "editor/post/base/pictureformats.h"
#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/file/postfile.h"
#include "editor/text/markdowneditor.h"

#include <QFileInfo>
#include <QImage>

namespace galley {

ImageImport::ImageImport(MarkdownEditor& editor, Dialogs& dialogs, LeftOverPictures& leftOver,
    std::function<ImagePlace()> place, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_dialogs(dialogs)
    , m_leftOver(leftOver)
    , m_place(std::move(place))
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const Result<Picture> picture = m_reading.result();
        if (picture) {
            ask(*picture);
            return;
        }
        m_dialogs.showError(picture.error());
        skip();
    });
}

QString ImageImport::askFile()
{
    return m_dialogs.askOpenFile({tr("Choose a Picture"), {}, {},
        tr("Pictures (%1);;All files (*)").arg(pictureNamePatterns())});
}

void ImageImport::browse()
{
    if (const QString file = askFile(); !file.isEmpty())
        importFile(file);
}

void ImageImport::importFile(const QString& path)
{
    enqueue(path);
}

void ImageImport::importImage(const QImage& image)
{
    enqueue(image);
}

void ImageImport::shrink(const QString& sitePath)
{
    enqueue(Shown{sitePath});
}

void ImageImport::replaceMissing(const QString& sitePath)
{
    if (const QString file = askFile(); !file.isEmpty())
        replaceMissingWith(sitePath, file);
}

void ImageImport::replaceMissingWith(const QString& sitePath, const QString& file)
{
    enqueue(Instead{file, sitePath});
}

// A drop holds its source up until it returns, so the questions come from the event loop.
void ImageImport::enqueue(const Source& source)
{
    m_waiting += source;
    ++m_total;
    if (!std::exchange(m_busy, true))
        QMetaObject::invokeMethod(this, &ImageImport::next, Qt::QueuedConnection);
}

void ImageImport::next()
{
    if (m_waiting.isEmpty()) {
        m_total = 0;
        m_busy = false;
        m_editor.setFocus();
        return;
    }
    m_current = m_place();
    if (m_current.siteRoot.isEmpty()) {
        Error error;
        error.whatHappened =
            tr("This post does not belong to a site, so there is nowhere to put a picture.");
        error.whatToDo = tr("Save the post in the _posts folder of your site first.");
        m_dialogs.showError(error);
        m_waiting.clear();
        next();
        return;
    }
    const Source source = m_waiting.takeFirst();
    const Shown* const shown = std::get_if<Shown>(&source);
    const Instead* const instead = std::get_if<Instead>(&source);
    m_replaced = shown ? shown->sitePath : instead ? instead->sitePath : QString();
    m_purpose = shown ? ImageDialog::Purpose::MakeSmaller
        : instead     ? ImageDialog::Purpose::Replace
                      : ImageDialog::Purpose::Insert;
    m_reading.setFuture(inBackground([source, root = m_current.siteRoot] {
        if (const Shown* const picture = std::get_if<Shown>(&source))
            return readPicture(root + picture->sitePath);
        if (const Instead* const picture = std::get_if<Instead>(&source))
            return readPicture(picture->file);
        const QString* const path = std::get_if<QString>(&source);
        return path ? readPicture(*path) : pictureFrom(std::get<QImage>(source));
    }));
}

void ImageImport::skip()
{
    QMetaObject::invokeMethod(this, &ImageImport::next, Qt::QueuedConnection);
}

void ImageImport::ask(const Picture& picture)
{
    const QString text = m_editor.postDocument().text();
    ImageDialog::Question question;
    question.picture = picture;
    question.siteRoot = m_current.siteRoot;
    question.place = {m_current.postFile, m_current.imageFolder,
        imagesIn(m_current.siteRoot, m_current.imageFolder), picture.suffix};
    question.usualMarkup = usualImageMarkup(text);
    question.number = m_total - int(m_waiting.size());
    question.total = m_total;
    question.purpose = m_purpose;
    auto* dialog = new ImageDialog(question, m_editor.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { insert(dialog->answer()); });
    connect(dialog, &QDialog::finished, this, &ImageImport::skip);
    dialog->open();
}

void ImageImport::insert(const ImageDialog::Answer& answer)
{
    PostDocument& post = m_editor.postDocument();
    const QString step = QStringLiteral("image ") + answer.image.sitePath;
    show(answer, step);
    if (answer.asCover) {
        const QString key = m_current.roles.key(FieldRole::Picture);
        if (const auto edits = setText(post.text(), key, answer.image.sitePath))
            post.apply(*edits, step);
        else
            m_dialogs.showError(edits.error());
    }
    m_leftOver.add(answer.file, answer.image.sitePath, contentHash(answer.bytes));
    Q_EMIT inserted(answer.file);
}

// The markup of a new picture, or the addresses of the one that is replaced.
void ImageImport::show(const ImageDialog::Answer& answer, const QString& step)
{
    if (m_replaced.isEmpty()) {
        m_editor.carryOut(insertBlock(m_editor.editContext(), imageMarkup(answer.image)), step);
        return;
    }
    QList<TextEdit> edits;
    for (const PictureReference& place :
        pictureReferences(m_editor.postDocument().text(), m_current.roles)) {
        const std::optional<QString> path = sitePathOf(place.path, {}, {});
        if (!path || !path->endsWith(m_replaced)) // a base URL may stand before it
            continue;
        const bool isPlain = place.path.endsWith(m_replaced);
        const qsizetype start =
            isPlain ? place.address.end - m_replaced.size() : place.address.start;
        edits += TextEdit{{start, place.address.end}, answer.image.sitePath};
    }
    m_editor.postDocument().apply(edits, step);
}

} // namespace galley
