// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/guard/sitetrust.h"

#include <QToolButton>

namespace galley {

// The shield in the status bar: what the site's pages may do, with a menu to change it.
class TrustButton : public QToolButton {
    Q_OBJECT
public:
    // `choose`: the command that asks what the site may do.
    explicit TrustButton(QAction* choose, QWidget* parent = nullptr);

    void setTrust(const SiteTrust& trust);

Q_SIGNALS:
    void withdrawRequested(); // the site shall be trusted no more

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SiteTrust m_trust;
    QAction* m_withdraw;
};

} // namespace galley
