#include "editor/picturethumbnail.h"

#include "editor/background.h"
#include "editor/picturefence.h"

#include <QBuffer>
#include <QImageReader>

namespace galley {

namespace {

constexpr int kMargin = 8; // pixels

QImage smallVersion(const Picture& picture, const QSize& room)
{
    QByteArray bytes = fencedPicture(picture.bytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (reader.size().isValid())
        reader.setScaledSize(reader.size().scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

PictureThumbnail::PictureThumbnail(const Picture& picture, QWidget* parent)
    : QLabel(parent)
    , m_canBeReshaped(picture.canBeReshaped)
{
    setFixedSize(edge, edge);
    setAlignment(Qt::AlignCenter);
    setProperty("card", true);
    setAccessibleName(tr("The picture"));
    setFrameShape(QFrame::StyledPanel);
    connect(&m_read, &QFutureWatcherBase::finished, this, [this] { showImage(m_read.result()); });
    const QSize room = QSize(edge - 2 * kMargin, edge - 2 * kMargin) * devicePixelRatioF();
    if (picture.canBeReshaped || !picture.size.isValid()
        || picture.suffix != QLatin1String("png")) {
        setText(tr("Being read…"));
        m_read.setFuture(inBackground([picture, room] { return smallVersion(picture, room); }));
    } else {
        setText(tr("Too large to be shown here"));
    }
}

PictureThumbnail::~PictureThumbnail()
{
    m_read.disconnect(this);
}

void PictureThumbnail::showImage(const QImage& image)
{
    if (image.isNull()) {
        setText(m_canBeReshaped ? tr("Cannot be shown") : tr("Too large to be shown here"));
        if (m_canBeReshaped)
            Q_EMIT foundDamaged();
        return;
    }
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    setPixmap(pixmap);
}

} // namespace galley
