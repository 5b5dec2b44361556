// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/view/pagemenu.h"

#include <QObject>

class QLabel;
class QWebEngineView;

namespace galley {

class PreviewPage;

// What a person does with a page beyond reading it: copying from it, seeing where its links lead,
// its context menu. Ends with the view.
class PageTools : public QObject {
    Q_OBJECT
public:
    // Where the page shown will be on the web; not valid where that is not known.
    using Published = std::function<QUrl()>;

    PageTools(QWebEngineView& view, PreviewPage& page, Published published);

    // What is selected, as rich and as plain text.
    void copy();
    void selectAll();
    // Puts the line that names a link where the view is now.
    void layOut();

Q_SIGNALS:
    void browserRequested(const QUrl& url); // for the user's browser

private:
    void showMenu(const QPoint& place);
    void run(PageCommand command, const QUrl& link, const QPointF& place);
    void showLink(const QString& address);
    QUrl onTheWeb(const QUrl& link) const;

    QWebEngineView& m_view;
    PreviewPage& m_page;
    Published m_published;
    QLabel* m_link;
};

// HTML of a page in which links and pictures of the site have the addresses that they have on the
// web. `root`: the site's own; not valid where that is not known.
QString withSiteAddresses(QString html, const QUrl& root);

} // namespace galley
