#include "preview/site/styles/sasstext.h"

#include "editor/post/file/filereader.h"
#include "editor/post/file/insidefolder.h"
#include "preview/sass/sasssheets.h"
#include "preview/site/styles/stylefolders.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace galley {

namespace {

// What a filter may take of the time that a page is rendered in.
constexpr std::chrono::milliseconds filterTime(2000);

class CheckoutFiles : public SassFiles {
public:
    explicit CheckoutFiles(QString root)
        : m_root(std::move(root))
    {
    }

    bool has(const QString& path) const override
    {
        return path.startsWith(m_root + QLatin1Char('/')) && QFileInfo(path).isFile()
            && isInside(m_root, path);
    }

    std::optional<QByteArray> read(const QString& path, qint64 limit) const override
    {
        Result<QByteArray> bytes = readInside(m_root, path, limit);
        return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
    }

private:
    QString m_root;
};

} // namespace

bool isOfTheme(const SassFailure& failure, const SiteConfig& config)
{
    return failure.kind == SassFailure::Kind::Missing && config.usesTheme();
}

QString withoutCompiler(bool hasCopy)
{
    return hasCopy
        ? QCoreApplication::translate("galley",
            "There is no Sass compiler for this kind of computer, so the styles of the last build "
            "are shown.")
        : QCoreApplication::translate("galley",
            "There is no Sass compiler for this kind of computer, so these styles are missing. "
            "Run “jekyll build” once to see them here.");
}

SassRequest requestFor(const SiteSnapshot::Data& site, const QByteArray& text, SassSyntax syntax)
{
    SassRequest request;
    request.text = text;
    request.syntax = syntax;
    request.loadPaths = sassLoadPaths(site);
    request.isCompressed = sassStyle(site) == QLatin1String("compressed");
    request.files = std::make_shared<CheckoutFiles>(site.root);
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
    request.hasCharset = false;
    request.time = filterTime;
    return site.sheets->compile(request);
}

QString sentenceOf(const SassFailure& failure, const SiteConfig& config)
{
    switch (failure.kind) {
    case SassFailure::Kind::Missing:
        if (isOfTheme(failure, config))
            return QCoreApplication::translate("galley",
                "These styles are imported from the site's theme, which is not in the site's "
                "folder, so they are missing here.");
        [[fallthrough]];
    case SassFailure::Kind::Source:
        return QCoreApplication::translate("galley", "Sass cannot compile these styles: %1")
            .arg(failure.message);
    case SassFailure::Kind::NoCompiler:
        return withoutCompiler(false);
    case SassFailure::Kind::TooLarge:
        return QCoreApplication::translate(
            "galley", "The style sheet or what it imports is too large to compile.");
    case SassFailure::Kind::TooLong:
        return QCoreApplication::translate(
            "galley", "Compiling the style sheet took too long and was stopped.");
    case SassFailure::Kind::Died:
        break;
    }
    return QCoreApplication::translate(
        "galley", "The Sass compiler stopped at this style sheet; it may need too much memory.");
}

} // namespace galley
