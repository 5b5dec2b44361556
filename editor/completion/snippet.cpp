// SPDX-License-Identifier: MIT
#include "editor/completion/snippet.h"

#include "editor/document/textlines.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/file/filereader.h"
#include "editor/post/file/folderwalk.h"
#include "editor/post/frontmatter/frontmatter.h"
#include "editor/syntax/outline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace galley {

namespace {

struct SnippetTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::Snippet)
};

constexpr double kSharedWords = 0.4; // of the smaller text, to count as a copy
constexpr qsizetype kFirstWords = 4;

// Not after a dollar sign: `$${x}$$` is a formula.
const QRegularExpression& fieldPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<!\$)\$\{(\p{L}[\p{L}\p{N} _-]*)(?::([^}\n]*))?\})"));
    return pattern;
}

QString withoutBlankEnds(const QString& text)
{
    static const QRegularExpression ends(QStringLiteral(R"(^(?:[ \t]*\n)+|\s+$)"));
    return QString(text).remove(ends);
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.toLower().split(gaps, Qt::SkipEmptyParts);
}

double sharedWords(const QString& a, const QString& b)
{
    const QStringList first = wordsOf(a);
    const QStringList second = wordsOf(b);
    const QSet<QString> left(first.begin(), first.end());
    const QSet<QString> right(second.begin(), second.end());
    if (left.isEmpty() || right.isEmpty())
        return 0;
    qsizetype both = 0;
    for (const QString& word : left)
        both += right.contains(word) ? 1 : 0;
    return double(both) / double(std::min(left.size(), right.size()));
}

// Line by line without what a reader does not see.
QString comparable(const QString& text)
{
    static const QRegularExpression trailing(
        QStringLiteral("[ \\t]+$"), QRegularExpression::MultilineOption);
    static const QRegularExpression hashes(QStringLiteral("^#{1,6}\\s+"));
    return withoutBlankEnds(text).remove(trailing).remove(hashes);
}

// Whether a text is the snippet, whatever its fields were filled with.
bool isCopyOf(const QString& text, const Snippet& snippet)
{
    const QString wanted = comparable(snippet.text);
    QString pattern;
    qsizetype at = 0;
    auto fields = fieldPattern().globalMatch(wanted);
    while (fields.hasNext()) {
        const QRegularExpressionMatch field = fields.next();
        pattern += QRegularExpression::escape(wanted.mid(at, field.capturedStart() - at))
            + QStringLiteral("[^\\n]*?");
        at = field.capturedEnd();
    }
    pattern += QRegularExpression::escape(wanted.mid(at));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
        .match(comparable(text))
        .hasMatch();
}

// Line starts of a text, so that lines have positions.
QList<qsizetype> lineStarts(const QString& text)
{
    QList<qsizetype> starts{0};
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        starts += at + 1;
    return starts;
}

TextRange withoutTrailingSpace(const QString& text, TextRange range)
{
    while (range.end > range.start && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

// What is under a heading: up to the next one of its level or above, or to a rule.
TextRange sectionOf(const QString& text, const QList<OutlineEntry>& outline, qsizetype index,
    const QList<qsizetype>& lines)
{
    static const QRegularExpression rule(
        QStringLiteral(R"(^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$)"),
        QRegularExpression::MultilineOption);
    const OutlineEntry& heading = outline[index];
    qsizetype end = text.size();
    for (qsizetype i = index + 1; i < outline.size(); ++i) {
        if (outline[i].level <= heading.level) {
            end = lines.value(outline[i].line - 1, end);
            break;
        }
    }
    const qsizetype start = lines.value(heading.line - 1);
    const qsizetype below = std::min(lines.value(heading.line, text.size()), end);
    if (const auto match = rule.match(text, below); match.hasMatch())
        end = std::min(end, match.capturedStart());
    return withoutTrailingSpace(text, {start, end});
}

Diagnostic outdated(const Snippet& snippet, const QString& post, TextRange range, int line)
{
    Diagnostic hint{.severity = Severity::Hint,
        .code = QStringLiteral("snippet.outdated"),
        .message = SnippetTexts::tr("This copy of “%1” differs from the site’s current text.")
                       .arg(snippet.name),
        .line = line,
        .range = range};
    if (!snippetFields(snippet).isEmpty())
        return hint;
    // the post's own heading level stays
    static const QRegularExpression hashes(QStringLiteral("^#{1,6}(?=\\s)"));
    QString text = snippet.text;
    const auto own = hashes.match(post.mid(range.start, 8));
    if (own.hasMatch())
        text.replace(hashes, own.captured());
    hint.repair = Repair{SnippetTexts::tr("Update"), {{range, text}}};
    return hint;
}

// Compares what a post has of each snippet with the snippet.
class CopyFinder {
public:
    explicit CopyFinder(const QString& post)
        : m_post(post)
    {
    }

    void compareWith(const Snippet& snippet)
    {
        const QList<OutlineEntry> own = outlineOf(snippet.text);
        if (!own.isEmpty() && own.constFirst().line == 1)
            compareSections(snippet, own.constFirst().title);
        else if (!snippet.text.contains(u'\n'))
            compareParagraphs(snippet);
    }

    const QList<Diagnostic>& hints() const { return m_hints; }

private:
    void compareSections(const Snippet& snippet, const QString& title)
    {
        if (!m_post.contains(title, Qt::CaseInsensitive)) // most posts have no copy
            return;
        readLines();
        if (m_outline.isEmpty())
            m_outline = outlineOf(m_post);
        for (qsizetype i = 0; i < m_outline.size(); ++i) {
            if (m_outline[i].title.compare(title, Qt::CaseInsensitive) == 0)
                judge(snippet, sectionOf(m_post, m_outline, i, m_lines), m_outline[i].line);
        }
    }

    void compareParagraphs(const Snippet& snippet)
    {
        constexpr qsizetype enough = 200; // UTF-16 units that hold the first words
        const QStringList words = wordsOf(snippet.text);
        if (words.size() <= 2 * kFirstWords)
            return; // too short to be told from other text
        const QStringList first = words.mid(0, kFirstWords);
        readLines();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const TextRange range = lineAt(m_post, m_lines[i]);
            const QString start = m_post.mid(range.start, std::min(enough, range.length()));
            if (start.contains(first.constFirst(), Qt::CaseInsensitive)
                && wordsOf(start).mid(0, kFirstWords) == first)
                judge(snippet, range, int(i) + 1);
        }
    }

    void judge(const Snippet& snippet, TextRange range, int line)
    {
        const QString copy = m_post.mid(range.start, range.length());
        if (!isCopyOf(copy, snippet) && sharedWords(copy, snippet.text) >= kSharedWords)
            m_hints += outdated(snippet, m_post, range, line);
    }

    void readLines()
    {
        if (m_lines.isEmpty())
            m_lines = lineStarts(m_post);
    }

    const QString& m_post;
    QList<OutlineEntry> m_outline;
    QList<qsizetype> m_lines;
    QList<Diagnostic> m_hints;
};

} // namespace

