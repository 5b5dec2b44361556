// SPDX-License-Identifier: MIT
#include "app/safety/mergedialog.h"

#include "app/look/theme.h"
#include "app/safety/conflictcard.h"
#include "editor/look/dialogcolumn.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

namespace {

constexpr QSize mergeSize{900, 640};

} // namespace

MergeDialog::MergeDialog(const QString& fileName, const PostMerge& merge, QWidget* parent)
    : QDialog(parent)
    , m_area(makeCards(merge))
    , m_left(new QLabel(this))
{
    setWindowTitle(tr("Changed on Both Sides"));
    resize(mergeSize);
    buildLayout(fileName);
    updateState();
}

QWidget* MergeDialog::makeCards(const PostMerge& merge)
{
    auto* const cards = new QWidget;
    auto* const column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    int number = 0;
    for (const MergeConflict& conflict : merge.conflicts) {
        auto* const card = new ConflictCard(conflict, conflict.key.isEmpty() ? ++number : 0, cards);
        connect(card, &ConflictCard::chosen, this, &MergeDialog::updateState);
        column->addWidget(card);
        m_cards += card;
    }
    column->addStretch();
    return cards;
}

void MergeDialog::buildLayout(const QString& fileName)
{
    auto* const intro = new QLabel(
        tr("“%1” was changed outside Galley while you were writing. Changes made on one side only "
           "are merged automatically; these places were changed on both sides.")
            .arg(fileName),
        this);
    intro->setWordWrap(true);
    intro->setTextFormat(Qt::PlainText);
    m_left->setProperty("muted", true);
    auto* const scroll = new QScrollArea(this);
    scroll->setWidget(m_area);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const all = new QHBoxLayout;
    all->addWidget(m_left, 1);
    const std::pair<QString, MergeChoice> shortcuts[] = {
        {tr("All &Mine"), MergeChoice::Mine}, {tr("All &Theirs"), MergeChoice::Theirs}};
    for (const auto& [label, choice] : shortcuts) {
        auto* const button = new QPushButton(label, this);
        button->setAutoDefault(false);
        connect(
            button, &QPushButton::clicked, this, [this, choice = choice] { chooseAll(choice); });
        all->addWidget(button);
    }
    auto* const buttons = new QDialogButtonBox(this);
    m_merge = buttons->addButton(tr("M&erge"), QDialogButtonBox::AcceptRole);
    m_merge->setDefault(true);
    buttons->addButton(tr("Not &Now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const column = dialogColumn(this);
    column->addWidget(intro);
    column->addWidget(scroll, 1);
    column->addLayout(all);
    column->addWidget(buttons);
}

void MergeDialog::chooseAll(MergeChoice choice)
{
    for (ConflictCard* card : std::as_const(m_cards))
        card->choose(choice);
}

void MergeDialog::updateState()
{
    const auto open = std::ranges::count_if(
        m_cards, [](const ConflictCard* card) { return !card->choice().has_value(); });
    m_left->setText(open > 0 ? tr("%n place(s) still to decide", nullptr, int(open))
                             : tr("Every place is decided. You can undo the result."));
    m_merge->setEnabled(open == 0);
}

QList<MergeChoice> MergeDialog::choices() const
{
    QList<MergeChoice> choices;
    for (const ConflictCard* card : m_cards)
        choices += card->choice().value_or(MergeChoice::Mine);
    return choices;
}

} // namespace galley
