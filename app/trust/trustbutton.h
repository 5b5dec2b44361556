// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/guard/sitetrust.h"
#include "preview/page/guard/trafficlog.h"

#include <QToolButton>

namespace galley {

class TrafficCard;

// The shield beside the preview: how much the page did not get. It opens the card that says what,
// and what the site's pages may do.
class TrustButton : public QToolButton {
    Q_OBJECT
public:
    // `choose`: the command that asks what the site may do.
    explicit TrustButton(QAction* choose, QWidget* parent = nullptr);

    void setTrust(const SiteTrust& trust);
    void setTraffic(const PreviewTraffic& traffic);
    TrafficCard& card() const { return *m_card; }

Q_SIGNALS:
    void withdrawRequested(); // the site shall be trusted no more

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SiteTrust m_trust;
    PreviewTraffic m_traffic;
    TrafficCard* m_card;
};

} // namespace galley
