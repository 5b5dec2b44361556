// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/base/error.h"
#include "preview/site/render/render.h"

#include <QByteArray>
#include <QString>

namespace galley {

enum class ExportFormat { Html, Standalone, Fragment, Email, Markdown };

struct Exported {
    QByteArray bytes;
    QList<Diagnostic> problems; // e.g. an image that could not be put inside
    std::optional<Error> refusal; // then there are no bytes
};

// The name on the command line ("html", "standalone", "fragment", "email", "markdown"), or
// nothing.
std::optional<ExportFormat> exportFormatFor(const QString& name);
QString fileSuffixFor(ExportFormat format); // "html", "eml", "md"

// The post in the format: the published page; the page with style sheets, fonts and images inside;
// the converted body alone; a message; the post's own text. Pure but for reading the checkout's
// files.
Exported exportPost(PageRenderer& renderer, const RenderRequest& request, const SiteSnapshot& site,
    ExportFormat format);

// The post to paste into a message: HTML that holds its pictures, and plain text.
struct MailCopy {
    QByteArray html;
    QString text;
    QList<Diagnostic> problems;
    std::optional<Error> refusal; // then there is nothing else
};
MailCopy copyForMail(
    PageRenderer& renderer, const RenderRequest& request, const SiteSnapshot& site);

} // namespace galley
