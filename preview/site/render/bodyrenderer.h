// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/rerenderer.h"
#include "preview/site/render/linemap.h"
#include "preview/site/render/renderedpage.h"

namespace galley {

// A body as text and where it begins in its file.
struct BodySource {
    QString text;
    int firstLine = 1;
};

struct RenderedBody {
    std::vector<RenderedBlock> blocks;
    QList<Diagnostic> problems; // the Markdown's notes

    QString html() const;
};

// Whether Jekyll runs Liquid over the document's body.
bool usesLiquid(const SiteDocument& document, const QString& body);

// Converts a body, after Liquid, into blocks: Markdown by the site's dialect, anything else as it
// is. `lines` leads back to the lines of the source.
RenderedBody convertBody(const QString& text, const SiteDocument& document,
    const SiteConfig& config, const BodySource& source, const LineMap& lines);

// The same for a body without Liquid that is converted again and again while somebody writes it:
// what a change leaves as it was is kept. The result is always that of convertBody().
class BodyConverter {
public:
    RenderedBody convert(
        const BodySource& source, const SiteDocument& document, const SiteConfig& config);

private:
    markdown::Rerenderer m_markdown;
    std::vector<RenderedBlock> m_blocks; // of the latest Markdown
    int m_firstLine = 0; // of its source
};

// The HTML alone.
QString convertedText(const QString& text, const SiteDocument& document, const SiteConfig& config);

} // namespace galley
