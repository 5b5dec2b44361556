// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/listing/postsearch.h"
#include "preview/site/listing/postselection.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace galley {

// The posts of a snapshot that a selection and a search leave, in the selection's order; found by
// their heads, those come first. Any change of what is shown resets the model.
class PostListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        FileRole = Qt::UserRole, // absolute path
        TitleRole, // without the kind
        TitleMarksRole, // QList<TextRange>: what is searched for in it
        KindRole, // e.g. "Press Release" or empty
        YearRole, // 0: none
        DateRole, // "2025-07-14" or empty
        AuthorRole,
        StateRole, // PostState as int
        IsUnsavedRole,
        ProblemRole, // sentences, one a line
        AddressRole, // site-relative; empty where it is not published
        CoverRole, // as written in the front matter
        IsOpenRole, // the post in the editor
        HasSnippetRole, // it was found by its text
        SnippetRole, // SearchSnippet: where
    };

    explicit PostListModel(QObject* parent = nullptr);

    void setSite(const SiteSnapshotPtr& site);
    const SiteSnapshotPtr& site() const { return m_site; }
    void setSelection(const PostSelection& selection);
    const PostSelection& selection() const { return m_selection; }
    PostChoices choices() const { return choicesOf(m_facts); }
    // What searchPosts() found for the words in this site; none for no words, which find all.
    void setFound(const SearchWords& words, const QList<PostHit>& hits);
    const SearchWords& words() const { return m_words; }
    void setOpenFile(const QString& file);
    const QString& openFile() const { return m_openFile; }
    // Absolute paths of posts with text that is in no file.
    void setUnsavedFiles(const QSet<QString>& files);
    // Sorts again, e.g. for another language.
    void sortAgain();

    // Of the site, shown or not.
    int postCount() const { return int(m_facts.size()); }
    QModelIndex indexOf(const QString& file) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void arrange();
    bool isShown(int post) const;
    QVariant factOf(int post, int role) const;
    QString filePath(int post) const;
    QString toolTip(const PostSummary& post) const;
    QString accessibleText(const QModelIndex& index) const;
    const SearchSnippet& snippet(int post) const;

    SiteSnapshotPtr m_site;
    QList<PostFacts> m_facts; // of the snapshot's posts
    QList<int> m_order; // of all posts: indices in the snapshot
    QList<int> m_rows; // those shown
    PostSelection m_selection;
    SearchWords m_words;
    QList<PostHit> m_hits; // of the snapshot's posts; empty while nothing is searched for
    mutable QHash<int, SearchSnippet> m_snippets; // as far as they were shown
    QString m_openFile;
    QSet<QString> m_unsaved;
};

} // namespace galley
