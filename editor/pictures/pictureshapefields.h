// SPDX-License-Identifier: MIT
#pragma once

#include "editor/pictures/picture.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace galley {

// One row that asks what to make of a picture before it goes into the site: smaller or not, format,
// quality. Begins with what a web page calls for.
class PictureShapeFields : public QWidget {
    Q_OBJECT
public:
    // `makesSmaller`: that is what the user came for, whatever the picture weighs.
    PictureShapeFields(const Picture& picture, bool makesSmaller, QWidget* parent = nullptr);

    PictureShape shape() const;

Q_SIGNALS:
    void suffixChanged();
    void shapeChanged(); // after suffixChanged()

private:
    void buildEdge(const PictureShape& suggested);
    void buildFormat(const PictureShape& suggested, bool makesSmaller);
    void buildQuality(const PictureShape& suggested);
    void showWhatCounts();

    Picture m_picture;
    QCheckBox* m_smaller;
    QSpinBox* m_edge;
    QComboBox* m_format;
    QSpinBox* m_quality;
};

} // namespace galley
