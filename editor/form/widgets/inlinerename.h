// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace galley {

// A line over something else to give it another name: Return takes it, Escape and leaving it do
// not. Deletes itself.
class InlineRename : public QLineEdit {
    Q_OBJECT
public:
    explicit InlineRename(const QString& name, QWidget* parent = nullptr);

Q_SIGNALS:
    void accepted(const QString& name); // not empty, and another than before

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_before;
};

} // namespace galley
