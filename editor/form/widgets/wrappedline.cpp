// SPDX-License-Identifier: MIT
#include "editor/form/widgets/wrappedline.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace galley {

namespace {

constexpr int kMostLines = 5; // then it scrolls
constexpr int kFrame = 10; // above and below the lines, pixels

QString onOneLine(QString text)
{
    for (QChar& c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

} // namespace

WrappedLine::WrappedLine(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &WrappedLine::takeText);
    fit();
}

QString WrappedLine::text() const
{
    return onOneLine(document()->toRawText());
}

void WrappedLine::setText(const QString& text)
{
    const QSignalBlocker quiet(this);
    setPlainText(onOneLine(text));
    m_shown = this->text();
    fit();
}

int WrappedLine::cursorPosition() const
{
    return textCursor().position();
}

void WrappedLine::setCursorPosition(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
}

// Qt reports a change while an input method composes, too; only text that is there counts.
void WrappedLine::takeText()
{
    fit();
    const QString now = text();
    if (std::exchange(m_shown, now) != now)
        Q_EMIT textEdited(now);
}

void WrappedLine::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        blockBoundingRect(block); // lays it out
        lines += std::max(1, block.layout()->lineCount());
    }
    setVerticalScrollBarPolicy(lines > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_lines = std::clamp(lines, 1, kMostLines);
    if (height() != sizeHint().height())
        updateGeometry();
}

QSize WrappedLine::sizeHint() const
{
    return {200, fontMetrics().lineSpacing() * m_lines + kFrame};
}

QSize WrappedLine::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void WrappedLine::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        focusNextChild();
    else if (isReturn)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void WrappedLine::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        insertPlainText(onOneLine(source->text()));
}

void WrappedLine::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void WrappedLine::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace galley
