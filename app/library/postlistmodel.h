// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

#include <QAbstractListModel>

namespace galley {

// Where a post stands with regard to the published site.
enum class PostState { Published, Hidden, Scheduled, Draft, Ignored };

PostState postState(const PostSummary& post, const QDateTime& now);
QString postStateText(PostState state); // translated, one word or two

// The posts of a snapshot, newest first, as a list model for views, filters and the palette.
class PostListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        FileRole = Qt::UserRole, // absolute path
        DateRole, // "2025-07-14" or empty
        AuthorRole,
        StateRole, // PostState as int
        ProblemRole, // sentences, one a line
        CoverRole, // as written in the front matter
        IsOpenRole, // the post in the editor
        SearchRole, // everything the filter looks at
    };

    explicit PostListModel(QObject* parent = nullptr);

    void setSite(const SiteSnapshotPtr& site);
    const SiteSnapshotPtr& site() const { return m_site; }
    void setOpenFile(const QString& file);
    const QString& openFile() const { return m_openFile; }
    QModelIndex indexOf(const QString& file) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString filePath(const PostSummary& post) const;
    QString toolTip(const PostSummary& post) const;

    SiteSnapshotPtr m_site;
    QString m_openFile;
};

} // namespace galley
