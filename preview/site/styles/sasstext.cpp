// SPDX-License-Identifier: MIT
#include "preview/site/styles/sasstext.h"

#include "preview/sass/sasssheets.h"

namespace galley {

namespace {

// What a filter may take of the time that a page is rendered in.
constexpr std::chrono::milliseconds filterTime(2000);

// What the snapshot holds for its filters.
class HeldFiles : public SassFiles {
public:
    explicit HeldFiles(QHash<QString, QByteArray> sources)
        : m_sources(std::move(sources))
    {
    }

    bool has(const QString& path) const override { return m_sources.contains(path); }

    std::optional<QByteArray> read(const QString& path, qint64 limit) const override
    {
        const auto found = m_sources.constFind(path);
        const bool isKnown = found != m_sources.constEnd() && found->size() <= limit;
        return isKnown ? std::optional(*found) : std::nullopt;
    }

private:
    QHash<QString, QByteArray> m_sources;
};

} // namespace

SassRequest requestFor(const SiteSnapshot::Data& site, const QByteArray& text, SassSyntax syntax)
{
    SassRequest request;
    request.text = text;
    request.syntax = syntax;
    request.loadPaths = site.sassFolders;
    const QString style =
        site.config.values[QStringLiteral("sass")][QStringLiteral("style")].toDisplayString();
    // Ruby's symbols were written with a colon once.
    request.isCompressed =
        style == QLatin1String("compressed") || style == QLatin1String(":compressed");
    return request;
}

bool isSassSheet(const SiteDocument& document)
{
    const QString extension = document.place.extension();
    return document.isPage()
        && (extension.compare(QLatin1String(".scss"), Qt::CaseInsensitive) == 0
            || extension.compare(QLatin1String(".sass"), Qt::CaseInsensitive) == 0);
}

SassResult compiledText(const SiteSnapshot::Data& site, const QString& text, SassSyntax syntax)
{
    SassRequest request = requestFor(site, text.toUtf8(), syntax);
    request.files =
        std::make_shared<HeldFiles>(site.sassSources.value_or(QHash<QString, QByteArray>()));
    request.hasCharset = false;
    request.time = filterTime;
    return site.sheets->compile(request);
}

} // namespace galley
