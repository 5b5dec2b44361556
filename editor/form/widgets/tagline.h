// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace galley {

// A line of words with commas between them, each drawn as a chip.
class TagLine : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace galley
