// SPDX-License-Identifier: MIT
#include "editor/text/markdowneditor.h"

#include "editor/commands/linecommands.h"
#include "editor/document/postdocument.h"
#include "editor/paste/richpaste.h"
#include "editor/text/editorgutter.h"
#include "editor/text/frontmatterfold.h"
#include "editor/text/markdownhighlighter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr int kDefaultMeasure = 92; // characters
constexpr int kCaretWidth = 2;

} // namespace

MarkdownEditor::MarkdownEditor(PostDocument& document, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_post(document)
    , m_highlighter(nullptr)
    , m_fold(nullptr)
    , m_paste(nullptr)
    , m_gutter(nullptr)
    , m_rightMargin(nullptr)
    , m_textFont(defaultTextFont())
    , m_measure(kDefaultMeasure)
{
    setDocument(document.textDocument());
    m_highlighter = new MarkdownHighlighter(document.textDocument(), m_theme);
    m_fold = new FrontMatterFold(document, *this);
    m_paste =
        new RichPaste(document, *this, [this](const CommandResult& result) { carryOut(result); });
    const auto view = [this](int bottom) { return gutterView(bottom); };
    m_gutter = new EditorGutter(*this, *m_fold, view, EditorGutter::Side::LineNumbers);
    m_rightMargin = new EditorGutter(*this, *m_fold, view, EditorGutter::Side::Blank);
    connect(m_paste, &RichPaste::announced, this, &MarkdownEditor::announced);
    connect(m_fold, &FrontMatterFold::foldedChanged, m_gutter, qOverload<>(&QWidget::update));
    setFrameShape(QFrame::NoFrame);
    setCursorWidth(kCaretWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    retranslate();
    setTabChangesFocus(false);

    connect(&m_post, &PostDocument::readOnlyChanged, this, &QPlainTextEdit::setReadOnly);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &MarkdownEditor::updateMargins);
    connect(this, &QPlainTextEdit::updateRequest, this, &MarkdownEditor::updateGutter);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &MarkdownEditor::updateCurrentLine);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this] { Q_EMIT visibleLinesChanged(firstVisiblePosition()); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &MarkdownEditor::userScrolled);
    m_clock.start();
    applyTheme();
    setZoomPercent(m_zoomPercent);
}

// The document outlives the editor, and the highlighter is its child.
MarkdownEditor::~MarkdownEditor()
{
    delete m_highlighter;
}

int MarkdownEditor::caretLine() const
{
    return textCursor().blockNumber() + 1;
}

int MarkdownEditor::caretColumn() const
{
    return textCursor().positionInBlock() + 1;
}

double MarkdownEditor::firstVisiblePosition() const
{
    const QTextBlock block = firstVisibleBlock();
    const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    const double hidden =
        rect.height() > 0 ? std::clamp(-rect.top() / rect.height(), 0.0, 0.999) : 0;
    return block.blockNumber() + 1 + hidden;
}

QList<QTextBlock> MarkdownEditor::visibleBlocks() const
{
    QList<QTextBlock> blocks;
    const qreal bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > bottom)
            break;
        if (block.isVisible())
            blocks += block;
    }
    return blocks;
}

void MarkdownEditor::goToLine(int line)
{
    const int number = std::clamp(line, 1, blockCount()) - 1;
    goToPosition(document()->findBlockByNumber(number).position());
}

void MarkdownEditor::scrollToLine(double line, double fraction)
{
    const double wanted = std::clamp(line, 1.0, blockCount() + 0.999);
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(wanted) - 1);
    const double part = wanted - std::floor(wanted);
    const int row = block.firstLineNumber() + static_cast<int>(part * block.lineCount());
    const int rowsInSight = viewport()->height() / std::max(1, fontMetrics().lineSpacing());
    // At most the last whole row: what the next one shows hangs on the font.
    const int above = std::min(static_cast<int>(fraction * rowsInSight), rowsInSight - 1);
    verticalScrollBar()->setValue(row - std::max(0, above));
}

void MarkdownEditor::goToPosition(qsizetype position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(
        static_cast<int>(std::clamp<qsizetype>(position, 0, document()->characterCount() - 1)));
    setTextCursor(cursor);
    if (!viewport()->rect().contains(cursorRect()))
        centerCursor();
}

