// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

class QLabel;

namespace galley {

class IconSpot;

// A wide button: an icon, what it does, and a line that says more.
class ChoiceButton : public QPushButton {
    Q_OBJECT
public:
    explicit ChoiceButton(const QString& icon, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& detail);
    // Texts that come from files: on one line each, cut where they do not fit.
    void setElidedTexts(const QString& title, const QString& detail, int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    IconSpot* m_icon;
    QLabel* m_title;
    QLabel* m_detail;
};

} // namespace galley
