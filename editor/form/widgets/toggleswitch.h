// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

namespace galley {

// A check box drawn as a switch.
class ToggleSwitch : public QCheckBox {
    Q_OBJECT
public:
    explicit ToggleSwitch(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;
};

} // namespace galley
