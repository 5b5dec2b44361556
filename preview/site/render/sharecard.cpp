// SPDX-License-Identifier: MIT
#include "preview/site/render/sharecard.h"

#include "preview/site/checkout/sitedata.h"
#include "preview/site/render/pagemeta.h"

#include <QCoreApplication>
#include <QUrl>

namespace galley {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(galley::ShareCard)
};

// About where search engines cut, in characters.
constexpr qsizetype searchTitleLength = 60;
constexpr qsizetype searchTextLength = 160;

constexpr char style[] = R"(
body { margin: 0; padding: 32px; background: #f3f4f6; color: #202124;
  font: 15px/1.5 "Noto Sans", sans-serif; }
main { max-width: 640px; margin: 0 auto; }
h2 { font-size: 13px; font-weight: 600; color: #5f6368; margin: 0 0 10px; }
section { margin-bottom: 36px; }
.result, .card { background: #fff; border: 1px solid #dadce0; border-radius: 10px; }
.result { padding: 20px 24px; }
.site { font-size: 13px; color: #4d5156; word-break: break-all; }
.name { font-size: 20px; line-height: 1.3; color: #1a0dab; margin: 4px 0; white-space: nowrap;
  overflow: hidden; text-overflow: ellipsis; }
.text { font-size: 14px; color: #4d5156; }
.card { overflow: hidden; }
.picture { display: block; width: 100%; aspect-ratio: 1.91; object-fit: cover; background: #e8eaed; }
.none { display: flex; align-items: center; justify-content: center; color: #5f6368; }
.words { padding: 14px 18px 16px; }
.host { font-size: 12px; color: #606770; text-transform: uppercase; }
.head { font-size: 17px; font-weight: 600; line-height: 1.3; margin: 3px 0; }
.missing { color: #9a6700; }
.remark { font-size: 13px; color: #5f6368; margin: 8px 2px 0; }
)";

QString element(const char* name, const char* className, const QString& html)
{
    return QStringLiteral("<%1 class=\"%2\">%3</%1>\n")
        .arg(QLatin1String(name), QLatin1String(className), html);
}

QString said(const QString& text, const QString& otherwise)
{
    return text.isEmpty()
        ? QStringLiteral("<span class=\"missing\">%1</span>").arg(otherwise.toHtmlEscaped())
        : text.toHtmlEscaped();
}

QString shortened(const QString& text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', length);
    return text.left(space > length / 2 ? space : length) + QStringLiteral(" …");
}

// The picture's place in the checkout; empty when it lies on another site.
QString ownPicture(const QString& image, const QUrl& site)
{
    const QUrl url = site.resolved(QUrl(image));
    const bool isOwn = url.host() == site.host() || url.host().isEmpty();
    return isOwn && !image.isEmpty() ? url.path(QUrl::FullyEncoded) : QString();
}

QString picture(const PageMeta& meta, const QUrl& site)
{
    if (meta.image.isEmpty())
        return element("div", "picture none",
            Words::tr("No picture: the page’s head does not name one (og:image).").toHtmlEscaped());
    const QString own = ownPicture(meta.image, site);
    if (own.isEmpty())
        return element("div", "picture none",
            Words::tr("The picture is on another site: %1").arg(meta.image).toHtmlEscaped());
    return QStringLiteral("<img class=\"picture\" alt=\"\" src=\"%1\">\n").arg(own.toHtmlEscaped());
}

QString searchResult(const PageMeta& meta, const QUrl& address)
{
    const QString crumbs = address.host()
        + address.path()
              .replace(u'/', QStringLiteral(" › "))
              .replace(QStringLiteral(" ›  › "), QStringLiteral(" › "));
    QString html = element("div", "site", crumbs.toHtmlEscaped());
    html += element("div", "name", said(meta.title, Words::tr("The page has no title.")));
    html += element("div", "text",
        said(shortened(meta.description, searchTextLength),
            Words::tr("The page has no description; search engines choose a passage of it.")));
    return element("div", "result", html);
}

QString sharedCard(const PageMeta& meta, const QUrl& site)
{
    QString words = element("div", "host", site.host().toHtmlEscaped());
    words += element("div", "head", said(meta.title, Words::tr("The page has no title.")));
    words +=
        element("div", "text", said(meta.description, Words::tr("The page has no description.")));
    return element("div", "card", picture(meta, site) + element("div", "words", words));
}

QString lengths(const PageMeta& meta)
{
    return Words::tr("Title: %1 characters; search engines show about %2. Description: %3 "
                     "characters; about %4 are shown.")
        .arg(meta.title.size())
        .arg(searchTitleLength)
        .arg(meta.description.size())
        .arg(searchTextLength);
}

} // namespace

RenderedPage shareCard(const RenderedPage& post, const SiteSnapshot& site)
{
    const PageMeta meta = readPageMeta(post.html());
    QUrl base(site.config(QStringLiteral("url")).toDisplayString());
    if (base.host().isEmpty())
        base = QUrl(QStringLiteral("https://example.org"));
    const QUrl address = base.resolved(QUrl(meta.address.isEmpty() ? post.url : meta.address));

    QString html = QStringLiteral("<!doctype html>\n<html><head><meta charset=\"utf-8\">"
                                  "<title>%1</title><style>%2</style></head>\n<body><main>\n")
                       .arg(Words::tr("Search and share").toHtmlEscaped(), QLatin1String(style));
    html += element("section", "search",
        element("h2", "", Words::tr("In search results").toHtmlEscaped())
            + searchResult(meta, address));
    html += element("section", "share",
        element("h2", "", Words::tr("Shared in messages and social networks").toHtmlEscaped())
            + sharedCard(meta, base) + element("p", "remark", lengths(meta).toHtmlEscaped()));
    html += QStringLiteral("</main></body></html>\n");

    RenderedPage page;
    page.before = html.toUtf8();
    page.url = QStringLiteral("/.share/");
    page.title = meta.title;
    return page;
}

} // namespace galley
