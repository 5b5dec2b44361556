// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/listing/postsearch.h"
#include "preview/site/listing/postselection.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace galley {

class ActionSet;
class CoverLoader;
class PostDelegate;
class PostFilterBar;
class PostListModel;
class PostListView;
class PostSearcher;

// The list of the site's posts with what sorts, filters and searches it.
class LibraryPane : public QWidget {
    Q_OBJECT
public:
    // The buttons at the top carry out New Post and Open Site.
    explicit LibraryPane(ActionSet& actions, QWidget* parent = nullptr);

    // Null while the site is being read. Of the same site the list stays where it is.
    void setSite(const SiteSnapshotPtr& site);
    // Shown when the site cannot be read.
    void setError(const QString& text);
    // Marks the post that the editor holds and scrolls to it.
    void setOpenFile(const QString& file);
    // The current row is that of the open post again.
    void showOpenFile();
    // Absolute paths of posts with text that is in no file.
    void setUnsavedFiles(const QSet<QString>& files);
    void setSelection(const PostSelection& selection);
    // The keyboard goes to the filter.
    void focusFilter();
    // The post that is shown next to it, the one below first; of one that is not shown the first.
    // Empty: there is none.
    QString neighbourOf(const QString& file) const;

    PostListModel& model() const { return *m_model; }

Q_SIGNALS:
    // `searched`: the words that the post's text was found by; none otherwise.
    void postActivated(const QString& file, const galley::SearchWords& searched);
    void renameRequested(const QString& file);
    void duplicateRequested(const QString& file);
    void deleteRequested(const QString& file);
    void folderRequested(const QString& file);
    void addressRequested(const QString& file);
    void selectionChanged(const galley::PostSelection& selection); // by the user

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeEmptyPage();
    void wire();
    void activate(const QModelIndex& index);
    void showMenu(const QModelIndex& index, const QPoint& globalPlace);
    void search();
    void takeFound(const SearchWords& words, const QList<PostHit>& hits);
    void keepPlace(const std::function<void()>& change);
    void showState();
    void retranslate();

    ActionSet& m_actions;
    PostListModel* m_model;
    PostSearcher* m_searcher;
    CoverLoader* m_covers;
    QLabel* m_siteName;
    QLabel* m_count;
    PostFilterBar* m_filter;
    QStackedWidget* m_pages;
    PostListView* m_list;
    PostDelegate* m_delegate;
    QLabel* m_emptyText;
    QPushButton* m_firstPost; // of a site that has none
    QString m_error;
    bool m_isTyped = false; // what is being searched for is new
    bool m_opensFirst = false; // Enter was pressed before it was found
};

} // namespace galley
