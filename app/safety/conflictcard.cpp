// SPDX-License-Identifier: MIT
#include "app/safety/conflictcard.h"

#include "app/look/theme.h"
#include "app/safety/diffcolors.h"
#include "editor/post/base/joinedtext.h"
#include "editor/post/compare/textdiff.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace galley {

namespace {

// The text as a label shows it, with marked words; nothing of it is taken for markup.
QString markedConflictText(const QString& text, const QList<TextRange>& words, const QColor& color)
{
    if (text.isEmpty())
        return QStringLiteral("<i>%1</i>").arg(ConflictCard::tr("(not there)").toHtmlEscaped());
    QString html;
    qsizetype done = 0;
    for (const TextRange& range : words) {
        html += text.mid(done, range.start - done).toHtmlEscaped();
        html += QStringLiteral("<span style=\"background-color: %1\">").arg(color.name());
        html += text.mid(range.start, range.length()).toHtmlEscaped() + QStringLiteral("</span>");
        done = range.end;
    }
    html += text.mid(done).toHtmlEscaped();
    return QStringLiteral("<div style=\"white-space: pre-wrap\">%1</div>").arg(html);
}

QLabel* makeConflictText(QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QLabel* makeConflictHeading(const QString& text, QWidget* parent)
{
    auto* const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("muted", true);
    return label;
}

} // namespace

ConflictCard::ConflictCard(const MergeConflict& conflict, int number, QWidget* parent)
    : QFrame(parent)
    , m_conflict(conflict)
    , m_mine(makeConflictText(this))
    , m_theirs(makeConflictText(this))
    , m_choices(new QButtonGroup(this))
{
    setProperty("card", true);
    buildLayout(number);
    showTexts();
    connect(m_choices, &QButtonGroup::idClicked, this, &ConflictCard::chosen);
}

void ConflictCard::buildLayout(int number)
{
    auto* const title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("heading", true);
    title->setText(!m_conflict.key.isEmpty() ? tr("Front matter: %1").arg(m_conflict.key)
            : m_conflict.mayKeepBoth         ? tr("Place %1 in the text").arg(number)
                                             : tr("The whole front matter"));
    setAccessibleName(title->text());
    auto* const texts = new QGridLayout;
    texts->setHorizontalSpacing(3 * grid);
    texts->setVerticalSpacing(grid / 2);
    texts->addWidget(makeConflictHeading(tr("In this window"), this), 0, 0);
    texts->addWidget(makeConflictHeading(tr("In the changed file"), this), 0, 1);
    texts->addWidget(m_mine, 1, 0);
    texts->addWidget(m_theirs, 1, 1);
    texts->setColumnStretch(0, 1);
    texts->setColumnStretch(1, 1);
    auto* const choices = new QHBoxLayout;
    choices->setSpacing(3 * grid);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(title);
    column->addLayout(texts);
    column->addLayout(choices);
    addChoice(MergeChoice::Mine, tr("Keep mine"));
    addChoice(MergeChoice::Theirs, tr("Take theirs"));
    if (m_conflict.mayKeepBoth)
        addChoice(MergeChoice::Both,
            m_conflict.key.isEmpty() ? tr("Keep both") : tr("Keep mine, add theirs as a comment"));
    for (QAbstractButton* button : m_choices->buttons())
        choices->addWidget(button);
    choices->addStretch();
}

void ConflictCard::addChoice(MergeChoice choice, const QString& label)
{
    auto* const button = new QRadioButton(label, this);
    button->setAccessibleName(labelled(accessibleName(), label));
    m_choices->addButton(button, int(choice));
}

void ConflictCard::showTexts()
{
    const DiffColors colors = DiffColors::fromPalette(palette());
    const QString mine = m_conflict.mine.trimmed();
    const QString theirs = m_conflict.theirs.trimmed();
    const WordDiff diff = diffWords(mine, theirs);
    m_mine->setText(markedConflictText(mine, diff.before, colors.removedWord));
    m_theirs->setText(markedConflictText(theirs, diff.after, colors.addedWord));
}

std::optional<MergeChoice> ConflictCard::choice() const
{
    const int id = m_choices->checkedId();
    return id < 0 ? std::nullopt : std::optional(MergeChoice(id));
}

void ConflictCard::choose(MergeChoice choice)
{
    if (QAbstractButton* const button = m_choices->button(int(choice))) {
        button->setChecked(true);
        Q_EMIT chosen();
    }
}

void ConflictCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTexts();
}

} // namespace galley
