// SPDX-License-Identifier: MIT
#include "editor/form/fields/imagefield.h"

#include "editor/form/widgets/sitepicture.h"
#include "editor/form/widgets/thumbnailloader.h"
#include "editor/post/base/pictureformats.h"
#include "editor/post/schema/placeholders.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr QSize kThumbnailSize(72, 46);
constexpr int kCopyingDelayMs = 300;

QString chooseWithDialog(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, ImageField::tr("Choose a picture"), folder,
        ImageField::tr("Pictures (%1);;All files (*)").arg(pictureNamePatterns()));
}

QString droppedFile(const QMimeData* mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile()
                                                               : QString();
}

} // namespace

ImageField::ImageField(const FormField& field, const FormContext& context, QWidget* parent)
    : FieldEditor(field, parent)
    , m_context(context)
    , m_thumbnail(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_browse(new QPushButton(this))
    , m_loader(new ThumbnailLoader(this))
{
    build();
    adoptInput(m_path);
    m_copyingTimer.setSingleShot(true);
    m_copyingTimer.setInterval(kCopyingDelayMs);
    connect(&m_copyingTimer, &QTimer::timeout, this, [this] { showCopying(true); });
    connect(&m_copying, &QFutureWatcherBase::finished, this, &ImageField::takeCopy);
    connect(m_path, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_copying.cancel();
        showPicture();
        Q_EMIT edited({YamlValue(text), {}});
    });
    connect(m_browse, &QPushButton::clicked, this, [this] {
        if (m_copying.isRunning())
            m_copying.cancel();
        else
            browse();
    });
    connect(m_loader, &ThumbnailLoader::loaded, this, &ImageField::showThumbnail);
}

ImageField::~ImageField()
{
    m_copying.disconnect(this);
    m_copying.cancel();
}

void ImageField::build()
{
    setAcceptDrops(true);
    m_thumbnail->setFixedSize(kThumbnailSize);
    m_thumbnail->setAlignment(Qt::AlignCenter);
    m_thumbnail->hide();
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setWordWrap(true);
    m_path->setPlaceholderText(tr("Drop a picture here or browse"));
    m_path->setAcceptDrops(false);
    m_browse->setAutoDefault(false);
    showCopying(false);

    auto* pathRow = new QHBoxLayout;
    pathRow->setSpacing(4);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(m_browse);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addLayout(pathRow);
    column->addWidget(m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_thumbnail);
    row->addLayout(column, 1);
}

void ImageField::showValue(const FieldValue& value)
{
    const QString text = value.value.toDisplayString();
    if (text == m_path->text())
        return;
    m_path->setText(text);
    if (!m_path->hasFocus())
        m_path->setCursorPosition(0);
    showPicture();
}

void ImageField::lookAgain()
{
    if (!m_copying.isRunning())
        showPicture();
}

void ImageField::browse()
{
    const auto choose = m_context.chooseImage ? m_context.chooseImage : chooseWithDialog;
    const QString ofField = field().imageFolder;
    const QString folder =
        ofField.isEmpty() ? m_context.imageFolder : m_context.siteRoot + QLatin1Char('/') + ofField;
    const QString chosen = choose(this, folder);
    if (!chosen.isEmpty())
        take(chosen);
}

void ImageField::take(const QString& filePath)
{
    m_copying.cancel();
    if (const std::optional<QString> path = pathInSite(m_context.siteRoot, filePath))
        setPath(*path);
    else if (m_context.importImage && !m_context.siteRoot.isEmpty())
        copy(filePath);
    else
        refuse(tr("This picture is not in the site’s folder. Copy it there first."));
}

void ImageField::setPath(const QString& path)
{
    if (path == m_path->text())
        return;
    m_path->setText(path);
    showPicture();
    Q_EMIT edited({YamlValue(path), {}});
}

void ImageField::refuse(const QString& message)
{
    m_hint->setText(message);
    setOwnProblem(message);
}

// A large photograph takes seconds to be made small, and a slow disk its own time.
void ImageField::copy(const QString& filePath)
{
    m_copyingTimer.start();
    m_copying.setFuture(m_context.importImage(filePath, field()));
}

void ImageField::takeCopy()
{
    m_copyingTimer.stop();
    showCopying(false);
    showPicture(); // in place of what was said of the copying
    if (m_copying.isCanceled())
        return;
    const Result<QString> path = m_copying.result();
    if (path)
        setPath(*path);
    else
        refuse(path.error().text());
}

void ImageField::showCopying(bool isCopying)
{
    m_browse->setText(isCopying ? tr("Cancel") : tr("Browse\u2026"));
    m_browse->setAccessibleName(
        isCopying ? tr("Cancel copying the picture") : tr("Browse for %1").arg(label()));
    if (isCopying)
        m_hint->setText(tr("Copying the picture into the site…"));
}

void ImageField::showPicture()
{
    m_loader->cancel();
    m_thumbnail->clear();
    m_thumbnail->hide();
    m_hint->clear();
    setOwnProblem({});
    const QString path = m_path->text();
    if (path.isEmpty() || hasPlaceholder(path) || m_context.siteRoot.isEmpty())
        return;
    const std::optional<QString> file = pictureFile(m_context.siteRoot, path);
    QString problem;
    if (!file)
        problem = tr("This path does not lead into the site’s folder.");
    else if (!existsWithExactCase(m_context.siteRoot, path))
        problem = tr("There is no such file in the site’s folder (upper and lower case matter).");
    if (!problem.isEmpty()) {
        m_hint->setText(problem);
        setOwnProblem(problem);
        return;
    }
    m_loader->load(*file, kThumbnailSize * devicePixelRatioF());
}

void ImageField::showThumbnail(const QImage& image, const QSize& originalSize)
{
    const QString pixels =
        tr("%1 \u00d7 %2 pixels").arg(originalSize.width()).arg(originalSize.height());
    if (image.isNull()) {
        refuse(isTooLargeToShow(originalSize) ? tr("%1, too large to show here").arg(pixels)
                                              : tr("This file cannot be shown as a picture."));
        return;
    }
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_thumbnail->setPixmap(pixmap);
    m_thumbnail->show();
    m_hint->setText(pixels);
}

void ImageField::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImageField::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    take(file);
}

} // namespace galley
