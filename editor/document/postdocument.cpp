// SPDX-License-Identifier: MIT
#include "editor/document/postdocument.h"

#include "editor/document/spacedtextlayout.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace galley {

namespace {

// Up to here characters are fetched one by one; beyond, copying the whole text is quicker.
constexpr qsizetype kPatchLimit = 4096;

// What is put in at once while a long text is loaded; some 10 ms.
constexpr qsizetype kSliceUnits = 64 * 1024; // UTF-16
constexpr int kSliceLines = 4000;
constexpr qsizetype kHead = 16 * 1024; // of the text; nearly always has the whole block
constexpr qsizetype kFarthestLineStart = 4096; // to look back for; a longer line counts as a fence

constexpr int kTextMargin = 10; // round the text where it is shown, pixels

// Qt parts paragraphs by U+2029; a U+2028 in the text is one of the file's and stays (see
// FileBytes).
void normaliseLineEnds(QString& text)
{
    text.replace(QChar::ParagraphSeparator, u'\n');
}

// Without what the replaced text and the replacement have in common at both ends, so that carets
// stay where they are and views redraw little. Never cuts a surrogate pair.
TextEdit trimmed(const TextEdit& edit, const TextRope& text)
{
    const QString replaced = text.mid(edit.range.start, edit.range.length());
    QStringView old = replaced;
    QStringView with = edit.replacement;
    TextRange range = edit.range;
    while (!old.isEmpty() && !with.isEmpty() && old.front() == with.front()
        && !with.front().isSurrogate()) {
        ++range.start;
        old = old.mid(1);
        with = with.mid(1);
    }
    while (!old.isEmpty() && !with.isEmpty() && old.back() == with.back()
        && !with.back().isSurrogate()) {
        --range.end;
        old.chop(1);
        with.chop(1);
    }
    return {range, with.toString()};
}

// Behind whole lines.
qsizetype sliceEnd(const QString& text, qsizetype start)
{
    qsizetype end = start;
    for (int lines = 0; lines < kSliceLines && end - start < kSliceUnits; ++lines) {
        const qsizetype lineEnd = text.indexOf(u'\n', end);
        if (lineEnd < 0)
            return text.size();
        end = lineEnd + 1;
    }
    return end;
}

} // namespace

PostDocument::PostDocument(QObject* parent)
    : QObject(parent)
    , m_document(new QTextDocument(this))
{
    m_document->setDocumentLayout(new SpacedTextLayout(m_document));
    m_document->setUndoRedoEnabled(false); // or the margin would be a step to undo
    m_document->setDocumentMargin(kTextMargin);
    m_document->setUndoRedoEnabled(true);
    m_document->setModified(false);
    connect(m_document, &QTextDocument::contentsChange, this, &PostDocument::takeChange);
    connect(m_document, &QTextDocument::contentsChanged, this, &PostDocument::finishChange);
    connect(m_document, &QTextDocument::modificationChanged, this, [this](bool isModified) {
        if (!m_filling)
            Q_EMIT modifiedChanged(isModified);
    });
}

PostDocument::~PostDocument() = default;

QTextDocument* PostDocument::textDocument() const
{
    return m_document;
}

void PostDocument::load(const DecodedText& decoded)
{
    Q_EMIT replaced();
    setReadOnly(false);
    m_bytes = decoded.bytes;
    m_mergeKey.clear();
    m_changed = true;
    m_frontMatterTouched = true;
    m_frontMatterStale = true;
    m_document->setUndoRedoEnabled(false); // forgets the old post's steps
    m_document->setPlainText(decoded.text);
    m_document->setUndoRedoEnabled(true);
    m_document->setModified(false);
}

