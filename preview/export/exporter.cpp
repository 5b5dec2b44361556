// SPDX-License-Identifier: MIT
#include "preview/export/exporter.h"

#include "preview/export/assetcollector.h"
#include "preview/export/maildraft.h"
#include "preview/export/standalonepage.h"
#include "preview/site/assets/stylesheets.h"
#include "preview/site/checkout/sitedata.h"
#include "preview/site/config/siteaddress.h"

#include <QCoreApplication>

namespace galley {

namespace {

Error tooMuch(const QString& file)
{
    Error error;
    error.file = file;
    error.whatHappened = QCoreApplication::translate("galley",
        "The page is too large, or its elements are nested too deeply, to be saved as a single "
        "file.");
    error.whatWasKept = QCoreApplication::translate("galley", "Nothing was written.");
    return error;
}

// Where the page will be; empty where the configuration does not say.
QUrl addressOf(const RenderedPage& page, const SiteConfig& config)
{
    return config.url.isEmpty()
        ? QUrl()
        : QUrl(absoluteUrl(page.url.isEmpty() ? QStringLiteral("/") : page.url, config));
}

std::optional<MailBody> mailOf(const RenderedPage& page, const SiteSnapshot& site,
    MailPictures place, QList<Diagnostic>& problems)
{
    AssetCollector assets(site, page.url);
    std::optional<MailBody> mail =
        mailBody(page.title, page.body(), addressOf(page, site.data().config), place, assets);
    problems = page.problems + assets.problems();
    return mail;
}

RenderedPage bodyPage(
    PageRenderer& renderer, const RenderRequest& request, const SiteSnapshot& site)
{
    RenderRequest rendering = request;
    rendering.bodyOnly = true;
    return renderer.render(rendering, site);
}

Exported mailExport(PageRenderer& renderer, const RenderRequest& request, const SiteSnapshot& site)
{
    const RenderedPage page = bodyPage(renderer, request, site);
    QList<Diagnostic> problems;
    const std::optional<MailBody> mail = mailOf(page, site, MailPictures::Parts, problems);
    if (!mail)
        return {{}, problems, tooMuch(request.file)};
    return {mailDraft(page.title, *mail), problems, {}};
}

} // namespace

MailCopy copyForMail(PageRenderer& renderer, const RenderRequest& request, const SiteSnapshot& site)
{
    const RenderedPage page = bodyPage(renderer, request, site);
    QList<Diagnostic> problems;
    const std::optional<MailBody> mail = mailOf(page, site, MailPictures::Inside, problems);
    if (!mail)
        return {{}, {}, problems, tooMuch(request.file)};
    return {mail->html, mail->text, problems, {}};
}

Exported exportPost(PageRenderer& renderer, const RenderRequest& request, const SiteSnapshot& site,
    ExportFormat format)
{
    if (format == ExportFormat::Markdown)
        return {request.text.toUtf8(), {}, {}};
    if (format == ExportFormat::Email)
        return mailExport(renderer, request, site);
    if (format == ExportFormat::Fragment) {
        const RenderedPage page = bodyPage(renderer, request, site);
        return {page.body(), page.problems, {}};
    }
    const RenderedPage page = renderer.render(request, site);
    if (format == ExportFormat::Html)
        return {page.html(), page.problems, {}};
    AssetCollector assets(site, page.url);
    const std::optional<QByteArray> bytes = standalonePage(page.html(), assets);
    if (!bytes)
        return {{}, page.problems, tooMuch(request.file)};
    return {*bytes, page.problems + styleProblems(site.data()) + assets.problems(), {}};
}

} // namespace galley
