// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace galley {

// A button whose text is cut with an ellipsis where there is no room for it; the whole stays its
// accessible name.
class ElidedButton : public QToolButton {
    Q_OBJECT
public:
    explicit ElidedButton(QWidget* parent = nullptr);

    void setWholeText(const QString& text);
    const QString& wholeText() const { return m_whole; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    int frame() const; // what is beside the text

    QString m_whole;
};

} // namespace galley
