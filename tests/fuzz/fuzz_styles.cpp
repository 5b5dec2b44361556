// SPDX-License-Identifier: MIT
// Takes any bytes for a style sheet. With everything put inside it cannot end the element that it
// is put into, and names nothing any more: done once again, nothing is looked for.

#include "preview/export/stylesheetinliner.h"
#include "preview/site/reader/sitereader.h"
#include "tests/fuzz/require.h"

using namespace galley;
using galley::fuzz::require;

namespace {

// A comparison may stay, with a blank behind it.
bool endsNoElement(const QByteArray& css)
{
    for (qsizetype at = css.indexOf('<'); at >= 0; at = css.indexOf('<', at + 1)) {
        if (at + 1 == css.size() || css[at + 1] != ' ')
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const SiteSnapshotPtr site = embeddedSite();
    const QUrl base(QStringLiteral("https://site.invalid/static/a.css"));
    AssetCollector first(*site, QStringLiteral("/"));
    const QByteArray inlined = inlinedStyleSheet(fuzz::bytesOf(data, size), base, first);
    require(endsNoElement(inlined));
    AssetCollector second(*site, QStringLiteral("/"));
    const QByteArray again = inlinedStyleSheet(inlined, base, second);
    require(second.problems().isEmpty());
    require(endsNoElement(again));
    return 0;
}
