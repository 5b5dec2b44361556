// SPDX-License-Identifier: MIT
#include "app/welcome/sampleline.h"

#include "app/actions/actionset.h"
#include "app/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace galley {

SampleLine::SampleLine(ActionSet& actions, QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_open(new QPushButton(this))
{
    setObjectName(QStringLiteral("sampleLine"));
    setProperty("bar", true);
    m_text->setProperty("muted", true);
    m_open->setProperty("link", true);
    m_open->setAutoDefault(true); // Return presses it, too
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, 0, grid, 0);
    row->addWidget(m_text);
    row->addWidget(m_open);
    row->addStretch();
    connect(
        m_open, &QPushButton::clicked, this, [&actions] { actions.trigger(Command::OpenSite); });
    retranslate();
}

void SampleLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SampleLine::retranslate()
{
    m_text->setText(tr("This is the sample site. The lab and its people are invented."));
    m_open->setText(tr("Open Your Site’s Folder…"));
}

} // namespace galley
