// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace galley {

// The slim bar over the form: a disclosure arrow and the post's title. A click, Space or Enter
// opens and closes the form (it is a checkable button: checked = open).
class FormHeader : public QAbstractButton {
    Q_OBJECT
public:
    explicit FormHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_title;
};

} // namespace galley
