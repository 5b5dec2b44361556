// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace galley {

// The line at the form's end in which a new field is named; there only while that is done.
class NewFieldName : public QLineEdit {
    Q_OBJECT
public:
    explicit NewFieldName(QWidget* parent = nullptr);

    void open(); // empty, ready to be typed into

Q_SIGNALS:
    void named(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace galley
