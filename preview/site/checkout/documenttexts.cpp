// SPDX-License-Identifier: MIT
#include "preview/site/checkout/documenttexts.h"

#include "editor/post/frontmatter/frontmatterblock.h"

#include <algorithm>

namespace galley {

namespace {

QByteArray sourceOf(const SiteSnapshot::Data& site, const QString& file)
{
    const auto found = site.documents.constFind(file);
    return found == site.documents.constEnd() ? QByteArray() : found->source;
}

} // namespace

QString decodedText(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

bool holdsSource(const SiteSnapshot::Data& site, const SiteDocument& document)
{
    return !sourceOf(site, document.place.file).isNull();
}

QString sourceText(const SiteSnapshot::Data& site, const SiteDocument& document)
{
    return decodedText(sourceOf(site, document.place.file));
}

QString sourceBody(const SiteSnapshot::Data& site, const SiteDocument& document)
{
    const QString text = sourceText(site, document);
    const std::optional<FrontMatterBlock> block = findFrontMatter(text);
    return block ? text.mid(block->bodyStart) : text;
}

bool separatesExcerpt(const SiteSnapshot::Data& site, const QString& file, const QString& separator)
{
    if (!separator.contains(QLatin1Char('\n')))
        return true;
    const QByteArray bytes = sourceOf(site, file);
    return !bytes.contains('\r') || bytes.contains(separator.toUtf8());
}

RelativeText relativeText(const SiteSnapshot::Data& site, const QString& file)
{
    using State = RelativeText::State;
    if (const QByteArray source = sourceOf(site, file); !source.isNull())
        return {State::Found, decodedText(source)};
    const RelativeTexts& known = site.relativeTexts;
    if (const auto found = known.texts.constFind(file); found != known.texts.constEnd())
        return {State::Found, *found};
    const bool isMissing = known.missing.contains(file)
        || std::any_of(known.folders.begin(), known.folders.end(),
            [&](const QString& folder) { return file.startsWith(folder + QLatin1Char('/')); });
    return {isMissing ? State::Missing : State::Unread, {}};
}

} // namespace galley
