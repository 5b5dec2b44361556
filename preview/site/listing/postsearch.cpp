// SPDX-License-Identifier: MIT
#include "preview/site/listing/postsearch.h"

#include "editor/post/base/parallel.h"
#include "editor/post/frontmatter/frontmatterblock.h"
#include "preview/site/listing/postfacts.h"

#include <QSet>

#include <algorithm>

namespace galley {

namespace {

constexpr int mostOccurrences = 200; // of a word that are compared
constexpr qsizetype nearness = 160; // UTF-16 units
constexpr qsizetype snippetLead = 24; // what a snippet shows before the place
constexpr qsizetype snippetLength = 200;

bool isInHead(const PostSummary& post, const QString& word)
{
    const QString* const texts[] = {&post.title, &post.author, &post.file};
    return std::ranges::any_of(
        texts, [&word](const QString* text) { return text->contains(word, Qt::CaseInsensitive); });
}

PostHit hitOf(const SiteSnapshot& site, qsizetype post, const SearchWords& words)
{
    const PostSummary& summary = site.posts().at(post);
    const QByteArray source = postSource(site, post);
    PostHit hit = PostHit::Head;
    for (qsizetype i = 0; i < words.words().size(); ++i) {
        const QString& word = words.words().at(i);
        if (isInHead(summary, word))
            continue;
        hit = PostHit::Text;
        if (!words.patterns()[size_t(i)].occursIn(source)
            && !summary.description.contains(word, Qt::CaseInsensitive))
            return PostHit::None;
    }
    return hit;
}

struct Occurrence {
    TextRange range;
    qsizetype word = 0;
};

QList<Occurrence> occurrencesIn(const SearchWords& words, QStringView text)
{
    QList<Occurrence> found;
    for (qsizetype i = 0; i < words.words().size(); ++i) {
        const QString& word = words.words().at(i);
        qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        for (int count = 0; at >= 0 && count < mostOccurrences; ++count) {
            found += {{at, at + word.size()}, i};
            at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive);
        }
    }
    std::ranges::stable_sort(
        found, {}, [](const Occurrence& occurrence) { return occurrence.range.start; });
    return found;
}

std::optional<TextRange> placeIn(const SearchWords& words, QStringView text)
{
    std::optional<TextRange> best;
    qsizetype most = 0;
    const QList<Occurrence> all = occurrencesIn(words, text);
    for (qsizetype i = 0; i < all.size() && most < words.words().size(); ++i) {
        QSet<qsizetype> near;
        const qsizetype end = all.at(i).range.start + nearness;
        for (qsizetype j = i; j < all.size() && all.at(j).range.start < end; ++j)
            near += all.at(j).word;
        if (near.size() <= most)
            continue;
        most = near.size();
        best = all.at(i).range;
    }
    return best;
}

qsizetype bodyStart(const QString& text)
{
    const std::optional<FrontMatterBlock> block = findFrontMatter(text);
    return block ? block->bodyStart : 0;
}

// Where to begin, at `least` there, so that no word is cut, as far as there are blanks.
qsizetype snippetStart(const QString& text, qsizetype place, qsizetype least)
{
    const qsizetype from = std::max(place - snippetLead, least);
    if (from == least)
        return from;
    for (qsizetype at = from; at < place; ++at) {
        if (text.at(at).isSpace())
            return at + 1;
    }
    return text.at(from).isLowSurrogate() ? from + 1 : from;
}

} // namespace

QList<PostHit> searchPosts(
    const SiteSnapshot& site, const SearchWords& words, const std::function<bool()>& isStale)
{
    QList<PostHit> hits(site.posts().size(), PostHit::None);
    PostHit* const first = hits.data();
    parallelFor(size_t(hits.size()), [&](size_t post) {
        if (!isStale || !isStale())
            first[post] = hitOf(site, qsizetype(post), words);
    });
    return hits;
}

std::optional<TextRange> placeOf(const SearchWords& words, const QString& text)
{
    const qsizetype body = bodyStart(text);
    if (const auto place = placeIn(words, QStringView(text).mid(body)))
        return TextRange{place->start + body, place->end + body};
    return placeIn(words, QStringView(text).left(body));
}

SearchSnippet snippetOf(const SearchWords& words, const QString& text)
{
    const std::optional<TextRange> place = placeOf(words, text);
    if (!place)
        return {};
    const qsizetype body = bodyStart(text);
    const qsizetype least = place->start < body ? 0 : body;
    const qsizetype start = snippetStart(text, place->start, least);
    SearchSnippet snippet;
    if (start > least)
        snippet.text = QStringLiteral("…");
    snippet.text += text.mid(start, snippetLength).simplified();
    snippet.marks = marksOf(words, snippet.text);
    return snippet;
}

QList<TextRange> marksOf(const SearchWords& words, const QString& text)
{
    QList<TextRange> marks;
    for (const Occurrence& occurrence : occurrencesIn(words, text)) {
        if (!marks.isEmpty() && occurrence.range.start < marks.constLast().end)
            marks.last().end = std::max(marks.constLast().end, occurrence.range.end);
        else
            marks += occurrence.range;
    }
    return marks;
}

} // namespace galley
