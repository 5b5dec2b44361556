#include "preview/site/config/siteruby.h"

#include "preview/site/config/sitepath.h"
#include "preview/site/config/yamlmerge.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace galley {

namespace {

constexpr qint64 largestGemfile = 256 * 1024;
constexpr qsizetype mostFiles = 100;

QStringList rubyFiles(const QString& source, const QString& root, const QString& folder)
{
    QStringList files;
    const QString base = source + QLatin1Char('/') + folder;
    if (!QFileInfo(base).isDir() || !isInside(root, base))
        return files;
    QDirIterator found(base, {QStringLiteral("*.rb")}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext() && files.size() < mostFiles)
        files += found.next().mid(source.size() + 1);
    files.sort();
    return files;
}

// The gems of `group :jekyll_plugins do … end`, and those with that group of their own.
QStringList pluginsOfGemfile(const QString& root)
{
    const QString path = root + QStringLiteral("/Gemfile");
    QFile file(path);
    if (!QFileInfo(path).isFile() || !isInside(root, path) || file.size() > largestGemfile
        || !file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression gem(
        QStringLiteral("^\\s*gem\\s*\\(?\\s*[\"']([^\"']+)[\"'](.*)$"));
    QStringList names;
    bool inGroup = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QString code = line.section(QLatin1Char('#'), 0, 0);
        if (code.trimmed() == QLatin1String("end"))
            inGroup = false;
        else if (code.trimmed().startsWith(QLatin1String("group")))
            inGroup = code.contains(QLatin1String(":jekyll_plugins"));
        const QRegularExpressionMatch match = gem.match(code);
        if (match.hasMatch()
            && (inGroup || match.captured(2).contains(QLatin1String(":jekyll_plugins"))))
            names += match.captured(1);
    }
    return names;
}

} // namespace

QStringList siteRuby(const QString& source, const QString& root, const SiteConfig& config)
{
    QString folder = asString(config.values[QStringLiteral("plugins_dir")]);
    if (folder.isEmpty())
        folder = QStringLiteral("_plugins");
    QStringList ruby = rubyFiles(source, root, folder);
    for (const char* key : {"plugins", "gems"}) {
        for (const YamlValue& name : asList(config.values[QString::fromLatin1(key)]))
            ruby += name.toDisplayString();
    }
    ruby += pluginsOfGemfile(root);
    ruby.removeDuplicates();
    ruby.removeAll(QStringLiteral("jekyll-paginate"));
    return ruby;
}

bool isWellKnownPlugin(const QString& name)
{
    static const QSet<QString> names = {QStringLiteral("github-pages"),
        QStringLiteral("jekyll-avatar"), QStringLiteral("jekyll-coffeescript"),
        QStringLiteral("jekyll-default-layout"), QStringLiteral("jekyll-feed"),
        QStringLiteral("jekyll-gist"), QStringLiteral("jekyll-github-metadata"),
        QStringLiteral("jekyll-include-cache"), QStringLiteral("jekyll-mentions"),
        QStringLiteral("jekyll-optional-front-matter"), QStringLiteral("jekyll-paginate"),
        QStringLiteral("jekyll-readme-index"), QStringLiteral("jekyll-redirect-from"),
        QStringLiteral("jekyll-relative-links"), QStringLiteral("jekyll-remote-theme"),
        QStringLiteral("jekyll-sass-converter"), QStringLiteral("jekyll-seo-tag"),
        QStringLiteral("jekyll-sitemap"), QStringLiteral("jekyll-titles-from-headings"),
        QStringLiteral("jemoji")};
    return names.contains(name);
}

} // namespace galley
