// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace galley {

// A scroll area as tall as its contents, within bounds, so that the text below keeps most of the
// window.
class FieldsArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace galley