bool Snippet::isBlock() const
{
    static const QRegularExpression blockStart(
        QStringLiteral(R"(^(?:#{1,6}\s|[-*+>]\s|\d+\.\s|\||```|~~~|<(?:div|img|p|table)\b))"));
    return text.contains(u'\n') || blockStart.match(text).hasMatch();
}

Snippet readSnippet(const QString& file, const QString& text)
{
    const FrontMatter frontMatter = readFrontMatter(text);
    Snippet snippet;
    snippet.file = file;
    snippet.name = frontMatter.values[QStringLiteral("name")].toDisplayString();
    snippet.description = frontMatter.values[QStringLiteral("description")].toDisplayString();
    if (snippet.name.isEmpty())
        snippet.name = QFileInfo(file).completeBaseName();
    snippet.text = withoutBlankEnds(text.mid(frontMatter.present ? frontMatter.block.end : 0));
    return snippet;
}

QList<SnippetField> snippetFields(const Snippet& snippet)
{
    QList<SnippetField> fields;
    auto matches = fieldPattern().globalMatch(snippet.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1).trimmed();
        const auto known = std::ranges::find(fields, name, &SnippetField::name);
        if (known == fields.end())
            fields += SnippetField{name, match.captured(2)};
        else if (known->usual.isEmpty())
            known->usual = match.captured(2);
    }
    return fields;
}

QString filledSnippet(const Snippet& snippet, const QMap<QString, QString>& values)
{
    QMap<QString, QString> all;
    for (const SnippetField& field : snippetFields(snippet))
        all.insert(field.name, values.value(field.name, field.usual));
    QString filled;
    qsizetype at = 0;
    auto matches = fieldPattern().globalMatch(snippet.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(snippet.text).mid(at, match.capturedStart() - at);
        filled += all.value(match.captured(1).trimmed());
        at = match.capturedEnd();
    }
    return filled + snippet.text.mid(at);
}

QList<Diagnostic> outdatedSnippets(const QString& post, const QList<Snippet>& snippets)
{
    CopyFinder finder(post);
    for (const Snippet& snippet : snippets)
        finder.compareWith(snippet);
    return finder.hints();
}

QString snippetFolder(const QString& siteRoot)
{
    return QDir(siteRoot).filePath(QStringLiteral("_galley/snippets"));
}

QList<Snippet> snippetsOf(const QString& siteRoot)
{
    QList<Snippet> snippets;
    if (siteRoot.isEmpty())
        return snippets;
    constexpr qint64 largestSnippet = megabyte;
    FolderWalk walk(siteRoot);
    for (const QFileInfo& entry : walk.entries(snippetFolder(siteRoot), QDir::Files)) {
        if (entry.suffix() != QLatin1String("md") && entry.suffix() != QLatin1String("markdown"))
            continue;
        if (const auto bytes = walk.read(entry.filePath(), largestSnippet))
            snippets += readSnippet(entry.filePath(), decodeFile(*bytes).text);
    }
    std::ranges::sort(snippets,
        [](const Snippet& a, const Snippet& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return snippets;
}

} // namespace galley
