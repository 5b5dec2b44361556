// SPDX-License-Identifier: MIT
#include "editor/post/edit/scalarpatch.h"

#include "editor/post/base/textlines.h"
#include "editor/post/yaml/yamlquote.h"

#include <QList>

namespace galley {

namespace {

// Where each unit of a value is written.
using UnitSpans = QList<TextRange>;

// Decodes a plain or quoted scalar far enough to know where each unit of its value stands. The
// caller compares the decoded text with the value and gives up where they differ.
class UnitReader {
public:
    UnitReader(QStringView text, TextRange range, ScalarStyle style)
        : m_text(text)
        , m_at(range.start)
        , m_end(range.end)
        , m_style(style)
    {
        if (style != ScalarStyle::Plain) {
            ++m_at;
            --m_end;
        }
    }

    void read()
    {
        while (m_at < m_end) {
            const QChar c = m_text.at(m_at);
            if (isBlank(c) || c == QLatin1Char('\n'))
                readBlanks();
            else if (c == QLatin1Char('\'') && m_style == ScalarStyle::SingleQuoted)
                add(c, 2);
            else if (c == QLatin1Char('\\') && m_style == ScalarStyle::DoubleQuoted)
                readEscape();
            else
                add(c, 1);
        }
    }

    QString decoded;
    UnitSpans spans;

private:
    void add(QChar unit, qsizetype length)
    {
        decoded += unit;
        spans.append({m_at, m_at + length});
        m_at += length;
    }

    // Blanks within a line stand for themselves; round a line end they fold into one space, or into
    // as many line ends as there are blank lines.
    void readBlanks()
    {
        qsizetype end = m_at;
        qsizetype breaks = 0;
        while (end < m_end && (isBlank(m_text.at(end)) || m_text.at(end) == QLatin1Char('\n'))) {
            breaks += m_text.at(end) == QLatin1Char('\n') ? 1 : 0;
            ++end;
        }
        if (breaks == 0) {
            while (m_at < end)
                add(m_text.at(m_at), 1);
            return;
        }
        const TextRange fold{m_at, end};
        decoded += breaks == 1 ? QString(QLatin1Char(' ')) : QString(breaks - 1, QLatin1Char('\n'));
        while (spans.size() < decoded.size())
            spans.append(fold);
        m_at = end;
    }

    void readEscape()
    {
        const QChar code = m_at + 1 < m_end ? m_text.at(m_at + 1) : QChar();
        if (code == QLatin1Char('\n')) {
            m_at += 2;
            while (m_at < m_end && isBlank(m_text.at(m_at)))
                ++m_at;
            return;
        }
        static const QString codes = QStringLiteral("0abtnvfre \"/\\N_LP");
        static const QString units =
            QStringLiteral("\u0000\a\b\t\n\v\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029");
        const qsizetype index = codes.indexOf(code);
        if (index >= 0) {
            add(units.at(index), 2);
            return;
        }
        const int digits = code == QLatin1Char('x') ? 2 : code == QLatin1Char('u') ? 4 : 8;
        const char32_t point = m_text.mid(m_at + 2, digits).toString().toUInt(nullptr, 16);
        const QString written = QString::fromUcs4(&point, 1);
        const TextRange span{m_at, m_at + 2 + digits};
        decoded += written;
        while (spans.size() < decoded.size())
            spans.append(span);
        m_at = span.end;
    }

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_end;
    ScalarStyle m_style;
};

QString written(const QString& piece, ScalarStyle style)
{
    if (style == ScalarStyle::DoubleQuoted)
        return doubleQuotedInside(piece);
    QString text = piece;
    if (style == ScalarStyle::SingleQuoted)
        text.replace(QLatin1Char('\''), QStringLiteral("''"));
    return text;
}

} // namespace

std::optional<TextEdit> scalarPatch(QStringView text, TextRange range, ScalarStyle style,
    const QString& before, const QString& after)
{
    const bool known = style == ScalarStyle::Plain || style == ScalarStyle::SingleQuoted
        || style == ScalarStyle::DoubleQuoted;
    const bool isQuoted = style != ScalarStyle::Plain;
    if (!known || before.isEmpty() || range.length() < (isQuoted ? 2 : 1))
        return std::nullopt;
    UnitReader reader(text, range, style);
    reader.read();
    if (reader.decoded != before)
        return std::nullopt;
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    if (head > 0 && before.at(head - 1).isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head
        && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    const qsizetype last = before.size() - tail;
    const qsizetype start =
        head < before.size() ? reader.spans.at(head).start : reader.spans.last().end;
    const qsizetype end = last > head ? reader.spans.at(last - 1).end : start;
    return TextEdit{{start, end}, written(after.mid(head, after.size() - head - tail), style)};
}

} // namespace galley
