// SPDX-License-Identifier: MIT
#pragma once

#include "editor/pictures/picture.h"

#include <QFutureWatcher>
#include <QImage>
#include <QLabel>

namespace galley {

// A picture in small, decoded off the GUI thread: a large photograph takes seconds.
class PictureThumbnail : public QLabel {
    Q_OBJECT
public:
    // Pixels of the label, a square; the picture fits into it.
    static constexpr int edge = 224;

    explicit PictureThumbnail(const Picture& picture, QWidget* parent = nullptr);
    ~PictureThumbnail() override;

Q_SIGNALS:
    void foundDamaged(); // pixels that should be readable are not

private:
    void showImage(const QImage& image);

    bool m_canBeReshaped;
    QFutureWatcher<QImage> m_read;
};

} // namespace galley
