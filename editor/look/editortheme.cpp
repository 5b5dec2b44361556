// SPDX-License-Identifier: MIT
#include "editor/look/editortheme.h"

#include <QFont>
#include <QPalette>

namespace galley {

namespace {

EditorTheme light()
{
    EditorTheme theme;
    theme.background = QColor(0xff, 0xff, 0xff);
    theme.text = QColor(0x1f, 0x29, 0x33);
    theme.currentLine = QColor(0xf1, 0xf6, 0xfb);
    theme.lineNumber = QColor(0x67, 0x71, 0x79);
    theme.currentLineNumber = QColor(0x3a, 0x4a, 0x5a);
    theme.markup = QColor(0x69, 0x70, 0x78);
    theme.heading = QColor(0x16, 0x32, 0x4a);
    theme.code = QColor(0xa8, 0x2a, 0x66);
    theme.codeBackground = QColor(0xf4, 0xf5, 0xf7);
    theme.link = QColor(0x1f, 0x6f, 0xa8);
    theme.html = QColor(0x2d, 0x6a, 0x6f);
    theme.comment = QColor(0x68, 0x71, 0x7c);
    theme.liquid = QColor(0x8a, 0x4b, 0x08);
    theme.math = QColor(0x5b, 0x3f, 0xa8);
    theme.string = QColor(0x2e, 0x6b, 0x34);
    theme.constant = QColor(0x9a, 0x48, 0x10);
    theme.key = QColor(0x1f, 0x5f, 0x95);
    theme.marker = QColor(0x2d, 0x76, 0xa3);
    theme.match = QColor(0xff, 0xea, 0xa5);
    theme.currentMatch = QColor(0xff, 0xc4, 0x5c);
    theme.placeholder = QColor(0xd6, 0xe8, 0xf7);
    theme.error = QColor(0xc0, 0x2b, 0x2b);
    theme.warning = QColor(0x9a, 0x63, 0x00);
    theme.dimmed = QColor(0xa6, 0xb0, 0xba);
    return theme;
}

EditorTheme dark()
{
    EditorTheme theme;
    theme.background = QColor(0x23, 0x2a, 0x32); // as the text's own, from the style sheet
    theme.text = QColor(0xd9, 0xdf, 0xe5);
    theme.currentLine = QColor(0x2b, 0x34, 0x3d);
    theme.lineNumber = QColor(0x95, 0x9e, 0xa6);
    theme.currentLineNumber = QColor(0xb9, 0xc4, 0xce);
    theme.markup = QColor(0x94, 0x9d, 0xa7);
    theme.heading = QColor(0xa6, 0xd2, 0xf2);
    theme.code = QColor(0xf0, 0x9a, 0xbf);
    theme.codeBackground = QColor(0x2d, 0x36, 0x3f);
    theme.link = QColor(0x74, 0xb9, 0xe8);
    theme.html = QColor(0x77, 0xc2, 0xbd);
    theme.comment = QColor(0x92, 0x9d, 0xa8);
    theme.liquid = QColor(0xe3, 0xb0, 0x6a);
    theme.math = QColor(0xbd, 0xa7, 0xf2);
    theme.string = QColor(0x9b, 0xcf, 0x97);
    theme.constant = QColor(0xe9, 0xa9, 0x77);
    theme.key = QColor(0x86, 0xc0, 0xec);
    theme.marker = QColor(0x6f, 0xaf, 0xdb);
    theme.match = QColor(0x5a, 0x4a, 0x16);
    theme.currentMatch = QColor(0x75, 0x56, 0x0f);
    theme.placeholder = QColor(0x2c, 0x4a, 0x63);
    theme.error = QColor(0xf0, 0x85, 0x7d);
    theme.warning = QColor(0xe0, 0xb0, 0x5c);
    theme.dimmed = QColor(0x5f, 0x6a, 0x75);
    return theme;
}

QColor tokenColor(const EditorTheme& theme, TokenKind kind)
{
    switch (kind) {
    case TokenKind::Text:
        return {};
    case TokenKind::Markup:
    case TokenKind::TableBar:
    case TokenKind::Escape:
    case TokenKind::Rule:
        return theme.markup;
    case TokenKind::Heading:
        return theme.heading;
    case TokenKind::Code:
    case TokenKind::FenceInfo:
        return theme.code;
    case TokenKind::LinkText:
    case TokenKind::ImageAlt:
    case TokenKind::Footnote:
        return theme.link;
    case TokenKind::LinkTarget:
    case TokenKind::HtmlValue:
    case TokenKind::YamlString:
        return theme.string;
    case TokenKind::HtmlTag:
    case TokenKind::HtmlAttribute:
        return theme.html;
    case TokenKind::Comment:
        return theme.comment;
    case TokenKind::Liquid:
    case TokenKind::AttributeList:
        return theme.liquid;
    case TokenKind::Math:
        return theme.math;
    case TokenKind::ListMarker:
    case TokenKind::QuoteMarker:
        return theme.marker;
    case TokenKind::YamlKey:
        return theme.key;
    case TokenKind::YamlConstant:
        return theme.constant;
    case TokenKind::HardBreak:
        return {};
    }
    return {};
}

} // namespace

EditorTheme EditorTheme::fromPalette(const QPalette& palette)
{
    constexpr int middle = 128;
    return palette.color(QPalette::Base).lightness() < middle ? dark() : light();
}

bool EditorTheme::isDark() const
{
    return background.lightness() < text.lightness();
}

QTextCharFormat EditorTheme::format(const Token& token, int headingLevel) const
{
    QTextCharFormat format;
    const QColor color = tokenColor(*this, token.kind);
    if (color.isValid())
        format.setForeground(color);
    if (token.kind == TokenKind::Code || token.kind == TokenKind::HardBreak)
        format.setBackground(codeBackground);
    if (token.kind == TokenKind::Comment)
        format.setFontItalic(true);
    if ((token.emphasis & Bold) != 0 || headingLevel > 0 || token.kind == TokenKind::ListMarker)
        format.setFontWeight(QFont::Bold);
    if ((token.emphasis & Italic) != 0)
        format.setFontItalic(true);
    if ((token.emphasis & Struck) != 0)
        format.setFontStrikeOut(true);
    return format;
}

} // namespace galley