TextSelection MarkdownEditor::textSelection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.anchor(), cursor.position()};
}

void MarkdownEditor::setTextSelection(const TextSelection& selection)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(static_cast<int>(selection.anchor), 0, last));
    cursor.setPosition(
        std::clamp(static_cast<int>(selection.position), 0, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QString MarkdownEditor::selectedRawText() const
{
    const TextSelection selection = textSelection();
    return m_post.text().mid(selection.start(), selection.end() - selection.start());
}

void MarkdownEditor::setMarks(MarkLayer layer, const QList<QTextEdit::ExtraSelection>& marks)
{
    m_marks[static_cast<int>(layer)] = marks;
    showMarks();
}

void MarkdownEditor::showMarks()
{
    QList<QTextEdit::ExtraSelection> all;
    for (const auto& layer : m_marks)
        all += layer;
    setExtraSelections(all);
}

bool MarkdownEditor::isComposing() const
{
    return !textCursor().block().layout()->preeditAreaText().isEmpty();
}

bool MarkdownEditor::isHighlighting() const
{
    return m_highlighter->isBusy();
}

void MarkdownEditor::run(TextCommand command)
{
    if (isReadOnly() || isComposing())
        return;
    EditContext context = editContext();
    if (command == TextCommand::Link || command == TextCommand::Image
        || command == TextCommand::Figure)
        context.clipboard = QGuiApplication::clipboard()->text();
    carryOut(runTextCommand(command, context));
}

EditContext MarkdownEditor::editContext() const
{
    return {m_post.text(), textSelection(), {}};
}

void MarkdownEditor::carryOut(const CommandResult& result, const QString& mergeKey)
{
    m_post.apply(result.edits, mergeKey, textCursor().position());
    setTextSelection(result.selection);
    ensureCursorVisible();
}

void MarkdownEditor::applyTheme()
{
    if (m_applyingTheme)
        return;
    m_applyingTheme = true;
    m_theme = EditorTheme::fromPalette(QGuiApplication::palette());
    QPalette colours = QGuiApplication::palette();
    colours.setColor(QPalette::Base, m_theme.background);
    colours.setColor(QPalette::Text, m_theme.text);
    colours.setColor(QPalette::PlaceholderText, m_theme.markup);
    setPalette(colours);
    viewport()->setPalette(colours);
    m_highlighter->setTheme(m_theme);
    m_gutter->update();
    m_rightMargin->update();
    m_applyingTheme = false;
    Q_EMIT themeChanged();
}

void MarkdownEditor::retranslate()
{
    setAccessibleName(tr("Text of the post"));
    setPlaceholderText(tr("Write the post here, in Markdown."));
}

void MarkdownEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // A style sheet that comes after the palette polishes the palette once more.
    const bool recoloured = event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (recoloured && m_highlighter != nullptr)
        applyTheme();
}

void MarkdownEditor::resizeEvent(QResizeEvent* event)
{
    // Going to full screen, or a panel that opens, does not take the caret out of sight.
    const bool caretWasInSight = QRect(QPoint(), event->oldSize()).intersects(cursorRect());
    QPlainTextEdit::resizeEvent(event);
    updateMargins();
    if (caretWasInSight)
        ensureCursorVisible();
    viewport()->update(); // lines wrap elsewhere, and the tint goes with its line
}

void MarkdownEditor::updateGutter(const QRect& rect, int dy)
{
    for (EditorGutter* strip : {m_gutter, m_rightMargin}) {
        if (dy != 0)
            strip->scroll(0, dy);
        else
            strip->update(0, rect.y(), strip->width(), rect.height());
    }
    if (dy != 0)
        m_tintedRect.translate(0, dy);
}

// Qt takes a composed line's formats away and leaves it to the highlighter to bring them back; when
// composing ends without text there is no change to tell it so.
void MarkdownEditor::inputMethodEvent(QInputMethodEvent* event)
{
    QPlainTextEdit::inputMethodEvent(event);
    if (!isComposing())
        m_highlighter->refresh(textCursor().block());
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent* event)
{
    std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    Q_EMIT contextMenuMade(*menu, cursorForPosition(event->pos()).position());
    menu->exec(event->globalPos());
}

} // namespace galley
