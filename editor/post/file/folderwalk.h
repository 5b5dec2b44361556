// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/diagnostic.h"
#include "editor/post/base/error.h"

#include <QDir>
#include <QHash>

#include <functional>

namespace galley {

// How much one reading of a site may take; beyond that no Jekyll site of people goes.
struct WalkBudget {
    qint64 entries = 200'000;
    int depth = 40; // folders within each other, as far as the system follows links
    qint64 milliseconds = 2000; // of the processor
    qint64 bytes = qint64(256) * 1024 * 1024; // of all files read through it
};

// The one way to go through a site's folders. It knows where it was, so that links that lead in a
// circle end, keeps to a budget, and enters or reads nothing that a link puts outside of the
// checkout. What was left out is told once, as problems. One walk serves one job on one thread.
class FolderWalk {
public:
    using Wanted = std::function<bool(const QFileInfo& entry)>;

    // `root`: the checkout, absolute, links resolved (or compiled in).
    explicit FolderWalk(QString root, WalkBudget budget = {});

    const QString& root() const { return m_root; }

    // The folder's files and folders, sorted by name, without those that links put outside; none
    // when the folder lies outside, is one that it lies in itself, or the budget is used up.
    // What is not `wanted` (null: all are) is passed over in silence. A folder that two links lead
    // to is entered twice, as Jekyll does.
    QFileInfoList entries(const QString& folder, QDir::Filters filters, const Wanted& wanted = {});

    // All files below the folder, absolute, through folders that are wanted.
    QStringList files(const QString& folder, QDir::Filters filters, const Wanted& wanted = {});

    // A file's bytes, counted; a file that cannot be read or is larger than `limit` becomes a
    // problem.
    std::optional<QByteArray> read(const QString& file, qint64 limit);

    // The bytes of a file that were read before, counted the same way.
    std::optional<QByteArray> count(const QString& file, const QByteArray& bytes);

    // Adds a problem, unless the file has one of that kind.
    void report(const QString& code, const QString& file, const QString& message);

    // Whether anything was left out because there was too much.
    bool isOver() const { return m_isOver; }
    QList<Diagnostic> takeProblems() { return std::exchange(m_problems, {}); }

    // A path as problems name it: relative to the checkout.
    QString shown(const QString& path) const;

private:
    bool mayEnter(const QString& folder);
    bool leadsBack(const QString& folder);
    QString resolved(const QString& path);
    bool liesInside(const QString& path);
    void addFiles(
        const QString& folder, QDir::Filters filters, const Wanted& wanted, QStringList& found);
    void endEarly(const QString& at);

    QString m_root;
    WalkBudget m_budget;
    qint64 m_start; // of the thread's processor time
    QHash<QString, QString> m_resolved; // path -> without links
    QList<Diagnostic> m_problems;
    bool m_isOver = false;
};

} // namespace galley
