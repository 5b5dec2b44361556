// SPDX-License-Identifier: MIT
#include "editor/completion/completion.h"

#include "editor/document/textlines.h"
#include "editor/syntax/outline.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype kMostItems = 50;
constexpr qsizetype kLongestLine = 4000; // before the caret; more is no prose
constexpr qsizetype kMostHeadingText = 1'000'000; // for the headings of a post

enum class Place { None, Image, Link, Tag, Variable, PostName, Author, Prose };

struct Rule {
    Place place;
    QRegularExpression before; // group 1 is what is typed so far
};

// What stands before the caret on its line decides; the first rule that fits counts.
const QList<Rule>& rules()
{
    const auto rule = [](Place place, const QString& pattern) {
        return Rule{place, QRegularExpression(pattern + u'$')};
    };
    static const QList<Rule> list{
        rule(Place::PostName, QStringLiteral(R"(\{%-?\s*post_url\s+([\w./-]*))")),
        rule(Place::Tag, QStringLiteral(R"(\{%-?\s*(\w*))")),
        rule(Place::Variable, QStringLiteral(R"(\{\{-?\s*([\w.]*))")),
        rule(Place::Image, QStringLiteral(R"(!\[[^\]]*\]\(([^()\s]*))")),
        rule(Place::Image, QStringLiteral(R"(<img\b[^>]*\bsrc=["']([^"'>]*))")),
        rule(Place::Image, QStringLiteral(R"(^cover:\s*["']?([^"'\s]*))")),
        rule(Place::Link, QStringLiteral(R"(\]\(([^()\s]*))")),
        rule(Place::Link, QStringLiteral(R"(<a\b[^>]*\bhref=["']([^"'>]*))")),
        rule(Place::Author, QStringLiteral(R"(^author:\s*["']?([^"']*))")),
        rule(Place::Prose,
            QStringLiteral(
                R"((?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}'’-]* \p{Lu}[\p{L}\p{M}'’-]*))")),
        rule(Place::Prose, QStringLiteral(R"((?:^|[^\p{L}\p{N}])(\p{L}[\p{L}\p{M}'’-]*))")),
    };
    return list;
}

QList<CompletionItem> plainItems(const QStringList& values, const QString& suffix = {})
{
    QList<CompletionItem> items;
    for (const QString& value : values)
        items += CompletionItem{value, {}, value + suffix};
    return items;
}

QList<CompletionItem> tagItems()
{
    static const QStringList tags{QStringLiteral("if"), QStringLiteral("elsif"),
        QStringLiteral("else"), QStringLiteral("endif"), QStringLiteral("unless"),
        QStringLiteral("endunless"), QStringLiteral("for"), QStringLiteral("endfor"),
        QStringLiteral("assign"), QStringLiteral("capture"), QStringLiteral("endcapture"),
        QStringLiteral("case"), QStringLiteral("when"), QStringLiteral("endcase"),
        QStringLiteral("comment"), QStringLiteral("endcomment"), QStringLiteral("raw"),
        QStringLiteral("endraw"), QStringLiteral("highlight"), QStringLiteral("endhighlight"),
        QStringLiteral("include"), QStringLiteral("include_relative"), QStringLiteral("link"),
        QStringLiteral("post_url")};
    return plainItems(tags, QStringLiteral(" "));
}

QList<CompletionItem> variableItems()
{
    static const QStringList variables{QStringLiteral("page.title"), QStringLiteral("page.author"),
        QStringLiteral("page.cover"), QStringLiteral("page.date"), QStringLiteral("page.url"),
        QStringLiteral("page.oneline_description"), QStringLiteral("page.last_updated"),
        QStringLiteral("site.title"), QStringLiteral("site.baseurl"), QStringLiteral("site.url"),
        QStringLiteral("site.time"), QStringLiteral("site.posts"), QStringLiteral("site.data")};
    return plainItems(variables);
}

// The headings of the post as addresses within it; repeated ones get numbers as on the page.
QList<CompletionItem> headingItems(const QString& text)
{
    QList<CompletionItem> items;
    if (text.size() > kMostHeadingText)
        return items;
    QHash<QString, int> seen;
    for (const OutlineEntry& heading : outlineOf(text)) {
        QString id = headingId(heading.title);
        if (id.isEmpty())
            continue;
        if (const int repeats = seen[id]++; repeats > 0)
            id += u'-' + QString::number(repeats);
        items += CompletionItem{u'#' + id, heading.title, u'#' + id};
    }
    return items;
}

// Items that fit what is typed: those that begin with it first, and only they in running text.
QList<CompletionItem> fitting(
    const QList<CompletionItem>& items, const QString& typed, bool beginningOnly)
{
    QList<CompletionItem> beginning;
    QList<CompletionItem> containing;
    for (const CompletionItem& item : items) {
        if (item.insert.trimmed() == typed)
            continue; // there is nothing to complete
        if (item.label.startsWith(typed, Qt::CaseInsensitive))
            beginning += item;
        else if (item.label.contains(typed, Qt::CaseInsensitive)
            || item.detail.contains(typed, Qt::CaseInsensitive))
            containing += item;
        if (beginning.size() >= kMostItems)
            break;
    }
    return beginningOnly ? beginning : (beginning + containing).mid(0, kMostItems);
}

QList<CompletionItem> itemsFor(
    Place place, const QString& text, const CompletionSources& sources, const QString& typed)
{
    switch (place) {
    case Place::Image:
        return plainItems(sources.imagePaths);
    case Place::Link:
        return typed.startsWith(u'#') ? headingItems(text) : sources.posts + headingItems(text);
    case Place::Tag:
        return tagItems();
    case Place::Variable:
        return variableItems();
    case Place::PostName:
        return plainItems(sources.postNames);
    case Place::Author:
    case Place::Prose:
        return plainItems(sources.authors);
    case Place::None:
        break;
    }
    return {};
}

} // namespace

QString headingId(const QString& title)
{
    static const QRegularExpression dropped(QStringLiteral("[^\\p{L}\\p{M}\\p{N}_ -]"));
    return title.toLower().remove(dropped).replace(u' ', u'-');
}

bool mayComplete(const QString& before, bool asked)
{
    if (before.size() > kLongestLine)
        return false;
    const auto rule = std::ranges::find_if(
        rules(), [&](const Rule& fits) { return fits.before.match(before).hasMatch(); });
    return rule != rules().cend() && (asked || rule->place != Place::Prose);
}

std::optional<Completion> completionAt(
    const QString& text, qsizetype caret, const CompletionSources& sources, bool asked)
{
    const TextRange line = lineAt(text, caret);
    if (caret - line.start > kLongestLine)
        return {};
    const QString before = text.mid(line.start, caret - line.start);
    for (const Rule& rule : rules()) {
        const QRegularExpressionMatch match = rule.before.match(before);
        if (!match.hasMatch())
            continue;
        if (rule.place == Place::Prose && !asked)
            return {};
        const QString typed = match.captured(1);
        Completion completion;
        completion.range = {caret - typed.size(), caret};
        const bool isProse = rule.place == Place::Prose;
        completion.items = fitting(itemsFor(rule.place, text, sources, typed), typed, isProse);
        if (!completion.items.isEmpty())
            return completion;
        if (!isProse)
            return {};
    }
    return {};
}

} // namespace galley
