// SPDX-License-Identifier: MIT
#include "preview/site/moves/postreferences.h"

#include "preview/site/moves/relativelinks.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace galley {

namespace {

using Kind = ReferenceTarget::Kind;

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-')
        || c == QLatin1Char('%');
}

// Signs that end a link in Markdown, HTML, Liquid and YAML.
bool endsLink(QChar c)
{
    static const QString delimiters = QStringLiteral("\"'`()<>[]{}=,;|\\*^");
    return c.isSpace() || delimiters.contains(c);
}

QString encoded(const QString& path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/:@!$&'()*+,;="));
}

// How far a link reaches to both sides of a place in it.
TextRange linkAround(QStringView text, TextRange place)
{
    while (place.start > 0 && !endsLink(text.at(place.start - 1)))
        --place.start;
    while (place.end < text.size() && !endsLink(text.at(place.end)))
        ++place.end;
    return place;
}

bool startsWithAny(QStringView text, std::initializer_list<QLatin1String> starts)
{
    return std::any_of(
        starts.begin(), starts.end(), [text](QLatin1String s) { return text.startsWith(s); });
}

class Finder {
public:
    Finder(QStringView text, const QList<ReferenceTarget>& targets, const SiteAddress& site)
        : m_text(text)
        , m_targets(targets)
        , m_site(site)
    {
    }

    QList<Reference> find()
    {
        for (qsizetype i = 0; i < m_targets.size(); ++i) {
            const QString& path = m_targets.at(i).path;
            if (path.isEmpty())
                continue;
            findWritten(i, path, false);
            if (const QString other = encoded(path); other != path)
                findWritten(i, other, true);
        }
        dropInner();
        countLines();
        return std::move(m_found);
    }

private:
    void findWritten(qsizetype target, const QString& path, bool isEncoded)
    {
        for (qsizetype at = m_text.indexOf(path); at >= 0;
             at = m_text.indexOf(path, at + path.size())) {
            Reference reference;
            reference.target = target;
            reference.range = {at, at + path.size()};
            reference.isEncoded = isEncoded;
            const bool isMeant = m_targets.at(target).kind == Kind::PostName
                ? isInPostTag(reference.range)
                : endsThere(reference.range.end, m_targets.at(target).kind)
                    && beginsThere(reference);
            if (!isMeant)
                continue;
            const TextRange link = linkAround(m_text, reference.range);
            reference.written = m_text.mid(link.start, link.length()).toString();
            m_found += reference;
        }
    }

    // `{% post_url 2025-07-14-slug %}`, `{% link _posts/2025-07-14-slug.md %}`
    bool isInPostTag(TextRange name) const
    {
        const qsizetype lineStart =
            name.start > 0 ? m_text.lastIndexOf(QLatin1Char('\n'), name.start - 1) + 1 : 0;
        const QStringView before = m_text.mid(lineStart, name.start - lineStart);
        const QStringView after = m_text.mid(name.end, 64);
        static const QRegularExpression postUrl(QStringLiteral(R"(\{%-?\s*post_url\s+(\S*/)?\z)"));
        static const QRegularExpression link(
            QStringLiteral(R"(\{%-?\s*link\s+/?(\S*/)?_(posts|drafts)/(\S*/)?\z)"));
        static const QRegularExpression tagEnd(QStringLiteral(R"(\A\s*-?%\})"));
        static const QRegularExpression fileEnd(QStringLiteral(R"(\A\.\w+\s*-?%\})"));
        return (postUrl.match(before.toString()).hasMatch()
                   && tagEnd.match(after.toString()).hasMatch())
            || (link.match(before.toString()).hasMatch()
                && fileEnd.match(after.toString()).hasMatch());
    }

    // Whether the path ends here, so that `/a/b` is not found in `/a/b-two` or `/a/b/c`.
    bool endsThere(qsizetype end, Kind kind) const
    {
        QStringView rest = m_text.mid(end, 16);
        if (kind == Kind::Folder)
            return rest.startsWith(QLatin1Char('/'));
        if (kind == Kind::Address) {
            for (const QLatin1String ending :
                {QLatin1String("/index.html"), QLatin1String(".html"), QLatin1String("/")}) {
                if (!rest.startsWith(ending))
                    continue;
                rest = rest.mid(ending.size());
                break;
            }
            if (rest.startsWith(QLatin1Char('/')))
                return false;
        }
        if (rest.isEmpty())
            return true;
        // A dot can end a sentence.
        if (rest.front() == QLatin1Char('.'))
            return rest.size() < 2 || !isWordPart(rest.at(1));
        return !isWordPart(rest.front()) && !rest.startsWith(QLatin1Char('/'));
    }

    // Whether what stands before the path makes it one of this site.
    bool beginsThere(Reference& reference) const
    {
        const Kind kind = m_targets.at(reference.target).kind;
        const TextRange link = linkAround(m_text, reference.range);
        QStringView lead = m_text.mid(link.start, reference.range.start - link.start);
        // A template in front, `{{ site.baseurl }}/`, is taken to lead to the site's root.
        if (lead.isEmpty())
            return kind != Kind::Address;
        if (startsWithAny(
                lead, {QLatin1String("http://"), QLatin1String("https://"), QLatin1String("//")})) {
            const QStringView afterScheme = lead.mid(lead.indexOf(QLatin1String("//")) + 2);
            const qsizetype slash = afterScheme.indexOf(QLatin1Char('/'));
            if (slash < 1)
                return false;
            reference.isCertain = !m_site.host.isEmpty()
                && afterScheme.left(slash).compare(m_site.host, Qt::CaseInsensitive) == 0;
            lead = afterScheme.mid(slash);
        }
        return lead == QLatin1String("/") || lead == QLatin1String("./")
            || lead == QString(m_site.base + QLatin1Char('/'));
    }

    // Where a folder and a file in it are both targets, the longer path stands.
    void dropInner()
    {
        std::stable_sort(
            m_found.begin(), m_found.end(), [](const Reference& a, const Reference& b) {
                return a.range.start != b.range.start ? a.range.start < b.range.start
                                                      : a.range.end > b.range.end;
            });
        qsizetype end = -1;
        m_found.removeIf([&end](const Reference& reference) {
            if (reference.range.start < end)
                return true;
            end = reference.range.end;
            return false;
        });
    }

    void countLines()
    {
        int line = 1;
        qsizetype counted = 0;
        for (Reference& reference : m_found) {
            line += static_cast<int>(
                m_text.mid(counted, reference.range.start - counted).count(QLatin1Char('\n')));
            counted = reference.range.start;
            reference.line = line;
        }
    }

    QStringView m_text;
    const QList<ReferenceTarget>& m_targets;
    const SiteAddress& m_site;
    QList<Reference> m_found;
};

} // namespace

QList<Reference> findReferences(
    QStringView text, const QList<ReferenceTarget>& targets, const SiteAddress& site)
{
    return Finder(text, targets, site).find();
}

QString referenceText(const Reference& reference, const QString& newPath)
{
    if (!reference.pageUrl.isEmpty()) {
        RelativeLink link;
        link.isEncoded = reference.isEncoded;
        link.hasDot = reference.hasDot;
        return relativeLinkText(link, newPath, reference.pageUrl);
    }
    return reference.isEncoded ? encoded(newPath) : newPath;
}

} // namespace galley
