// SPDX-License-Identifier: MIT
#include "editor/pictures/picturethumbnail.h"

#include "editor/document/background.h"
#include "editor/pictures/svgsanitizer.h"

namespace galley {

namespace {

constexpr int kMargin = 8; // pixels

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
        setText(tr("Reading…"));
        m_read.setFuture(inBackground(
            [picture, room] { return smallPicture(picture.bytes, room, Qt::KeepAspectRatio); }));
    } else {
        setText(tr("Too large to show here"));
    }
}

PictureThumbnail::~PictureThumbnail()
{
    m_read.disconnect(this);
}

void PictureThumbnail::showImage(const QImage& image)
{
    if (image.isNull()) {
        setText(m_canBeReshaped ? tr("Cannot be shown") : tr("Too large to show here"));
        if (m_canBeReshaped)
            Q_EMIT foundDamaged();
        return;
    }
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    setPixmap(pixmap);
}

} // namespace galley
