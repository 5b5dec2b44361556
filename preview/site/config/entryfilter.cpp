// SPDX-License-Identifier: MIT
#include "preview/site/config/entryfilter.h"

namespace galley {

namespace {

QString withLeadingSlash(const QString& path)
{
    return path.startsWith(QLatin1Char('/')) ? path : QLatin1Char('/') + path;
}

QString nameOf(const QString& path)
{
    return path.section(QLatin1Char('/'), -1);
}

bool isSpecial(const QString& name)
{
    static const QString leading = QStringLiteral("._#~");
    return !name.isEmpty() && leading.contains(name[0]);
}

// Ruby's File.fnmatch? without flags: `*` also matches '/'.
QRegularExpression wildcard(const QString& pattern)
{
    static const QRegularExpression wild(QStringLiteral("[*?]"));
    if (!pattern.contains(wild))
        return {};
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QStringLiteral("\\*"), QStringLiteral(".*"));
    expression.replace(QStringLiteral("\\?"), QStringLiteral("."));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

} // namespace

EntryFilter::EntryFilter(const SiteConfig& config)
    : m_include(patterns(config.include))
{
    QStringList exclude;
    for (const QString& text : config.exclude) {
        if (!config.include.contains(text))
            exclude += text;
    }
    m_exclude = patterns(exclude);
}

QList<EntryFilter::Pattern> EntryFilter::patterns(const QStringList& texts)
{
    constexpr qsizetype most = 1000; // each is tried on every file of the site
    QList<Pattern> result;
    for (const QString& text : texts.mid(0, most))
        result += {withLeadingSlash(text), wildcard(withLeadingSlash(text))};
    return result;
}

bool EntryFilter::isNamed(const QList<Pattern>& patterns, const QString& path, bool isFolder)
{
    const QString entry = withLeadingSlash(path);
    return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern& pattern) {
        if (entry.startsWith(pattern.text)
            || (isFolder && pattern.text == entry + QLatin1Char('/')))
            return true;
        return !pattern.expression.pattern().isEmpty()
            && pattern.expression.match(entry).hasMatch();
    });
}

bool EntryFilter::isExcluded(const QString& path, bool isFolder) const
{
    return isNamed(m_exclude, path, isFolder);
}

bool EntryFilter::isNamedBy(const QStringList& texts, const QString& path)
{
    return isNamed(patterns(texts), path, false);
}

bool EntryFilter::accepts(const QString& base, const QString& entry, bool isFolder) const
{
    if (entry.endsWith(QLatin1Char('.')))
        return false;
    if (isNamed(m_include, entry, isFolder) || isNamed(m_include, nameOf(entry), isFolder))
        return true;
    return !isExcluded(base + entry, isFolder) && !isSpecial(entry) && !isSpecial(nameOf(entry))
        && !entry.endsWith(QLatin1Char('~'));
}

} // namespace galley
