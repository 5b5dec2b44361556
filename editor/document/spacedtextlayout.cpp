// SPDX-License-Identifier: MIT
#include "editor/document/spacedtextlayout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace galley {

void SpacedTextLayout::setLineHeight(double factor)
{
    const double wanted = std::max(1.0, factor);
    if (std::exchange(m_factor, wanted) == wanted)
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.clearLayout();
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}

// Qt lays a block out when its box is asked for, one line below the other; here they are drawn
// apart then, once.
QRectF SpacedTextLayout::blockBoundingRect(const QTextBlock& block) const
{
    QRectF box = QPlainTextDocumentLayout::blockBoundingRect(block);
    QTextLayout* const layout = block.layout();
    if (m_factor == 1 || !block.isVisible() || layout == nullptr || layout->lineCount() == 0)
        return box;
    double y = 0;
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        const double height = std::round(line.height() * m_factor);
        const double top = std::round(y + (height - line.height()) / 2);
        if (line.y() != top)
            line.setPosition({line.x(), top});
        y += height;
    }
    box.setHeight(y + (block == document()->lastBlock() ? document()->documentMargin() : 0));
    return box;
}

} // namespace galley
