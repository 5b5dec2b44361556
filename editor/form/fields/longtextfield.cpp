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
constexpr int kSummaryInResults = 155; // characters of a summary
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
    m_edit->setPlaceholderText(label());
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
    const int most = field().maxLength > 0 ? field().maxLength : kSummaryInResults;
    m_length->setText(tr("%L1 of %L2 characters").arg(length).arg(most));
    m_length->setToolTip(field().maxLength > 0
            ? tr("The site has room for so many characters.")
            : tr("Lists of search results show about so many characters."));
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