bool PostDocument::loadInSlices(
    const DecodedText& decoded, const std::function<bool(double)>& advance)
{
    m_wasModified = m_document->isModified();
    m_filling = true;
    m_document->setUndoRedoEnabled(false);
    m_document->setPlainText({});
    QTextCursor cursor(m_document);
    const qsizetype size = decoded.text.size();
    bool shouldContinue = true;
    for (qsizetype done = 0; shouldContinue && done < size;) {
        const qsizetype end = sliceEnd(decoded.text, done);
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(decoded.text.mid(done, end - done));
        done = end;
        shouldContinue = advance(double(done) / double(size));
    }
    if (!shouldContinue)
        m_document->setPlainText(text());
    m_document->setUndoRedoEnabled(true);
    m_document->setModified(!shouldContinue && m_wasModified);
    m_filling = false;
    m_mergeKey.clear();
    if (shouldContinue) {
        setReadOnly(false);
        m_bytes = decoded.bytes;
        m_text = TextRope(rawTextFrom(0, m_document->characterCount() - 1));
        m_whole.reset();
        m_frontMatterStale = true;
        Q_EMIT replaced();
        Q_EMIT modifiedChanged(false);
    }
    Q_EMIT textChanged();
    Q_EMIT frontMatterChanged();
    return shouldContinue;
}

QString PostDocument::text() const
{
    if (!m_whole)
        m_whole = m_text.toString();
    return *m_whole;
}

PostSnapshot PostDocument::snapshot() const
{
    return {m_text, m_bytes};
}

TextWindow PostDocument::textAround(const TextRange& range, qsizetype reach) const
{
    const QTextBlock first =
        m_document->findBlock(static_cast<int>(std::max<qsizetype>(0, range.start - reach)));
    const QTextBlock last = m_document->findBlock(
        static_cast<int>(std::min<qsizetype>(m_text.size(), range.end + reach)));
    const qsizetype start = first.position();
    return {m_text.mid(start, last.position() + last.length() - 1 - start), start};
}

QByteArray PostDocument::bytes() const
{
    return m_bytes.encode(text());
}

void PostDocument::markSaved(const QByteArray& saved)
{
    m_mergeKey.clear();
    if (saved == bytes())
        m_document->setModified(false);
}

bool PostDocument::isModified() const
{
    return m_filling ? m_wasModified : m_document->isModified();
}

const FrontMatter& PostDocument::frontMatter() const
{
    if (m_frontMatterStale) {
        m_frontMatter = readBlock();
        m_frontMatterStale = false;
    }
    return m_frontMatter;
}

// Where the block ends well before the head of the text does, the rest has no say in it.
FrontMatter PostDocument::readBlock() const
{
    const QString head = m_text.mid(0, kHead);
    const bool isWhole = head.size() == m_text.size();
    if (isWhole || !head.startsWith(QLatin1String("---")))
        return readFrontMatter(head);
    FrontMatter frontMatter = readFrontMatter(head);
    const bool endsInHead = frontMatter.present && frontMatter.bodyStart < head.size();
    return endsInHead ? frontMatter : readFrontMatter(text());
}

void PostDocument::apply(
    const QList<TextEdit>& edits, const QString& mergeKey, std::optional<qsizetype> caret)
{
    QList<TextEdit> wanted;
    for (const TextEdit& edit : edits) {
        const TextEdit small = trimmed(edit, m_text);
        if (!small.range.isEmpty() || !small.replacement.isEmpty())
            wanted += small;
    }
    if (wanted.isEmpty() || m_readOnly)
        return;

    const QScopedValueRollback applying(m_applying, true);
    QTextCursor cursor(m_document);
    // where the cursor is as the block begins is where Qt takes the view's caret on undo
    cursor.setPosition(static_cast<int>(caret.value_or(wanted.constFirst().range.start)));
    if (!mergeKey.isEmpty() && mergeKey == m_mergeKey)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    // From the back, so that earlier ranges stay valid.
    for (auto edit = wanted.crbegin(); edit != wanted.crend(); ++edit) {
        cursor.setPosition(static_cast<int>(edit->range.start));
        cursor.setPosition(static_cast<int>(edit->range.end), QTextCursor::KeepAnchor);
        cursor.insertText(edit->replacement);
    }
    cursor.endEditBlock();
    m_mergeKey = mergeKey;
}

