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

enum class Place { None, Image, Link, Tag, Variable, PostName, Value, Author, Prose };

struct Rule {
    Place place;
    QRegularExpression
        before; // the last group is what is typed so far; of a Value, group 1 the key
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
        rule(Place::Link, QStringLiteral(R"(\]\(([^()\s]*))")),
        rule(Place::Link, QStringLiteral(R"(<a\b[^>]*\bhref=["']([^"'>]*))")),
        rule(Place::Value, QStringLiteral(R"(^([\w-]+):\s*["']?([^"']*))")),
        rule(Place::Prose,
            QStringLiteral(
                R"((?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}'’-]* \p{Lu}[\p{L}\p{M}'’-]*))")),
        rule(Place::Prose, QStringLiteral(R"((?:^|[^\p{L}\p{N}])(\p{L}[\p{L}\p{M}'’-]*))")),
    };
    return list;
}

struct Fit {
    Place place;
    QString typed;
};

std::optional<Fit> fitOf(const Rule& rule, const QString& before, const FieldRoles& roles)
{
    const QRegularExpressionMatch match = rule.before.match(before);
    if (!match.hasMatch())
        return {};
    const QString typed = match.captured(match.lastCapturedIndex());
    if (rule.place != Place::Value)
        return Fit{rule.place, typed};
    const std::optional<FieldRole> role = roles.roleOf(match.captured(1));
    if (role == FieldRole::Picture)
        return Fit{Place::Image, typed};
    return role == FieldRole::Author ? std::optional(Fit{Place::Author, typed}) : std::nullopt;
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

QList<CompletionItem> variableItems(const FieldRoles& roles)
{
    QStringList variables;
    for (const FieldRole role : {FieldRole::Title, FieldRole::Author, FieldRole::Picture,
             FieldRole::Summary, FieldRole::Date})
        variables += QStringLiteral("page.") + roles.key(role);
    variables += {QStringLiteral("page.date"), QStringLiteral("page.url"),
        QStringLiteral("site.title"), QStringLiteral("site.baseurl"), QStringLiteral("site.url"),
        QStringLiteral("site.time"), QStringLiteral("site.posts"), QStringLiteral("site.data")};
    variables.removeDuplicates();
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
        return variableItems(sources.roles);
    case Place::PostName:
        return plainItems(sources.postNames);
    case Place::Author:
    case Place::Prose:
        return plainItems(sources.authors);
    case Place::Value:
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

bool mayComplete(const QString& before, bool asked, const FieldRoles& roles)
{
    if (before.size() > kLongestLine)
        return false;
    const auto rule = std::ranges::find_if(
        rules(), [&](const Rule& fits) { return fitOf(fits, before, roles).has_value(); });
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
        const std::optional<Fit> fit = fitOf(rule, before, sources.roles);
        if (!fit)
            continue;
        const bool isProse = fit->place == Place::Prose;
        if (isProse && !asked)
            return {};
        Completion completion;
        completion.range = {caret - fit->typed.size(), caret};
        completion.items =
            fitting(itemsFor(fit->place, text, sources, fit->typed), fit->typed, isProse);
        if (!completion.items.isEmpty())
            return completion;
        if (!isProse)
            return {};
    }
    return {};
}

} // namespace galley
