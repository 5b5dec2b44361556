// SPDX-License-Identifier: MIT
#include "editor/form/fields/sourcefield.h"

#include "editor/post/yaml/yamlmessages.h"
#include "editor/post/yaml/yamlreader.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

namespace {

constexpr int kMostSourceLines = 8;
constexpr int kSourceFrame = 18; // of the box round the lines, pixels
constexpr qsizetype kMostSourceShown = 20'000; // characters; longer ones are for the text

} // namespace

SourceField::SourceField(const FormField& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_edit(new QPlainTextEdit(this))
    , m_hint(new QLabel(this))
{
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setWordWrap(true);
    auto* button = new QPushButton(tr("Show in text"), this);
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Show %1 in text").arg(label()));
    auto* below = new QHBoxLayout;
    below->addWidget(m_hint, 1);
    below->addWidget(button, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_edit);
    column->addLayout(below);
    adoptInput(m_edit);
    connect(button, &QPushButton::clicked, this, &FieldEditor::sourceRequested);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &SourceField::takeText);
    fitHeight();
}

QString SourceField::text() const
{
    QString text = m_edit->document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

void SourceField::showValue(const FieldValue& value)
{
    if (value.source == m_shown)
        return; // what is typed meanwhile and cannot be read yet stays
    m_shown = value.source;
    const bool isLong = value.source.size() > kMostSourceShown;
    m_edit->setReadOnly(isLong);
    const QString wanted =
        isLong ? value.source.left(kMostSourceShown) + QChar(0x2026) : value.source;
    if (wanted == text())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(wanted);
    m_hint->setText(isLong ? tr("Too long to change here.") : QString());
    setOwnProblem({});
    fitHeight();
}

// Qt reports a change while an input method composes too; only text that is there counts.
void SourceField::takeText()
{
    fitHeight();
    const QString now = text();
    const YamlDocument document = readYamlDocument(now);
    const QString problem = document.problem
        ? tr("Not yet in the post: %1.").arg(yamlProblemText(*document.problem))
        : QString();
    m_hint->setText(problem);
    setOwnProblem(problem);
    if (document.problem || now == m_shown || m_edit->isReadOnly())
        return;
    m_shown = now;
    Q_EMIT edited({{}, std::nullopt, now});
}

void SourceField::fitHeight()
{
    const int lines = std::clamp(m_edit->document()->blockCount(), 1, kMostSourceLines);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + kSourceFrame);
}

} // namespace galley
