// SPDX-License-Identifier: MIT
#include "app/trust/trustbutton.h"

#include "app/look/icons.h"
#include "app/trust/trafficcard.h"
#include "editor/post/base/joinedtext.h"

#include <QEvent>
#include <QLocale>
#include <QStyle>

namespace galley {

TrustButton::TrustButton(QAction* choose, QWidget* parent)
    : QToolButton(parent)
    , m_card(new TrafficCard(choose, this))
{
    setObjectName(QStringLiteral("trust"));
    setIcon(lineIcon(QStringLiteral("shield")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, [this] { m_card->openAt(this); });
    connect(m_card, &TrafficCard::withdrawRequested, this, &TrustButton::withdrawRequested);
    retranslate();
}

void TrustButton::setTrust(const SiteTrust& trust)
{
    m_trust = trust;
    retranslate();
}

void TrustButton::setTraffic(const PreviewTraffic& traffic)
{
    m_traffic = traffic;
    m_card->setTraffic(traffic);
    retranslate();
}

void TrustButton::retranslate()
{
    QStringList lines{m_trust.scripts ? tr("The preview runs this site’s scripts.")
                                      : tr("The preview does not run this site’s scripts.")};
    lines += m_trust.hosts.isEmpty() ? tr("It does not contact any server.")
                                     : tr("It may contact: %1").arg(joinedList(m_trust.hosts));
    if (m_trust.ruby)
        lines += tr("Its own Ruby code runs when you compare it with Jekyll.");
    m_card->setTrust(m_trust, lines.join(QLatin1Char('\n')));
    if (m_traffic.blocked > 0)
        lines += tr("%n request(s) blocked", nullptr, m_traffic.blocked);
    setText(m_traffic.blocked > 0 ? QLocale().toString(m_traffic.blocked) : QString());
    setToolTip(lines.join(QLatin1Char('\n')));
    setAccessibleName(tr("Site permissions"));
    setAccessibleDescription(toolTip());
    setProperty("trusted", !m_trust.isNone());
    style()->unpolish(this);
    style()->polish(this);
}

void TrustButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace galley
