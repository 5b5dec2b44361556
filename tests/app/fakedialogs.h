// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs/dialogs.h"

#include <QFileInfo>
#include <QList>

#include <functional>

namespace galley::test {

// Answers prepared by a test; notes what was asked.
class FakeDialogs : public Dialogs {
public:
    UnsavedAnswer unsaved = UnsavedAnswer::Cancel;
    ConflictAnswer conflict = ConflictAnswer::Cancel;
    std::optional<QList<MergeChoice>> mergeChoices;
    RecoveryDecision::Answer recovery = RecoveryDecision::Answer::Later;
    InUseAnswer inUse = InUseAnswer::ReadOnly;
    int choice = -1; // the answer to askChoice
    ChoiceQuestion choiceQuestion; // the last one
    QString saveFile;
    QString openFile;
    QString folder;
    std::optional<SiteTrust> trust; // the answer to askTrust; nothing = cancelled
    TrustQuestion trustQuestion; // the last one

    bool saidToStay = false; // what is not saved, at the last question about it
    QStringList asked; // "unsaved NAME", "conflict NAME", …
    QList<Error> errors;
    QList<double> shares; // of progress, as told
    qsizetype cancelAfter = 1'000'000; // steps of progress
    std::function<void()> onProgress;

    UnsavedAnswer askUnsaved(const QString& fileName, bool staysInVersions) override
    {
        asked += QStringLiteral("unsaved ") + fileName;
        saidToStay = staysInVersions;
        return unsaved;
    }
    ConflictAnswer askConflict(const QString& fileName, bool) override
    {
        asked += QStringLiteral("conflict ") + fileName;
        return conflict;
    }
    std::optional<QList<MergeChoice>> askMerge(
        const QString& fileName, const PostMerge& merge) override
    {
        asked += QStringLiteral("merge %1 %2").arg(merge.conflicts.size()).arg(fileName);
        return mergeChoices;
    }
    // The newest offer is answered.
    RecoveryDecision askRecovery(const QList<RecoveryOffer>& offers) override
    {
        for (const RecoveryOffer& offer : offers)
            asked += QStringLiteral("recovery ") + QFileInfo(offer.journal.entry.post).fileName();
        return {recovery, 0};
    }
    InUseAnswer askInUse(const QString& fileName, const QString&) override
    {
        asked += QStringLiteral("in use ") + fileName;
        return inUse;
    }
    int askChoice(const ChoiceQuestion& question) override
    {
        asked += QStringLiteral("choice ") + question.title;
        choiceQuestion = question;
        return choice;
    }
    QString askSaveFile(const FileQuestion& question) override
    {
        asked += QStringLiteral("save ") + question.name;
        return saveFile;
    }
    QString askOpenFile(const FileQuestion&) override
    {
        asked += QStringLiteral("open");
        return openFile;
    }
    QString askFolder(const QString&, const QString&) override
    {
        asked += QStringLiteral("folder");
        return folder;
    }
    std::optional<SiteTrust> askTrust(const TrustQuestion& question) override
    {
        asked += QStringLiteral("trust ") + question.siteName;
        trustQuestion = question;
        return trust;
    }
    void showError(const Error& error) override { errors += error; }
    std::unique_ptr<Progress> showProgress(const QString&) override
    {
        struct Noted : Progress {
            explicit Noted(FakeDialogs& dialogs)
                : owner(dialogs)
            {
            }
            bool advance(double share) override
            {
                owner.shares += share;
                if (owner.onProgress)
                    owner.onProgress();
                return owner.shares.size() <= owner.cancelAfter;
            }
            FakeDialogs& owner;
        };
        return std::make_unique<Noted>(*this);
    }
};

} // namespace galley::test
