// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs/dialogs.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace galley {

class Comparison;

// Texts that earlier sessions left unsaved, each compared with its file as it is now.
class RecoveryDialog : public QDialog {
    Q_OBJECT
public:
    // At least one offer.
    explicit RecoveryDialog(const QList<RecoveryOffer>& offers, QWidget* parent = nullptr);

    // What was decided; Later until a button is pressed, and for Escape.
    RecoveryDecision decision() const { return m_decision; }

private:
    void buildLayout();
    void showOffer(int row);
    void decide(RecoveryDecision::Answer answer);

    QList<RecoveryOffer> m_offers;
    RecoveryDecision m_decision;
    QListWidget* m_list;
    QLabel* m_detail;
    Comparison* m_comparison;
    QPushButton* m_openFile;
};

} // namespace galley
