#include "editor/form/imagefield.h"

#include "editor/form/sitepicture.h"
#include "editor/form/thumbnailloader.h"

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

QString chooseWithDialog(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, ImageField::tr("Choose a picture"), folder,
        ImageField::tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.svg);;All files (*)"));
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
    , m_loader(new ThumbnailLoader(this))
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
    auto* button = new QPushButton(tr("Browse\u2026"), this);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Browse for %1").arg(label()));

    auto* pathRow = new QHBoxLayout;
    pathRow->setSpacing(4);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(button);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addLayout(pathRow);
    column->addWidget(m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_thumbnail);
    row->addLayout(column, 1);

    adoptInput(m_path);
    connect(m_path, &QLineEdit::textEdited, this, [this](const QString& text) {
        showPicture();
        Q_EMIT edited({YamlValue(text), {}});
    });
    connect(button, &QPushButton::clicked, this, &ImageField::browse);
    connect(m_loader, &ThumbnailLoader::loaded, this, &ImageField::showThumbnail);
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

// Of a picture from elsewhere, the path of its copy in the site.
Result<QString> ImageField::sitePathFor(const QString& filePath) const
{
    if (const std::optional<QString> path = sitePathOf(m_context.siteRoot, filePath))
        return *path;
    if (m_context.importImage && !m_context.siteRoot.isEmpty())
        return m_context.importImage(filePath, field());
    Error error;
    error.whatHappened = tr("This picture is not in the site's folder. Copy it there first.");
    return tl::unexpected(error);
}

void ImageField::take(const QString& filePath)
{
    const Result<QString> path = sitePathFor(filePath);
    if (!path) {
        m_hint->setText(path.error().text());
        setOwnProblem(path.error().text());
        return;
    }
    if (*path == m_path->text())
        return;
    m_path->setText(*path);
    showPicture();
    Q_EMIT edited({YamlValue(*path), {}});
}

void ImageField::showPicture()
{
    m_loader->cancel();
    m_thumbnail->clear();
    m_thumbnail->hide();
    m_hint->clear();
    setOwnProblem({});
    const QString path = m_path->text();
    if (path.isEmpty() || m_context.siteRoot.isEmpty())
        return;
    const std::optional<QString> file = pictureFile(m_context.siteRoot, path);
    QString problem;
    if (!file)
        problem = tr("This path does not lead into the site's folder.");
    else if (!existsWithExactCase(m_context.siteRoot, path))
        problem = tr("There is no such file in the site's folder (upper and lower case count).");
    if (!problem.isEmpty()) {
        m_hint->setText(problem);
        setOwnProblem(problem);
        return;
    }
    m_loader->load(*file, kThumbnailSize * devicePixelRatioF());
}

void ImageField::showThumbnail(const QImage& image, const QSize& originalSize)
{
    if (image.isNull()) {
        m_hint->setText(tr("This file cannot be shown as a picture."));
        setOwnProblem(m_hint->text());
        return;
    }
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_thumbnail->setPixmap(pixmap);
    m_thumbnail->show();
    m_hint->setText(tr("%1 \u00d7 %2 pixels").arg(originalSize.width()).arg(originalSize.height()));
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
