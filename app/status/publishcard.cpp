// SPDX-License-Identifier: MIT
#include "app/status/publishcard.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {

PublishCard::PublishCard(QWidget* parent)
    : Popover(parent)
    , m_heading(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_publish(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(QStringLiteral("publishCard"));
    for (QLabel* label : {m_heading, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column().addWidget(label);
    }
    makeHeading(m_heading);
    m_publish->setObjectName(QStringLiteral("publishNow"));
    column().addWidget(m_publish, 0, Qt::AlignLeft);
    column().addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_publish, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT publishRequested();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_state.address);
        close();
    });
}

void PublishCard::setState(const GoLive& state)
{
    m_state = state;
    if (isVisible())
        prepare();
}

void PublishCard::prepare()
{
    setAccessibleName(m_state.text);
    m_heading->setText(m_state.text);
    m_detail->setText(m_state.detail);
    m_detail->setVisible(!m_state.detail.isEmpty() && m_state.detail != m_state.text);
    m_publish->setText(tr("Publish This Post…"));
    m_publish->setVisible(m_state.mayPublish);
    m_copy->setText(tr("Copy Address"));
    m_copy->setVisible(!m_state.address.isEmpty());
}

} // namespace galley
