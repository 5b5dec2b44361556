// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QWidget>

namespace galley {

// An icon beside texts, always in the colour that the theme has now.
class IconSpot : public QWidget {
    Q_OBJECT
public:
    explicit IconSpot(const QString& name, QWidget* parent = nullptr); // as for lineIcon()

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

} // namespace galley
