// SPDX-License-Identifier: MIT
#pragma once

#include "app/look/popover.h"
#include "preview/page/guard/sitetrust.h"
#include "preview/page/guard/trafficlog.h"

class QAction;
class QLabel;
class QPushButton;

namespace galley {

// What the page shown asked for and did not get, in words: what it was, and why.
QString trafficText(const PreviewTraffic& traffic);

// The same as a card, with what the site may do and the way to change it.
class TrafficCard : public Popover {
    Q_OBJECT
public:
    // `choose`: the command that asks what the site may do.
    explicit TrafficCard(QAction* choose, QWidget* parent = nullptr);

    void setTrust(const SiteTrust& trust, const QString& inWords);
    void setTraffic(const PreviewTraffic& traffic);

Q_SIGNALS:
    void withdrawRequested(); // the site shall be trusted no more

protected:
    void prepare() override;

private:
    QAction* m_choose;
    QLabel* m_heading;
    QLabel* m_trustText;
    QLabel* m_trafficText;
    QPushButton* m_permissions;
    QPushButton* m_withdraw;
    SiteTrust m_trust;
    PreviewTraffic m_traffic;
};

} // namespace galley
