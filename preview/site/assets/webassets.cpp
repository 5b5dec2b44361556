// SPDX-License-Identifier: MIT
#include "preview/site/assets/webassets.h"

#include "preview/site/assets/googlefonts.h"
#include "preview/site/plugins/html/emoji.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace galley {

namespace {

// A file of an npm package, as a CDN's address names it.
struct PackageFile {
    QString package;
    int major = 0; // 0: newest, or not said
    QString path; // inside the package
};

struct Renaming {
    const char* name; // as the CDN calls the library
    const char* package; // as npm calls it
    const char* folder; // where in the package the CDN's paths start
};

constexpr std::array libraryNames{
    Renaming{"twitter-bootstrap", "bootstrap", "dist/"},
    Renaming{"bootstrap", "bootstrap", "dist/"},
    Renaming{"font-awesome", "@fortawesome/fontawesome-free", ""},
    Renaming{"fontawesome", "@fortawesome/fontawesome-free", ""},
    Renaming{"academicons", "academicons", ""},
};

constexpr std::array repositoryNames{
    Renaming{"twbs/bootstrap", "bootstrap", ""},
    Renaming{"FortAwesome/Font-Awesome", "@fortawesome/fontawesome-free", ""},
    Renaming{"jpswalsh/academicons", "academicons", ""},
};

enum class AddressForm {
    Npm, // [@scope/]package[@version]/path
    GitHub, // owner/repository[@version]/path
    Library, // library/version/path
    Version, // version/path of Font Awesome
};

struct Cdn {
    const char* host;
    const char* prefix;
    AddressForm form;
};

constexpr std::array cdns{
    Cdn{"cdn.jsdelivr.net", "/npm/", AddressForm::Npm},
    Cdn{"fastly.jsdelivr.net", "/npm/", AddressForm::Npm},
    Cdn{"cdn.jsdelivr.net", "/gh/", AddressForm::GitHub},
    Cdn{"unpkg.com", "/", AddressForm::Npm},
    Cdn{"cdnjs.cloudflare.com", "/ajax/libs/", AddressForm::Library},
    Cdn{"cdn.bootcdn.net", "/ajax/libs/", AddressForm::Library},
    Cdn{"cdn.staticfile.org", "/", AddressForm::Library},
    Cdn{"cdn.staticfile.net", "/", AddressForm::Library},
    Cdn{"ajax.aspnetcdn.com", "/ajax/", AddressForm::Library},
    Cdn{"stackpath.bootstrapcdn.com", "/", AddressForm::Library},
    Cdn{"maxcdn.bootstrapcdn.com", "/", AddressForm::Library},
    Cdn{"netdna.bootstrapcdn.com", "/", AddressForm::Library},
    Cdn{"use.fontawesome.com", "/releases/", AddressForm::Version},
};

// The major version of "4.6.2", "v4", "^4.1", "~4.0", "4.x", ">=4 <5"; 0 of "latest".
int majorVersion(const QString& version)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    return number.match(version).captured().toInt();
}

// The first `count` segments of a path, and what follows them.
struct SplitPath {
    QString head, rest;
};
SplitPath splitPath(const QString& path, int count)
{
    return {path.section(QLatin1Char('/'), 0, count - 1), path.section(QLatin1Char('/'), count)};
}

template <size_t N>
std::optional<PackageFile> renamed(const std::array<Renaming, N>& names, const QString& name,
    const QString& version, const QString& path)
{
    for (const Renaming& entry : names) {
        if (name.compare(QLatin1String(entry.name), Qt::CaseInsensitive) == 0)
            return PackageFile{QLatin1String(entry.package), majorVersion(version),
                QLatin1String(entry.folder) + path};
    }
    return std::nullopt;
}

std::optional<PackageFile> parsePath(const QString& path, AddressForm form)
{
    const QChar at = QLatin1Char('@');
    if (form == AddressForm::Version)
        return PackageFile{
            QStringLiteral("@fortawesome/fontawesome-free"), 0, splitPath(path, 1).rest};
    if (form == AddressForm::Library) {
        const SplitPath parts = splitPath(path, 2);
        return renamed(
            libraryNames, splitPath(parts.head, 1).head, splitPath(parts.head, 1).rest, parts.rest);
    }
    const bool twoSegments = form == AddressForm::GitHub || path.startsWith(at);
    const SplitPath parts = splitPath(path, twoSegments ? 2 : 1);
    const qsizetype mark = parts.head.indexOf(at, 1);
    const QString name = parts.head.left(mark);
    const QString version = mark < 0 ? QString() : parts.head.mid(mark + 1);
    if (form == AddressForm::GitHub)
        return renamed(repositoryNames, name, version, parts.rest);
    return PackageFile{name, majorVersion(version), parts.rest};
}

// "bootstrap@4 /dist/css" is meant as "bootstrap@4/dist/css".
QString withoutSpaces(QString path)
{
    path.remove(QLatin1Char(' '));
    return path;
}

