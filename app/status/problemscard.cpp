// SPDX-License-Identifier: MIT
#include "app/status/problemscard.h"

#include "app/checks/checkspanel.h"
#include "app/look/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

namespace {

constexpr int leastHeight = 8 * grid;
constexpr int mostHeight = 40 * grid;

} // namespace

ProblemsCard::ProblemsCard(QWidget* parent)
    : Popover(parent)
    , m_heading(new QLabel(this))
    , m_panel(new ChecksPanel(this))
    , m_list(new QPushButton(this))
{
    setObjectName(QStringLiteral("problemsCard"));
    makeHeading(m_heading);
    column().addWidget(m_heading);
    column().addWidget(m_panel, 1);
    column().addWidget(m_list, 0, Qt::AlignLeft);
    m_panel->setFocusPolicy(Qt::NoFocus);
    m_panel->widget()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(m_panel, &ChecksPanel::lineRequested, this, &QWidget::close);
    connect(m_list, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT listRequested();
    });
}

void ProblemsCard::setChecks(const QList<Diagnostic>& checks, const QString& summary)
{
    m_panel->setChecks(checks);
    m_heading->setText(summary);
    setAccessibleName(summary);
}

// As high as its list, which grows no scroll bar before it has to.
void ProblemsCard::prepare()
{
    m_list->setText(tr("Show as a List Below the Text"));
    m_panel->showNow();
    QWidget* const rows = m_panel->widget();
    const int wanted =
        rows->hasHeightForWidth() ? rows->heightForWidth(50 * grid) : rows->sizeHint().height();
    m_panel->setMinimumHeight(std::clamp(wanted, leastHeight, mostHeight));
}

} // namespace galley
