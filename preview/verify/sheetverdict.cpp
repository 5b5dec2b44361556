// SPDX-License-Identifier: MIT
#include "preview/verify/sheetverdict.h"

#include "editor/post/file/filereader.h"
#include "preview/site/assets/stylesheets.h"
#include "preview/site/ruby/rubytext.h"
#include "preview/site/styles/sasstext.h"
#include "preview/verify/verifytexts.h"
#include "resources/sasscompiler.h"

namespace galley {

namespace {

constexpr qint64 largestSheet = 32 * megabyte;

SheetVerdict verdictOn(
    const SiteDocument& sheet, const QString& builtFolder, const SiteSnapshot::Data& site)
{
    SheetVerdict verdict{
        site.shownPath(sheet.place.file), sheet.url, SheetVerdict::Kind::NotBuilt, {}, {}};
    const QString path = unescapePath(sheet.url);
    const Result<QByteArray> expected = readInside(builtFolder, builtFolder + path, largestSheet);
    const std::optional<StyleSheet> ours = styleSheetAt(site, path.mid(1));
    if (sassCompilerFolder().isEmpty()) {
        verdict.kind = SheetVerdict::Kind::Skipped;
        verdict.reason = VerifyTexts::tr("There is no Sass compiler for this kind of computer.");
    } else if (!expected) {
        verdict.reason = VerifyTexts::tr("Jekyll did not write a style sheet at this address.");
    } else if (!ours->problems.isEmpty() || !ours->css) {
        verdict.reason = ours->problems.value(0).message;
    } else {
        verdict.difference = firstSheetDifference(*expected, *ours->css);
        verdict.kind =
            verdict.difference ? SheetVerdict::Kind::Different : SheetVerdict::Kind::Identical;
    }
    return verdict;
}

} // namespace

QList<SheetVerdict> compareSheets(const QString& builtFolder, const SiteSnapshot& site)
{
    QList<SheetVerdict> verdicts;
    for (const DocumentPtr& page : site.data().pages) {
        if (isSassSheet(*page))
            verdicts += verdictOn(*page, builtFolder, site.data());
    }
    return verdicts;
}

} // namespace galley
