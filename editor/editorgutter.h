#pragma once

#include <QWidget>

class QPainter;

namespace galley {

class MarkdownEditor;

// The strip beside the editor's text: line numbers on the left side, empty on the right. It carries
// the current line's tint across, so that text column and margins look like one sheet.
class EditorGutter : public QWidget {
    Q_OBJECT
public:
    enum class Side { LineNumbers, Blank };

    EditorGutter(MarkdownEditor& editor, Side side);

    // Pixels that the line numbers of the document need, with their padding.
    int neededWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void paintFold(QPainter& painter) const;
    void passToViewport(QMouseEvent* event);

    MarkdownEditor& m_editor;
    Side m_side;
};

} // namespace galley
