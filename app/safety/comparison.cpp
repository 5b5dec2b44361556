// SPDX-License-Identifier: MIT
#include "app/safety/comparison.h"

#include "app/look/theme.h"
#include "app/safety/diffview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace galley {

namespace {

QToolButton* makeStep(
    const QString& symbol, const QString& name, const QKeySequence& key, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(symbol);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    button->setShortcut(key);
    return button;
}

} // namespace

Comparison::Comparison(QWidget* parent)
    : QWidget(parent)
    , m_legend(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_whole(new QCheckBox(tr("Show &unchanged lines"), this))
    , m_previous(makeStep(
          QStringLiteral("↑"), tr("Previous change"), QKeySequence(Qt::ALT | Qt::Key_Up), this))
    , m_next(makeStep(
          QStringLiteral("↓"), tr("Next change"), QKeySequence(Qt::ALT | Qt::Key_Down), this))
    , m_view(new DiffView(this))
{
    m_view->setAccessibleName(tr("Comparison"));
    for (QLabel* label : {m_legend, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("muted", true);
    }
    m_summary->setObjectName(QStringLiteral("comparisonSummary"));
    auto* head = new QHBoxLayout;
    head->setSpacing(grid);
    head->addWidget(m_legend, 1);
    head->addWidget(m_summary);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_whole);
    connect(m_whole, &QCheckBox::toggled, m_view, &DiffView::setUnchangedShown);
    connect(m_previous, &QToolButton::clicked, m_view, [this] { m_view->goToChange(-1); });
    connect(m_next, &QToolButton::clicked, m_view, [this] { m_view->goToChange(1); });
}

void Comparison::setNames(const QString& before, const QString& after)
{
    m_legend->setText(QStringLiteral("−  %1      +  %2").arg(before, after));
}

void Comparison::compare(const QString& before, const QString& after)
{
    m_view->compare(before, after);
    const TextDiff& diff = m_view->diff();
    const bool changed = diff.hasChanges();
    m_summary->setText(changed ? tr("Words: +%1 −%2").arg(diff.wordsAdded).arg(diff.wordsRemoved)
            : before == after  ? tr("The texts are the same.")
                               : tr("They differ only in the ending of the last line."));
    for (QWidget* widget : QList<QWidget*>{m_previous, m_next})
        widget->setEnabled(m_view->changeCount() > 0);
    m_whole->setEnabled(true);
}

void Comparison::showMessage(const QString& message)
{
    m_view->compare({}, {});
    m_summary->setText(message);
    for (QWidget* widget : QList<QWidget*>{m_previous, m_next, m_whole})
        widget->setEnabled(false);
}

QString Comparison::summary() const
{
    return m_summary->text();
}

} // namespace galley
