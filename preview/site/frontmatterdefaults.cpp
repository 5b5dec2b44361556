#include "preview/site/frontmatterdefaults.h"

#include "preview/site/sitepath.h"
#include "preview/site/yamlmerge.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace galley {

namespace {

QString pluralType(const QString& type)
{
    return type == QLatin1String("post") || type == QLatin1String("page")
            || type == QLatin1String("draft")
        ? type + QLatin1Char('s')
        : type;
}

// Ruby's Dir.glob as far as scopes use it: `*` within a folder, `**/` any depth.
QRegularExpression globExpression(const QString& glob)
{
    QString pattern = QRegularExpression::escape(glob);
    pattern.replace(QStringLiteral("\\*\\*\\/"), QStringLiteral("(?:[^/]+/)*"));
    pattern.replace(QStringLiteral("\\*"), QStringLiteral("[^/]*"));
    pattern.replace(QStringLiteral("\\?"), QStringLiteral("[^/]"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

QStringList globbedPaths(const QString& source, const QString& glob)
{
    const QRegularExpression expression = globExpression(glob);
    QStringList result;
    QDirIterator files(source, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(source.size() + 1);
        if (expression.match(path).hasMatch())
            result += path;
    }
    return result;
}

} // namespace

FrontMatterDefaults::FrontMatterDefaults(const YamlValue& config, const QString& source)
{
    for (const YamlValue& set : asList(config[QStringLiteral("defaults")])) {
        const YamlValue& values = set[QStringLiteral("values")];
        if (!values.isMap())
            continue;
        const YamlValue& scope = set[QStringLiteral("scope")];
        Scope entry;
        entry.hasScope = scope.isMap();
        entry.path = withoutLeadingSlash(asString(scope[QStringLiteral("path")]));
        entry.type = pluralType(asString(scope[QStringLiteral("type")]));
        entry.isGlob = entry.path.contains(QLatin1Char('*'));
        if (entry.isGlob)
            entry.globbed = globbedPaths(source, entry.path);
        entry.values = values;
        m_scopes += entry;
    }
}

bool FrontMatterDefaults::applies(const Scope& scope, const QString& path, const QString& type)
{
    if (!scope.hasScope)
        return true;
    if (!scope.type.isEmpty() && scope.type != type)
        return false;
    if (!scope.isGlob)
        return path.startsWith(scope.path);
    return std::any_of(scope.globbed.begin(), scope.globbed.end(),
        [&](const QString& globbed) { return path.startsWith(globbed); });
}

bool FrontMatterDefaults::takesPrecedence(const Scope& older, const Scope& newer)
{
    if (newer.path.size() != older.path.size())
        return newer.path.size() > older.path.size();
    return !newer.type.isEmpty() || older.type.isEmpty();
}

YamlValue FrontMatterDefaults::valuesFor(const QString& path, const QString& type) const
{
    YamlValue result = YamlValue::Map{};
    const Scope* last = nullptr;
    for (const Scope& scope : m_scopes) {
        if (!applies(scope, withoutLeadingSlash(path), type))
            continue;
        if (!last || takesPrecedence(*last, scope)) {
            result = deepMerged(result, scope.values);
            last = &scope;
        } else {
            result = deepMerged(scope.values, result);
        }
    }
    return result;
}

} // namespace galley
