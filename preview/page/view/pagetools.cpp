// SPDX-License-Identifier: MIT
#include "preview/page/view/pagetools.h"

#include "preview/page/engine/previewpage.h"
#include "preview/page/guard/previewaddress.h"
#include "preview/page/guard/requestpolicy.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineView>

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype longestAddress = 300;
constexpr int linePadding = 4;

} // namespace

PageTools::PageTools(QWebEngineView& view, PreviewPage& page, Published published)
    : QObject(&view)
    , m_view(view)
    , m_page(page)
    , m_published(std::move(published))
    , m_link(new QLabel(&view))
{
    m_link->setTextFormat(Qt::PlainText);
    m_link->setAutoFillBackground(true);
    m_link->setMargin(linePadding);
    m_link->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_link->hide();
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &PageTools::showMenu);
    connect(&page, &QWebEnginePage::linkHovered, this, &PageTools::showLink);
}

void PageTools::copy()
{
    const QUrl root = m_published().resolved(QUrl(QStringLiteral("/")));
    m_page.askSelected([root](const QString& html, const QString& text) {
        if (text.isEmpty())
            return; // what is on the clipboard stays
        auto* const data = new QMimeData;
        data->setText(text);
        data->setHtml(withSiteAddresses(html, root));
        QApplication::clipboard()->setMimeData(data);
    });
}

void PageTools::selectAll()
{
    m_page.triggerAction(QWebEnginePage::SelectAll);
}

void PageTools::showMenu(const QPoint& place)
{
    const QWebEngineContextMenuRequest* const request = m_view.lastContextMenuRequest();
    PageMenuFacts facts{
        m_page.hasSelection(), request ? request->linkUrl() : QUrl(), m_published()};
    QMenu menu(&m_view);
    menu.setObjectName(QStringLiteral("pageMenu"));
    fillPageMenu(menu, facts, [this, facts, place](PageCommand command) {
        run(command, facts.link, QPointF(place) / m_view.zoomFactor());
    });
    menu.exec(m_view.mapToGlobal(place));
}

void PageTools::run(PageCommand command, const QUrl& link, const QPointF& place)
{
    switch (command) {
    case PageCommand::Copy:
        return copy();
    case PageCommand::SelectAll:
        return selectAll();
    case PageCommand::ShowInText:
        return m_page.activate(place);
    case PageCommand::CopyLink:
        return QApplication::clipboard()->setText(onTheWeb(link).toString(QUrl::FullyEncoded));
    case PageCommand::OpenLink:
        return m_page.followLink(link);
    case PageCommand::CopyAddress:
        return QApplication::clipboard()->setText(m_published().toString(QUrl::FullyEncoded));
    case PageCommand::OpenAddress:
        Q_EMIT browserRequested(m_published());
        return;
    }
}

// The address that a link of the page has for others.
QUrl PageTools::onTheWeb(const QUrl& link) const
{
    if (!isPreviewAddress(link))
        return outsideAddress(link);
    QUrl path;
    path.setPath(link.path());
    path.setFragment(link.fragment());
    return m_published().isValid() ? m_published().resolved(path) : path;
}

// A quiet line at the bottom, as browsers have it; encoded, so that no name looks like another.
void PageTools::showLink(const QString& address)
{
    if (address.isEmpty()) {
        m_link->hide();
        return;
    }
    const QString shown = onTheWeb(QUrl(address)).toString(QUrl::FullyEncoded).left(longestAddress);
    const QString text = tr("%1 (Ctrl+click opens)").arg(shown);
    const int width = m_view.width() / 4 * 3;
    m_link->setText(m_link->fontMetrics().elidedText(text, Qt::ElideMiddle, width));
    layOut();
    m_link->show();
    m_link->raise();
}

void PageTools::layOut()
{
    m_link->adjustSize();
    m_link->move(0, m_view.height() - m_link->height());
}

QString withSiteAddresses(QString html, const QUrl& root)
{
    const QString own = checkoutAddress(QStringLiteral("/")).toString();
    return root.isRelative() ? html : html.replace(own, root.toString());
}

} // namespace galley
