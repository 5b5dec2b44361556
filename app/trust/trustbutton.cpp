// SPDX-License-Identifier: MIT
#include "app/trust/trustbutton.h"

#include "app/look/icons.h"
#include "editor/post/base/joinedtext.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace galley {

namespace {

constexpr qsizetype namedHosts = 2; // more are counted

} // namespace

TrustButton::TrustButton(QAction* choose, QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("trust"));
    setIcon(lineIcon(QStringLiteral("shield")));
    setIconSize({14, 14});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    menu->addAction(choose);
    m_withdraw = menu->addAction(QString(), this, &TrustButton::withdrawRequested);
    setMenu(menu);
    retranslate();
}

void TrustButton::setTrust(const SiteTrust& trust)
{
    m_trust = trust;
    retranslate();
}

void TrustButton::retranslate()
{
    QString text = m_trust.scripts ? tr("Site scripts on") : tr("Site scripts off");
    if (m_trust.hosts.size() > namedHosts)
        text = tr("%1; servers: %2").arg(text).arg(m_trust.hosts.size());
    else if (!m_trust.hosts.isEmpty())
        text = tr("%1; servers: %2").arg(text, joinedList(m_trust.hosts));
    setText(text);
    QString detail = m_trust.scripts ? tr("The preview runs this site’s scripts.")
                                     : tr("The preview does not run this site’s scripts.");
    detail += QLatin1Char('\n');
    detail += m_trust.hosts.isEmpty() ? tr("It does not contact any server.")
                                      : tr("It may contact: %1").arg(joinedList(m_trust.hosts));
    if (m_trust.ruby)
        detail += QLatin1Char('\n') + tr("Its own Ruby code runs when you compare it with Jekyll.");
    setToolTip(detail);
    setAccessibleName(tr("What the site’s pages may do: %1").arg(text));
    m_withdraw->setText(tr("&Allow Nothing"));
    m_withdraw->setEnabled(!m_trust.isNone());
}

void TrustButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace galley
