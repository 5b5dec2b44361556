// SPDX-License-Identifier: MIT
#include "preview/site/moves/relativelinks.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace galley {

namespace {

const QLatin1String pageEndings[] = {
    QLatin1String("/index.html"), QLatin1String(".html"), QLatin1String("/")};

// Where links stand; the first group is the link.
const QRegularExpression& linkForm()
{
    static const QRegularExpression form(
        QStringLiteral(R"RE(\]\([ \t]*<?([^\s)>]+)|^[ ]{0,3}\[[^\]\n]+\]:[ \t]*<?([^\s>]+))RE"
                       R"RE(|\b(?:href|src)[ \t]*=[ \t]*["']([^"'\s>]+))RE"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return form;
}

// Neither a whole address, nor one from the root, nor a place on the page, nor a template's.
bool isRelative(QStringView link)
{
    static const QRegularExpression other(QStringLiteral(R"(\A(?:[/#?{]|[A-Za-z][\w+.-]*:))"));
    return !link.contains(QLatin1String("{{")) && !link.contains(QLatin1String("{%"))
        && !other.match(link.toString()).hasMatch();
}

qsizetype pathLength(QStringView link)
{
    const auto end = std::find_if(link.begin(), link.end(),
        [](QChar c) { return c == QLatin1Char('?') || c == QLatin1Char('#'); });
    return end - link.begin();
}

QStringList folderOf(const QString& pageUrl)
{
    QStringList parts =
        QUrl::fromPercentEncoding(pageUrl.toUtf8()).split(QLatin1Char('/'), Qt::KeepEmptyParts);
    parts.removeLast();
    parts.removeAll(QString());
    return parts;
}

// The path that a browser would ask for; above the root is the root.
QString resolved(const QString& link, const QStringList& folder)
{
    QStringList parts = folder;
    for (const QString& part : link.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String(".."))
            parts = parts.mid(0, parts.size() - 1);
        else if (part != QLatin1String("."))
            parts += part;
    }
    return parts.join(QLatin1Char('/'));
}

std::optional<RelativeLink> relativeLink(
    QStringView link, qsizetype start, const QStringList& folder)
{
    if (!isRelative(link))
        return std::nullopt;
    RelativeLink found;
    found.written = link.toString();
    QStringView path = link.left(pathLength(link));
    for (const QLatin1String ending : pageEndings) {
        if (!path.endsWith(ending))
            continue;
        path.chop(ending.size());
        break;
    }
    // `../` alone names no page that has a name to change.
    if (path.isEmpty() || path.endsWith(QLatin1String("..")) || path == QLatin1String("."))
        return std::nullopt;
    const QString decoded = QUrl::fromPercentEncoding(path.toUtf8());
    found.range = {start, start + path.size()};
    found.isEncoded = path.contains(QLatin1Char('%'));
    found.hasDot = path.startsWith(QLatin1String("./"));
    found.path = resolved(decoded, folder);
    return found;
}

QString lastPart(const QString& path)
{
    return path.section(QLatin1Char('/'), -1);
}

// Whether a link may lead to a target at all, so that most texts need no closer look.
bool mayName(QStringView text, const ReferenceTarget& target)
{
    const QString name = lastPart(target.path);
    return !name.isEmpty()
        && (text.contains(name)
            || text.contains(QString::fromLatin1(QUrl::toPercentEncoding(name))));
}

// The link's range shortened to the folder that it leads through.
std::optional<TextRange> rangeOfFolder(
    QStringView text, const RelativeLink& link, const QString& folder)
{
    const QString inside = link.path.mid(folder.size());
    const QStringView written = text.mid(link.range.start, link.range.length());
    if (!QUrl::fromPercentEncoding(written.toUtf8()).endsWith(inside))
        return std::nullopt; // it goes to and fro
    const qsizetype parts = inside.count(QLatin1Char('/'));
    qsizetype end = written.size();
    for (qsizetype i = 0; i < parts; ++i)
        end = written.left(end).lastIndexOf(QLatin1Char('/'));
    return TextRange{link.range.start, link.range.start + end};
}

std::optional<TextRange> rangeFor(
    QStringView text, const RelativeLink& link, const ReferenceTarget& target)
{
    switch (target.kind) {
    case ReferenceTarget::Kind::Address:
    case ReferenceTarget::Kind::File:
        return link.path == target.path ? std::optional(link.range) : std::nullopt;
    case ReferenceTarget::Kind::Folder:
        return link.path.startsWith(target.path + QLatin1Char('/'))
            ? rangeOfFolder(text, link, target.path)
            : std::nullopt;
    case ReferenceTarget::Kind::PostName:
        break;
    }
    return std::nullopt;
}

} // namespace

QString addressPath(const QString& url)
{
    QString path = QUrl::fromPercentEncoding(url.toUtf8());
    for (const QLatin1String ending : {QLatin1String("/index.html"), QLatin1String(".html")}) {
        if (path.endsWith(ending))
            path.chop(ending.size());
    }
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path.mid(path.startsWith(QLatin1Char('/')) ? 1 : 0);
}

QString pathFromPage(const QString& path, const QString& pageUrl)
{
    const QStringList from = folderOf(pageUrl);
    const QStringList to = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    qsizetype same = 0;
    while (same < from.size() && same < to.size() - 1 && from.at(same) == to.at(same))
        ++same;
    const QString up = QStringLiteral("../").repeated(from.size() - same);
    return up + to.mid(same).join(QLatin1Char('/'));
}

QString relativeLinkText(const RelativeLink& link, const QString& path, const QString& pageUrl)
{
    QString text = pathFromPage(path, pageUrl);
    // A colon in its first part would make it an address of another kind.
    const bool needsDot = text.section(QLatin1Char('/'), 0, 0).contains(QLatin1Char(':'));
    if (needsDot || (link.hasDot && !text.startsWith(QLatin1String("../"))))
        text.prepend(QLatin1String("./"));
    return link.isEncoded ? QString::fromLatin1(QUrl::toPercentEncoding(text, "/:@!$&'()*+,;="))
                          : text;
}

QList<RelativeLink> relativeLinks(QStringView text, const QString& pageUrl)
{
    const QStringList folder = folderOf(pageUrl);
    QList<RelativeLink> links;
    const QString whole = text.toString();
    int line = 1;
    qsizetype counted = 0;
    auto matches = linkForm().globalMatch(whole);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int group = match.lastCapturedIndex();
        std::optional<RelativeLink> link =
            relativeLink(match.capturedView(group), match.capturedStart(group), folder);
        if (!link)
            continue;
        line += static_cast<int>(
            text.mid(counted, link->range.start - counted).count(QLatin1Char('\n')));
        counted = link->range.start;
        link->line = line;
        links += *link;
    }
    return links;
}

QList<Reference> findRelativeReferences(
    QStringView text, const QList<ReferenceTarget>& targets, const QString& pageUrl)
{
    const bool mayHave = std::any_of(targets.cbegin(), targets.cend(),
        [text](const ReferenceTarget& target) { return mayName(text, target); });
    QList<Reference> found;
    for (const RelativeLink& link :
        mayHave ? relativeLinks(text, pageUrl) : QList<RelativeLink>()) {
        std::optional<Reference> best;
        for (qsizetype i = 0; i < targets.size(); ++i) {
            const std::optional<TextRange> range = rangeFor(text, link, targets.at(i));
            if (range && (!best || range->length() > best->range.length()))
                best = Reference{
                    i, *range, link.line, link.written, link.isEncoded, true, pageUrl, link.hasDot};
        }
        if (best)
            found += *best;
    }
    return found;
}

} // namespace galley
