// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace galley {

// A line edit whose text wraps over as many lines as it needs. Its value has no line ends: pasted
// ones become blanks, and Return goes to the next field.
class WrappedLine : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit WrappedLine(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text); // is no edit
    int cursorPosition() const;
    void setCursorPosition(int position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textEdited(const QString& text); // by the user, input methods included

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeText();
    void fit();

    QString m_shown;
    int m_lines = 1;
};

} // namespace galley
