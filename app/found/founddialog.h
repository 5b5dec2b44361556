// SPDX-License-Identifier: MIT
#pragma once

#include "app/found/finding.h"

#include <QDialog>

#include <atomic>
#include <functional>
#include <memory>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QThread;
class QTreeWidget;
class QWidget;

namespace galley {

// Looks around and says what was found; runs in a thread of its own, and ends soon when cancelled.
using LookAround = std::function<QList<Finding>(const std::atomic<bool>& cancelled)>;

// What Galley found on this computer and what is missing, as a list to read and to copy.
class FoundDialog : public QDialog {
    Q_OBJECT
public:
    explicit FoundDialog(LookAround look, QWidget* parent = nullptr);
    ~FoundDialog() override; // stops looking

private:
    void buildLayout();
    void buildList();
    QDialogButtonBox* buildButtons();
    QWidget* buildInstallRow();
    void start();
    void stop();
    void showFindings(const QList<Finding>& findings);
    void addRow(const Finding& finding);
    QString summary(const QList<Finding>& findings) const;

    LookAround m_look;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QWidget* m_installRow = nullptr;
    QLineEdit* m_installLine;
    QPushButton* m_copyInstall = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_again = nullptr;
    QString m_text; // of the report
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

// Opens it on this computer, for this user.
void showWhatWasFound(QWidget* window);

} // namespace galley
