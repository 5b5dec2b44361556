// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>
#include <QWidget>

#include <functional>

class QPainter;
class QPlainTextEdit;

namespace galley {

class FrontMatterFold;
struct EditorTheme;

// How the editor's text stands at the moment, for the strips beside it. In the viewport.
struct GutterView {
    struct Row { // a line that shows
        int line = 0; // 1-based
        QRectF area; // with all rows that it is wrapped to
    };

    const EditorTheme& theme;
    QRect tint; // the caret's line
    int caretLine = 0;
    bool numbersShown = true;
    QList<Row> rows; // from the top of the viewport to the bottom of what is asked for
};

// The strip beside the editor's text: line numbers on the left side, empty on the right. It carries
// the current line's tint across, so that text column and margins look like one sheet.
class EditorGutter : public QWidget {
    Q_OBJECT
public:
    enum class Side { LineNumbers, Blank };

    using View = std::function<GutterView(int bottom)>;
    EditorGutter(QPlainTextEdit& editor, FrontMatterFold& fold, View view, Side side);

    // Pixels that the line numbers of the document need, with their padding.
    int neededWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void paintFold(QPainter& painter, const GutterView& view) const;
    bool isOnFirstLine(double y) const;
    void passToViewport(QMouseEvent* event);

    QPlainTextEdit& m_editor;
    FrontMatterFold& m_fold;
    View m_view;
    Side m_side;
};

} // namespace galley