void PostDocument::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    Q_EMIT readOnlyChanged(readOnly);
}

void PostDocument::undo()
{
    if (!m_readOnly)
        m_document->undo();
}

void PostDocument::redo()
{
    if (!m_readOnly)
        m_document->redo();
}

// The counts Qt reports may include the separator after the last block, or a stretch that did not
// change, so only `from` and the lengths before and after are relied on.
void PostDocument::takeChange(int from, int removed, int added)
{
    Q_UNUSED(added)
    if (m_filling)
        return;
    const qsizetype newLength = m_document->characterCount() - 1;
    const qsizetype start = std::min<qsizetype>(from, m_text.size());
    const qsizetype oldLength = std::min<qsizetype>(removed, m_text.size() - start);
    const qsizetype inserted = newLength - (m_text.size() - oldLength);
    const bool wholly = inserted < 0 || inserted > kPatchLimit;
    const QString with = rawTextFrom(wholly ? 0 : start, wholly ? newLength : inserted);
    if (!wholly && m_text.mid(start, oldLength) == with)
        return; // formats only

    if (touchesFrontMatter(start, oldLength))
        m_frontMatterTouched = true;
    if (wholly)
        m_text = TextRope(with);
    else
        m_text.replace(start, oldLength, with);
    m_whole.reset();
    if (!m_frontMatterTouched && touchesFrontMatter(start, with.size()))
        m_frontMatterTouched = true;
    if (m_frontMatterTouched)
        m_frontMatterStale = true;
    m_changed = true;
    if (!m_applying)
        m_mergeKey.clear();
}

void PostDocument::finishChange()
{
    if (!m_changed)
        return;
    m_changed = false;
    const bool frontMatter = m_frontMatterTouched;
    m_frontMatterTouched = false;
    Q_EMIT textChanged();
    if (frontMatter)
        Q_EMIT frontMatterChanged();
}

QString PostDocument::rawTextFrom(qsizetype from, qsizetype length) const
{
    QString text;
    if (length > kPatchLimit) {
        text = m_document->toRawText();
        text = text.mid(from, length);
    } else {
        text.reserve(length);
        for (qsizetype i = from; i < from + length; ++i)
            text += m_document->characterAt(static_cast<int>(i));
    }
    normaliseLineEnds(text);
    return text;
}

// Whether a change of `length` characters of m_text at `from` can change what the block is. With a
// block: inside it or in the blank lines after it. Without one: at the first line, or at a line
// that could close a block that was opened there.
bool PostDocument::touchesFrontMatter(qsizetype from, qsizetype length) const
{
    constexpr qsizetype fence = 3;
    if (m_frontMatterStale || from <= fence)
        return true;
    if (m_frontMatter.present)
        return from <= m_frontMatter.bodyStart;
    return m_text.mid(0, fence) == QLatin1String("---") && touchesFenceLine(from, length);
}

// Whether one of the lines that the stretch is in begins like a block's closing line.
bool PostDocument::touchesFenceLine(qsizetype from, qsizetype length) const
{
    constexpr qsizetype fence = 3;
    const qsizetype begin = std::max<qsizetype>(0, from - kFarthestLineStart);
    const QString lines = m_text.mid(begin, from - begin + length + fence);
    const qsizetype end = std::min(from - begin + length, lines.size());
    qsizetype line = lines.lastIndexOf(QLatin1Char('\n'), from - begin - 1) + 1;
    if (line == 0 && begin > 0)
        return true;
    while (line <= end) {
        const QStringView start = QStringView(lines).mid(line, fence);
        if (start == QLatin1String("---") || start == QLatin1String("..."))
            return true;
        const qsizetype next = lines.indexOf(QLatin1Char('\n'), line);
        line = next < 0 ? end + 1 : next + 1;
    }
    return false;
}

} // namespace galley
