// SPDX-License-Identifier: MIT
// Renders any text as a post with Liquid in the sample site: there is always a page, within the
// limits, whose blocks and problems lie on lines of the text, and the same text gives the same
// page.

#include "preview/site/reader/sitereader.h"
#include "preview/site/render/render.h"
#include "tests/fuzz/require.h"

#include <QCoreApplication>

using namespace galley;
using galley::fuzz::require;

namespace {

void requireLines(const RenderedPage& page, int lines)
{
    for (const RenderedBlock& block : page.blocks) {
        require(block.firstLine >= 1 && block.firstLine <= block.lastLine);
        require(block.lastLine <= lines);
    }
    for (const Diagnostic& problem : page.problems)
        require(problem.line >= 0 && !problem.code.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_liquid";
    static char* argv[] = {name, nullptr};
    static QCoreApplication application(argc, argv);
    static const SiteSnapshotPtr site = embeddedSite();
    static PageRenderer renderer;
    QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    const RenderRequest request{QStringLiteral("---\ntitle: Fuzz\nlayout: post\n---\n") + text,
        QStringLiteral(":/site/_posts/2025-01-02-fuzz.md"), false};
    const RenderedPage page = renderer.render(request, *site);
    require(!page.html().isEmpty());
    requireLines(page,
        1 + int(request.text.count(QLatin1Char('\n')) + request.text.count(QLatin1Char('\r'))));
    return 0;
}
