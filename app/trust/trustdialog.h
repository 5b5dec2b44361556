// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs/trustquestion.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace galley {

// Asks what a site may do, in words for people who do not program.
class TrustDialog : public QDialog {
    Q_OBJECT
public:
    explicit TrustDialog(const TrustQuestion& question, QWidget* parent = nullptr);

    // As chosen so far.
    SiteTrust trust() const;

private:
    QWidget* makeHosts();
    QWidget* explained(QCheckBox* box, const QString& explanation);
    void addHost(const QString& host, bool on);
    void addTyped();

    QCheckBox* m_scripts;
    QCheckBox* m_ruby;
    QListWidget* m_hosts;
    QLineEdit* m_typed;
    QLabel* m_advice;
};

} // namespace galley
