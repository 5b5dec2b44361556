// SPDX-License-Identifier: MIT
#include "preview/site/assets/stylesheets.h"

#include "editor/post/file/filereader.h"
#include "editor/post/frontmatter/frontmatterblock.h"
#include "preview/sass/sasssheets.h"
#include "preview/site/assets/checkoutfiles.h"
#include "preview/site/checkout/documenttexts.h"
#include "preview/site/reader/sitepath.h"
#include "preview/site/render/render.h"
#include "preview/site/ruby/rubytext.h"
#include "preview/site/styles/sassmessages.h"
#include "preview/site/styles/sasstext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace galley {

namespace {

constexpr qint64 largestSheet = 16 * megabyte; // that a build wrote

SassSyntax syntaxOf(const SiteDocument& sheet)
{
    return sheet.place.extension().compare(QLatin1String(".sass"), Qt::CaseInsensitive) == 0
        ? SassSyntax::Indented
        : SassSyntax::Scss;
}

// Lines of the file before the sheet's own text.
int linesOfFrontMatter(const QString& text)
{
    const auto block = findFrontMatter(text);
    return block ? int(QStringView(text).left(block->bodyStart).count(QLatin1Char('\n'))) : 0;
}

// The last build's copy.
std::optional<QByteArray> builtCopy(const SiteSnapshot::Data& site, const SiteDocument& sheet)
{
    const std::optional<SitePath> copy =
        SitePath::find(site.source, site.config.destination + sheet.url);
    if (!copy)
        return std::nullopt;
    Result<QByteArray> bytes = readInside(site.root, copy->absolute(), largestSheet);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

Diagnostic problemOf(const SassFailure& failure, const SiteSnapshot::Data& site,
    const SiteDocument& sheet, bool hasCopy)
{
    const bool isItself = failure.file.isEmpty() || failure.file == sheet.place.file;
    Diagnostic problem{.code = QStringLiteral("asset.sass"),
        .file = site.shownPath(isItself ? sheet.place.file : failure.file),
        .line = failure.line};
    if (isItself && failure.line > 0)
        problem.line += linesOfFrontMatter(sourceText(site, sheet));
    if (failure.kind == SassFailure::Kind::NoCompiler) {
        problem.message = withoutCompiler(hasCopy);
    } else {
        problem.message = sentenceOf(failure, site);
        if (!failure.message.isEmpty() && !isOfTheme(failure, site))
            problem.severity = Severity::Error;
    }
    return problem;
}

StyleSheet compiledSheet(const SiteSnapshot::Data& site, const DocumentPtr& sheet)
{
    StyleSheet result;
    SassResult compiled;
    if (!holdsSource(site, *sheet)) {
        compiled.failure = SassFailure{SassFailure::Kind::TooLarge, {}, sheet->place.file, 0};
    } else {
        const QString body = sourceBody(site, *sheet);
        QByteArray text = body.toUtf8();
        if (usesLiquid(*sheet, body))
            text = PageRenderer().renderAsset(site, sheet, &result.problems);
        SassRequest request = requestFor(site, text, syntaxOf(*sheet));
        request.path = sheet->place.file;
        request.files = checkoutFiles(site);
        compiled = site.sheets->compile(request);
    }
    if (!compiled.failure) {
        result.css = std::move(compiled.css);
        return result;
    }
    result.css = site.sheets->latest(sheet->place.file);
    if (!result.css)
        result.css = builtCopy(site, *sheet);
    result.problems += problemOf(*compiled.failure, site, *sheet, result.css.has_value());
    return result;
}

StyleSheet knownSheet(const SiteSnapshot::Data& site, const DocumentPtr& sheet)
{
    if (std::optional<StyleSheet> known = site.assets->findSheet(sheet->url))
        return std::move(*known);
    StyleSheet result = compiledSheet(site, sheet);
    site.assets->insertSheet(sheet->url, result);
    return result;
}

} // namespace

std::optional<StyleSheet> styleSheetAt(const SiteSnapshot::Data& site, const QString& path)
{
    for (const DocumentPtr& page : site.pages) {
        if (isSassSheet(*page) && unescapePath(page->url) == QLatin1Char('/') + path)
            return knownSheet(site, page);
    }
    return std::nullopt;
}

QList<Diagnostic> styleProblems(const SiteSnapshot::Data& site)
{
    QList<Diagnostic> problems;
    for (const DocumentPtr& page : site.pages) {
        if (isSassSheet(*page))
            problems += knownSheet(site, page).problems;
    }
    return problems;
}

} // namespace galley
