// SPDX-License-Identifier: MIT
#pragma once

#include "preview/site/checkout/sitesnapshot.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QToolButton;

namespace galley {

class ActionSet;
class CoverLoader;
class PostFilter;
class PostListModel;

// The list of the site's posts with its filter.
class LibraryPane : public QWidget {
    Q_OBJECT
public:
    // The buttons at the top carry out New Post and Open Site.
    explicit LibraryPane(ActionSet& actions, QWidget* parent = nullptr);

    // Null while the site is being read.
    void setSite(const SiteSnapshotPtr& site);
    // Shown when the site cannot be read.
    void setError(const QString& text);
    // Marks the post that the editor holds and scrolls to it.
    void setOpenFile(const QString& file);
    // The keyboard goes to the filter.
    void focusFilter();

    PostListModel& model() const { return *m_model; }

Q_SIGNALS:
    void postActivated(const QString& file);
    void renameRequested(const QString& file);
    void duplicateRequested(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHeader(ActionSet& actions);
    QWidget* makeEmptyPage();
    void activate(const QModelIndex& index);
    void showMenu(const QPoint& place);
    void filterBy(const QString& typed);
    void showState();
    void retranslate();

    ActionSet& m_actions;
    PostListModel* m_model;
    PostFilter* m_filter;
    CoverLoader* m_covers;
    QLabel* m_siteName;
    QLabel* m_count;
    QLineEdit* m_input;
    QStackedWidget* m_pages;
    QListView* m_list;
    QLabel* m_emptyText;
    QString m_error;
};

} // namespace galley
