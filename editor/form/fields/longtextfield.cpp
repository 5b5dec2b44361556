// SPDX-License-Identifier: MIT
#include "editor/form/fields/longtextfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr int kVisibleLines = 3;
constexpr int kFrame = 12; // of the box round the lines, pixels

QString withLineEnds(QString text, QChar lineEnd)
{
    for (QChar& c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == u'\n' || c == u'\r')
            c = lineEnd;
    }
    return text;
}

// Characters as a reader counts them.
qsizetype lengthOf(const QString& text)
{
    return text.toUcs4().size();
}

} // namespace

LongTextField::LongTextField(const FormField& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_edit(new QPlainTextEdit(this))
    , m_length(new QLabel(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * kVisibleLines + kFrame);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_length->setForegroundRole(QPalette::PlaceholderText);
    m_length->setAlignment(Qt::AlignRight);
    m_length->setAccessibleName(tr("Length of %1").arg(label()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_edit);
    column->addWidget(m_length);
    adoptInput(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LongTextField::takeText);
    showLength();
}

void LongTextField::showValue(const FieldValue& value)
{
    const QString wanted = value.value.toDisplayString();
    if (wanted == m_shown)
        return;
    const QSignalBlocker quiet(m_edit);
    m_hasLines = wanted.contains(u'\n');
    m_edit->setPlainText(wanted);
    m_shown = text();
    showLength();
}

QString LongTextField::text() const
{
    return withLineEnds(m_edit->document()->toRawText(), m_hasLines ? u'\n' : u' ');
}

// Qt reports a change while an input method composes too; only text that is there counts.
void LongTextField::takeText()
{
    const QString now = text();
    if (now == m_shown)
        return;
    m_shown = now;
    showLength();
    Q_EMIT edited({YamlValue(now), {}});
}

void LongTextField::showLength()
{
    const qsizetype length = lengthOf(m_shown);
    const bool tooLong = field().maxLength > 0 && length > field().maxLength;
    m_length->setText(tooLong
            ? tr("%L1 characters, more than %L2").arg(length).arg(field().maxLength)
            : tr("%Ln character(s)", nullptr, int(length)));
    setOwnProblem(tooLong ? tr("Longer than the site has room for.") : QString());
}

bool LongTextField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool continues = !m_hasLines && (key == Qt::Key_Return || key == Qt::Key_Enter)
            && (static_cast<QKeyEvent*>(event)->modifiers() & ~Qt::KeypadModifier)
                == Qt::NoModifier;
        if (continues) {
            focusNextChild();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace galley
