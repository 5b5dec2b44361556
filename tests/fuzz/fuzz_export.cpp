// SPDX-License-Identifier: MIT
// Takes any bytes for a published page. The page in one file that is made of it runs and loads
// nothing in a browser.

#include "preview/export/standalonepage.h"
#include "preview/site/reader/sitereader.h"
#include "tests/fuzz/require.h"
#include "tests/support/pagefindings.h"

using namespace galley;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const SiteSnapshotPtr site = embeddedSite();
    AssetCollector assets(*site, QStringLiteral("/"));
    const std::optional<QByteArray> page = standalonePage(fuzz::bytesOf(data, size), assets);
    if (page)
        fuzz::require(test::PageFindings(*page).found.isEmpty());
    return 0;
}
