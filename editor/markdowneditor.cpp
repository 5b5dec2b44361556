#include "editor/markdowneditor.h"

#include "editor/editorgutter.h"
#include "editor/linecommands.h"
#include "editor/markdownhighlighter.h"
#include "editor/postdocument.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr int kDefaultMeasure = 92; // characters
constexpr int kSmallestZoom = 50;
constexpr int kLargestZoom = 300;
constexpr int kZoomStep = 10;
constexpr int kCaretWidth = 2;
constexpr double kDefaultPointSize = 11.5;

QFont defaultTextFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans Mono"), QStringLiteral("JetBrains Mono"),
        QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono CJK SC")});
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(kDefaultPointSize);
    return font;
}

QString normalised(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : text) {
        if (c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return text;
}

} // namespace

MarkdownEditor::MarkdownEditor(PostDocument& document, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_post(document)
    , m_highlighter(nullptr)
    , m_gutter(new EditorGutter(*this, EditorGutter::Side::LineNumbers))
    , m_rightMargin(new EditorGutter(*this, EditorGutter::Side::Blank))
    , m_textFont(defaultTextFont())
    , m_measure(kDefaultMeasure)
{
    setDocument(document.textDocument());
    m_highlighter = new MarkdownHighlighter(document.textDocument(), m_theme);
    setFrameShape(QFrame::NoFrame);
    setCursorWidth(kCaretWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Text of the post"));
    setPlaceholderText(tr("Write the post here, in Markdown."));
    setTabChangesFocus(false);

    connect(this, &QPlainTextEdit::blockCountChanged, this, &MarkdownEditor::updateMargins);
    connect(this, &QPlainTextEdit::updateRequest, this, &MarkdownEditor::updateGutter);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &MarkdownEditor::updateCurrentLine);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this] { Q_EMIT visibleLinesChanged(firstVisiblePosition()); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &MarkdownEditor::userScrolled);
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

int MarkdownEditor::firstVisibleLine() const
{
    return firstVisibleBlock().blockNumber() + 1;
}

double MarkdownEditor::firstVisiblePosition() const
{
    const QTextBlock block = firstVisibleBlock();
    const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    const double hidden =
        rect.height() > 0 ? std::clamp(-rect.top() / rect.height(), 0.0, 0.999) : 0;
    return block.blockNumber() + 1 + hidden;
}

void MarkdownEditor::goToLine(int line)
{
    const int number = std::clamp(line, 1, blockCount()) - 1;
    goToPosition(document()->findBlockByNumber(number).position());
}

void MarkdownEditor::scrollToLine(double line)
{
    const double wanted = std::clamp(line, 1.0, blockCount() + 0.999);
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(wanted) - 1);
    const double part = wanted - std::floor(wanted);
    const int row = block.firstLineNumber() + static_cast<int>(part * block.lineCount());
    verticalScrollBar()->setValue(row);
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

void MarkdownEditor::setTextFont(const QFont& font)
{
    m_textFont = font;
    setZoomPercent(m_zoomPercent);
}

void MarkdownEditor::setZoomPercent(int percent)
{
    const int kept = std::clamp(percent, kSmallestZoom, kLargestZoom);
    QFont font = m_textFont;
    font.setPointSizeF(m_textFont.pointSizeF() * kept / 100.0);
    setFont(font);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4.0);
    updateMargins();
    if (kept == m_zoomPercent)
        return;
    m_zoomPercent = kept;
    Q_EMIT zoomChanged(kept);
}

void MarkdownEditor::zoomInStep()
{
    setZoomPercent(m_zoomPercent + kZoomStep);
}

void MarkdownEditor::zoomOutStep()
{
    setZoomPercent(m_zoomPercent - kZoomStep);
}

void MarkdownEditor::resetZoom()
{
    setZoomPercent(100);
}

void MarkdownEditor::setMeasure(int characters)
{
    m_measure = std::max(0, characters);
    updateMargins();
}

void MarkdownEditor::setLineNumbersShown(bool shown)
{
    m_lineNumbersShown = shown;
    updateMargins();
    m_gutter->update();
}

void MarkdownEditor::setPairingEnabled(bool enabled)
{
    m_pairing = enabled;
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

void MarkdownEditor::carryOut(const CommandResult& result)
{
    m_post.apply(result.edits);
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
}

void MarkdownEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    // A style sheet that comes after the palette polishes the palette once more.
    const bool recoloured = event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (recoloured && m_highlighter != nullptr)
        applyTheme();
}

// The text column is at most m_measure wide; what is left over goes to both sides, and the line
// numbers stay beside the text.
void MarkdownEditor::updateMargins()
{
    const int gutter = m_lineNumbersShown ? m_gutter->neededWidth() : 0;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int column = m_measure > 0 ? fontMetrics().horizontalAdvance(u'n') * m_measure
            + 2 * static_cast<int>(document()->documentMargin())
                                     : room;
    const int spare = std::max(0, room - gutter - column);
    const int left = gutter + spare / 2;
    setViewportMargins(left, 0, spare - spare / 2, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), left, area.height());
    const int right = viewport()->geometry().right() + 1;
    m_rightMargin->setGeometry(right, area.top(), spare - spare / 2, area.height());
}

void MarkdownEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargins();
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

QRect MarkdownEditor::currentLineRect() const
{
    const QRectF rect = blockBoundingGeometry(textCursor().block()).translated(contentOffset());
    return QRect(0, static_cast<int>(rect.top()), viewport()->width(),
        static_cast<int>(std::ceil(rect.height())));
}

void MarkdownEditor::updateCurrentLine()
{
    const QRect tint = currentLineRect();
    if (tint != m_tintedRect) {
        for (const QRect& rect : {m_tintedRect, tint}) {
            viewport()->update(rect);
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
            m_rightMargin->update(0, rect.y(), m_rightMargin->width(), rect.height());
        }
        m_tintedRect = tint;
    }
    const int line = caretLine();
    if (line == m_caretLine)
        return;
    m_caretLine = line;
    Q_EMIT caretLineChanged(line);
}

void MarkdownEditor::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(currentLineRect().intersected(event->rect()), m_theme.currentLine);
    }
    QPlainTextEdit::paintEvent(event);
}

void MarkdownEditor::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        Q_EMIT userScrolled();
        return;
    }
    constexpr int notch = 120;
    m_wheelRest += event->angleDelta().y();
    const int notches = m_wheelRest / notch;
    m_wheelRest -= notches * notch;
    if (notches != 0)
        setZoomPercent(m_zoomPercent + notches * kZoomStep);
    event->accept();
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
    menu->exec(event->globalPos());
}

QMimeData* MarkdownEditor::createMimeDataFromSelection() const
{
    auto* mime = new QMimeData;
    mime->setText(selectedRawText());
    return mime;
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || source->hasUrls() || source->hasImage();
}

void MarkdownEditor::insertFromMimeData(const QMimeData* source)
{
    bool dropped = false;
    for (const QUrl& url : source->urls()) {
        if (url.isLocalFile()) {
            dropped = true;
            Q_EMIT fileDropped(url.toLocalFile());
        }
    }
    if (dropped)
        return;
    if (source->hasText())
        insertPlainText(normalised(source->text()));
    else if (source->hasImage())
        Q_EMIT imagePasted(qvariant_cast<QImage>(source->imageData()));
}

void MarkdownEditor::pastePlain()
{
    if (!isReadOnly())
        insertPlainText(normalised(QGuiApplication::clipboard()->text()));
}

} // namespace galley
