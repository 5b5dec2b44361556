// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs/dialogs.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace galley {

// The questions as real dialogs over a window.
class QtDialogs : public Dialogs {
    Q_DECLARE_TR_FUNCTIONS(galley::QtDialogs)
public:
    void setParent(QWidget* window) { m_window = window; }

    UnsavedAnswer askUnsaved(const QString& fileName, bool staysInVersions) override;
    ConflictAnswer askConflict(const QString& fileName, bool mayMerge) override;
    std::optional<QList<MergeChoice>> askMerge(
        const QString& fileName, const PostMerge& merge) override;
    RecoveryDecision askRecovery(const QList<RecoveryOffer>& offers) override;
    InUseAnswer askInUse(const QString& fileName, const QString& holder) override;
    int askChoice(const ChoiceQuestion& question) override;
    QString askSaveFile(const FileQuestion& question) override;
    QString askOpenFile(const FileQuestion& question) override;
    QString askFolder(const QString& title, const QString& folder) override;
    std::optional<SiteTrust> askTrust(const TrustQuestion& question) override;
    void showError(const Error& error) override;
    std::unique_ptr<Progress> showProgress(const QString& what) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace galley
