// SPDX-License-Identifier: MIT
// Takes any HTML as what another program put on the clipboard. The Markdown that comes of it, made
// into a page, runs nothing and links to no script, document or file.

#include "editor/paste/clipboardhtml.h"
#include "preview/markdown/markdown.h"
#include "tests/fuzz/require.h"

#include <QRegularExpression>

using namespace galley;
using galley::fuzz::require;

namespace {

void requireHarmless(const QString& markdown)
{
    const QString html =
        QString::fromStdString(markdown::render(markdown.toStdString(), {}).html());
    for (const char* bad : {"<script", "<iframe", "<object", "<embed", "<style", "<link", "<meta",
             "<base", "<form", "<svg", "<img"})
        require(!html.contains(QLatin1String(bad), Qt::CaseInsensitive));
    // in a tag: text may speak of such addresses
    static const QRegularExpression address(
        QStringLiteral("<[a-z][^>]*(href|src)=\"(javascript|data|vbscript|file):"),
        QRegularExpression::CaseInsensitiveOption);
    require(!html.contains(address));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    if (const auto pasted = markdownFromHtml(text)) {
        require(!pasted->markdown.endsWith(QLatin1Char('\n')));
        require(!pasted->markdown.contains(QChar(0)));
        (void)pasted->report();
        requireHarmless(pasted->markdown);
    }
    if (const auto table = tableFromTabs(text))
        require(table->contains(QLatin1Char('|')));
    return 0;
}
