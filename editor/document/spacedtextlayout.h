// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextDocumentLayout>

namespace galley {

// The layout of a plain text whose lines may stand further apart than its font has them. Qt's own
// knows no line height.
class SpacedTextLayout : public QPlainTextDocumentLayout {
    Q_OBJECT
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    // The height of a line as a share of the font's own; 1 or more.
    void setLineHeight(double factor);
    double lineHeight() const { return m_factor; }

    QRectF blockBoundingRect(const QTextBlock& block) const override;

private:
    double m_factor = 1;
};

} // namespace galley