std::optional<PackageFile> parseCdnAddress(const QUrl& address)
{
    QString host = address.host().toLower();
    if (host.startsWith(QLatin1String("www.")))
        host = host.mid(4);
    const QString path = withoutSpaces(address.path(QUrl::FullyDecoded));
    for (const Cdn& cdn : cdns) {
        const QLatin1String prefix(cdn.prefix);
        if (host == QLatin1String(cdn.host) && path.startsWith(prefix))
            return parsePath(path.mid(prefix.size()), cdn.form);
    }
    return std::nullopt;
}

bool isInside(const QString& path)
{
    return !path.isEmpty() && QDir::cleanPath(path) == path && !path.startsWith(QLatin1Char('/'))
        && path != QLatin1String("..") && !path.startsWith(QLatin1String("../"));
}

bool exists(const QString& path)
{
    initResources();
    return isInside(path) && QFileInfo(QStringLiteral(":/web/") + path).isFile();
}

// Copies of style sheets are the minified ones.
std::optional<QString> existing(const QString& path)
{
    if (exists(path))
        return path;
    if (!path.endsWith(QLatin1String(".css")))
        return std::nullopt;
    const QString minified = path.chopped(4) + QStringLiteral(".min.css");
    return exists(minified) ? std::optional(minified) : std::nullopt;
}

// Bootstrap's major versions differ too much to stand in for each other.
QString bootstrapFolder(int major)
{
    switch (major) {
    case 3:
        return QStringLiteral("bootstrap3");
    case 4:
        return QStringLiteral("bootstrap");
    case 0:
    case 5:
        return QStringLiteral("bootstrap5");
    default:
        return {};
    }
}

// Font Awesome 4 had one style sheet, whose class names newer versions keep in a sheet of their
// own.
const QString fontAwesome4Sheet = QStringLiteral("font-awesome-4.css");

std::optional<QString> copyOf(const PackageFile& file)
{
    if (file.package == QLatin1String("bootstrap"))
        return existing(bootstrapFolder(file.major) + QLatin1Char('/') + file.path);
    const bool isFontAwesome4 = file.package == QLatin1String("font-awesome")
        || file.path.startsWith(QLatin1String("css/font-awesome."));
    if (isFontAwesome4 && file.path.endsWith(QLatin1String(".css")))
        return fontAwesome4Sheet;
    return existing(file.package + QLatin1Char('/') + file.path);
}

// Pictures of emoji, as GitHub has them for those that are characters: the character stands in.
const QString emojiFolder = QStringLiteral("emoji/");

std::optional<QString> emojiPicture(const QString& path)
{
    const QString folder = QStringLiteral("/images/icons/emoji/unicode/");
    const QString file = path.mid(folder.size());
    const bool isKnown = path.startsWith(folder) && !emojiOfPicture(file).isEmpty();
    return isKnown ? std::optional(emojiFolder + file) : std::nullopt;
}

std::optional<WebAsset> drawnEmoji(const QString& name)
{
    const QString character = emojiOfPicture(name.mid(emojiFolder.size()));
    if (character.isEmpty())
        return std::nullopt;
    return WebAsset{"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 20\">"
                    "<text x=\"10\" y=\"16\" font-size=\"16\" text-anchor=\"middle\">"
            + character.toUtf8() + "</text></svg>\n",
        "image/svg+xml"};
}

QByteArray mimeTypeOf(const QString& path)
{
    if (path.endsWith(QLatin1String(".css")))
        return "text/css";
    if (path.endsWith(QLatin1String(".woff2")))
        return "font/woff2";
    if (path.endsWith(QLatin1String(".woff")))
        return "font/woff";
    return "application/octet-stream";
}

} // namespace

std::optional<QString> webAssetFor(const QUrl& address)
{
    if (address.host() == QLatin1String("github.githubassets.com"))
        return emojiPicture(address.path());
    if (isGoogleFontsAddress(address)) {
        const QString query = address.query(QUrl::FullyEncoded);
        const auto requests = parseGoogleFonts(query);
        if (familiesWithoutCopy(requests).size() == requests.size())
            return std::nullopt;
        return QStringLiteral("fonts.css?") + query;
    }
    const auto file = parseCdnAddress(address);
    return file ? copyOf(*file) : std::nullopt;
}

QStringList missingFromCopy(const QUrl& address)
{
    if (!isGoogleFontsAddress(address))
        return {};
    return familiesWithoutCopy(parseGoogleFonts(address.query(QUrl::FullyEncoded)));
}

std::optional<WebAsset> readWebAsset(const QString& path)
{
    const QString name = path.section(QLatin1Char('?'), 0, 0);
    if (name == QLatin1String("fonts.css"))
        return WebAsset{
            fontFaceRules(parseGoogleFonts(path.section(QLatin1Char('?'), 1))), "text/css"};
    if (name == fontAwesome4Sheet)
        return WebAsset{"@import \"@fortawesome/fontawesome-free/css/all.min.css\";\n"
                        "@import \"@fortawesome/fontawesome-free/css/v4-shims.min.css\";\n",
            "text/css"};
    if (name.startsWith(emojiFolder))
        return drawnEmoji(name);
    if (!exists(name))
        return std::nullopt;
    QFile file(QStringLiteral(":/web/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return WebAsset{file.readAll(), mimeTypeOf(name)};
}

} // namespace galley
