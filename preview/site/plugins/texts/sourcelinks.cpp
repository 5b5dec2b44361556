// SPDX-License-Identifier: MIT
#include "preview/site/plugins/texts/sourcelinks.h"

#include "preview/site/config/entryfilter.h"
#include "preview/site/config/yamlmerge.h"
#include "preview/site/ruby/rubytext.h"

#include <QRegularExpression>

namespace galley {

namespace {

constexpr qsizetype longestBody = 4 * 1024 * 1024;

// `[text](address#part "title")`, and `[text]: address#part "title"` on a line of its own.
const QRegularExpression& linkForm()
{
    const QString rest = QStringLiteral(
        "(#.+?|)?(\\s+\"(?:\\\\\"|[^\"])*(?<!\\\\)\"|\\s+\"(?:\\\\'|[^'])*(?<!\\\\)')?");
    static const QRegularExpression form(QStringLiteral("\\[(.*?)\\]\\(([^)]+?)") + rest
            + QStringLiteral("\\)|^\\s*?\\[(.*?)\\]: (.+?)") + rest + QStringLiteral("\\s*?$"),
        QRegularExpression::MultilineOption);
    return form;
}

// Ruby's CGI.unescape
QString unescapedLink(QString path)
{
    return unescapePath(path.replace(QLatin1Char('+'), QLatin1Char(' ')));
}

// The file that a link leads to, relative to the source; nothing: out of it.
std::optional<QString> linkedFile(const QString& link, const QString& folder)
{
    if (link.startsWith(QLatin1Char('~')))
        return std::nullopt;
    QStringList parts =
        link.startsWith(QLatin1Char('/')) ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : link.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String("..")) {
            if (parts.isEmpty())
                return std::nullopt;
            parts.removeLast();
        } else if (part != QLatin1String(".")) {
            parts += part;
        }
    }
    return unescapedLink(parts.join(QLatin1Char('/')));
}

int lineBreaksIn(QStringView text)
{
    return int(text.count(QLatin1Char('\n')));
}

// Builds the new text, and with it the lines that its lines come from.
class Rewriter {
public:
    explicit Rewriter(const QString& body)
        : m_body(body)
    {
    }

    void replace(const QRegularExpressionMatch& match, const QString& replacement)
    {
        copyUpTo(match.capturedStart());
        const int before = m_line;
        m_line +=
            lineBreaksIn(QStringView(m_body).mid(match.capturedStart(), match.capturedLength()));
        m_end = match.capturedEnd();
        m_result.text += replacement;
        // The line that the link itself stands on.
        const int own = match.hasCaptured(5) ? m_line : before;
        for (int i = lineBreaksIn(replacement); i > 0; --i)
            m_result.lines.push_back(own);
    }

    LinkedText finish()
    {
        if (m_end == 0 && m_result.text.isEmpty())
            return {m_body, {}};
        copyUpTo(m_body.size());
        return std::move(m_result);
    }

private:
    void copyUpTo(qsizetype end)
    {
        const QStringView part = QStringView(m_body).mid(m_end, end - m_end);
        m_result.text += part;
        for (int i = lineBreaksIn(part); i > 0; --i)
            m_result.lines.push_back(++m_line);
        m_end = end;
    }

    const QString& m_body;
    qsizetype m_end = 0; // what stands before it is done
    int m_line = 1;
    LinkedText m_result{QString(), {1}};
};

} // namespace

bool takesRelativeLinks(const QString& path, const QString& collection, const SiteConfig& config)
{
    const YamlValue& options = config.values[QStringLiteral("relative_links")];
    if (!config.plugins.has("jekyll-relative-links") || isFalse(options[QStringLiteral("enabled")]))
        return false;
    const CollectionConfig* owner = config.collection(collection);
    const bool isTaken = collection.isEmpty()
        || (options[QStringLiteral("collections")] == YamlValue(true) && owner && owner->output);
    QStringList excluded;
    for (const YamlValue& pattern : asList(options[QStringLiteral("exclude")]))
        excluded += pattern.toDisplayString();
    return isTaken && !EntryFilter::isNamedBy(excluded, path);
}

LinkedText withRelativeLinks(const QString& body, const QString& path,
    const std::function<std::optional<QString>(const QString&)>& addressOf)
{
    if (body.size() > longestBody || !body.contains(QLatin1Char('[')))
        return {body, {}};
    const QString folder = path.left(std::max<qsizetype>(path.lastIndexOf(QLatin1Char('/')), 0));
    Rewriter rewriter(body);
    for (auto links = linkForm().globalMatch(body); links.hasNext();) {
        const QRegularExpressionMatch match = links.next();
        const bool isInline = match.hasCaptured(1);
        const int first = isInline ? 1 : 5; // of the captures
        const QString link = match.captured(first + 1);
        if (link.startsWith(QLatin1Char('#')) || isAbsoluteUrl(link))
            continue;
        const std::optional<QString> file = linkedFile(link, folder);
        const std::optional<QString> address = file ? addressOf(*file) : std::nullopt;
        if (!address)
            continue;
        const QString target =
            *address + match.captured(first + 2) + (isInline ? match.captured(4) : QString());
        rewriter.replace(match,
            isInline
                ? QStringLiteral("[%1](%2)").arg(match.captured(1), target)
                : QStringLiteral("\n[%1]: %2").arg(match.captured(5), target) + match.captured(8));
    }
    return rewriter.finish();
}

} // namespace galley
