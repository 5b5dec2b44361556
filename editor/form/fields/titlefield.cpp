// SPDX-License-Identifier: MIT
#include "editor/form/fields/titlefield.h"

#include "editor/post/base/joinedtext.h"
#include "editor/post/schema/titlecheck.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace galley {

TitleField::TitleField(const FormField& field, const QStringList& prefixes, QWidget* parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit(this))
    , m_remarks(new QLabel(this))
{
    m_remarks->setForegroundRole(QPalette::PlaceholderText);
    m_remarks->setAlignment(Qt::AlignRight);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(row);
    column->addWidget(m_remarks);
    adoptInput(m_line);
    if (!prefixes.isEmpty())
        row->addWidget(prefixButton(prefixes));
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        showRemarks();
        Q_EMIT edited({YamlValue(text), {}});
    });
    showRemarks();
}

QToolButton* TitleField::prefixButton(const QStringList& prefixes)
{
    auto* button = new QToolButton(this);
    button->setText(tr("Kind") + QStringLiteral(" ▾"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("What the title begins with"));
    auto* menu = new QMenu(button);
    for (const QString& prefix : prefixes) {
        QString text = prefix;
        menu->addAction(
            text.replace(u'&', QLatin1String("&&")), this, [this, prefix] { usePrefix(prefix); });
    }
    menu->addSeparator();
    menu->addAction(tr("None"), this, [this] { usePrefix({}); });
    button->setMenu(menu);
    return button;
}

void TitleField::usePrefix(const QString& prefix)
{
    const QString title = withTitlePrefix(m_line->text(), prefix);
    if (title == m_line->text())
        return;
    Q_EMIT entered(); // an undo step of its own
    m_line->setText(title);
    showRemarks();
    Q_EMIT edited({YamlValue(title), {}});
    m_line->setFocus();
}

void TitleField::showValue(const FieldValue& value)
{
    const QString text = value.value.toDisplayString();
    if (text == m_line->text())
        return;
    m_line->setText(text);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // a long title shows its beginning
    showRemarks();
}

void TitleField::showRemarks()
{
    const qsizetype length = m_line->text().toUcs4().size(); // characters as a reader counts them
    const bool tooLong = field().maxLength > 0 && length > field().maxLength;
    QStringList parts = titleRemarks(m_line->text());
    parts += tooLong ? tr("%L1 characters, more than %L2").arg(length).arg(field().maxLength)
                     : tr("%Ln character(s)", nullptr, int(length));
    m_remarks->setText(joinedSentences(parts));
    setOwnProblem(tooLong ? tr("Longer than the site has room for.") : QString());
}

} // namespace galley
