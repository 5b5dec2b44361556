// SPDX-License-Identifier: MIT
#include "editor/post/edit/frontmatteredit.h"

#include "editor/post/base/textlines.h"
#include "editor/post/edit/frontmatterguard.h"
#include "editor/post/yaml/yamlwriter.h"

#include <QCoreApplication>
#include <QStringList>

namespace galley {

namespace {

struct KeyEditTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::FrontMatter)
};

using Edits = QList<TextEdit>;

// The lines and the comment lines directly above them, which speak of them.
TextRange withCommentsAbove(QStringView text, const FrontMatter& frontMatter, TextRange lines)
{
    while (lines.start > frontMatter.yaml.start) {
        const qsizetype above = text.lastIndexOf(QLatin1Char('\n'), lines.start - 2) + 1;
        if (!text.mid(above, lines.start - above).trimmed().startsWith(QLatin1Char('#')))
            break;
        lines.start = above;
    }
    return lines;
}

Edits removal(QStringView text, const FrontMatter& frontMatter, const FrontMatterEntry& entry)
{
    if (!frontMatter.isFlow)
        return {{ownLines(text, entry), {}}};
    const qsizetype index = &entry - frontMatter.entries.constData();
    const qsizetype end = std::max(entry.keyRange.end, entry.valueRange.end);
    if (index + 1 < frontMatter.entries.size())
        return {{{entry.keyRange.start, frontMatter.entries.at(index + 1).keyRange.start}, {}}};
    if (index == 0)
        return {{{entry.keyRange.start, end}, {}}};
    const FrontMatterEntry& previous = frontMatter.entries.at(index - 1);
    return {{{std::max(previous.keyRange.end, previous.valueRange.end), end}, {}}};
}

} // namespace

Result<Edits> removeKey(QStringView text, const QString& key)
{
    const Result<FrontMatter> frontMatter = readEditable(text);
    if (!frontMatter)
        return tl::make_unexpected(frontMatter.error());
    if (const Result<void> single = requireSingle(*frontMatter, key); !single)
        return tl::make_unexpected(single.error());
    const FrontMatterEntry* entry = frontMatter->find(key);
    if (!entry)
        return Edits();
    return firstThatAchieves(
        text, *frontMatter, {removal(text, *frontMatter, *entry)}, {key, std::nullopt});
}

Result<Edits> renameKey(QStringView text, const QString& key, const QString& newKey)
{
    const Result<FrontMatter> frontMatter = readEditable(text);
    if (!frontMatter)
        return tl::make_unexpected(frontMatter.error());
    const FrontMatterEntry* entry = frontMatter->find(key);
    if (!entry)
        return refusal(0, KeyEditTexts::tr("There is no `%1` in the front matter.").arg(key), {});
    if (key == newKey)
        return Edits();
    if (const FrontMatterEntry* other = frontMatter->find(newKey))
        return refusal(other->line,
            KeyEditTexts::tr("`%1` is already in the front matter.").arg(newKey),
            KeyEditTexts::tr("Remove one of them."));
    if (const Result<void> single = requireSingle(*frontMatter, key); !single)
        return tl::make_unexpected(single.error());
    const YamlPlace place = frontMatter->isFlow ? YamlPlace::Flow : YamlPlace::Block;
    const Edits edits = {{entry->keyRange, keyText(newKey, place)}};
    const FrontMatter after = readFrontMatter(applied(edits, text.toString()));
    const FrontMatterEntry* renamed = after.find(newKey);
    const bool good = !after.broken && renamed && same(renamed->value, entry->value)
        && after.entries.size() == frontMatter->entries.size() && !after.find(key);
    if (!good)
        return refusal(entry->line, KeyEditTexts::tr("`%1` cannot be renamed here.").arg(key),
            KeyEditTexts::tr("Change it in the text of the front matter."));
    return edits;
}

Result<Edits> moveKey(QStringView text, const QString& key, const QString& beforeKey)
{
    const Result<FrontMatter> frontMatter = readEditable(text);
    if (!frontMatter)
        return tl::make_unexpected(frontMatter.error());
    for (const QString& name : {key, beforeKey}) {
        if (!name.isEmpty() && !frontMatter->find(name))
            return refusal(
                0, KeyEditTexts::tr("There is no `%1` in the front matter.").arg(name), {});
        if (const Result<void> single = requireSingle(*frontMatter, name); !single)
            return tl::make_unexpected(single.error());
    }
    if (key == beforeKey)
        return Edits();
    const FrontMatterEntry& entry = *frontMatter->find(key);
    if (frontMatter->isFlow)
        return refusal(entry.line,
            KeyEditTexts::tr("The keys of front matter in braces cannot be moved."),
            KeyEditTexts::tr("Change it in the text of the front matter."));
    const TextRange lines = withCommentsAbove(text, *frontMatter, ownLines(text, entry));
    const qsizetype target = beforeKey.isEmpty()
        ? ownLines(text, frontMatter->entries.last()).end
        : withCommentsAbove(text, *frontMatter, ownLines(text, *frontMatter->find(beforeKey)))
              .start;
    if (target >= lines.start && target <= lines.end)
        return Edits();
    const TextEdit removal{lines, {}};
    const TextEdit insertion{{target, target}, text.mid(lines.start, lines.length()).toString()};
    const Edits edits =
        target < lines.start ? Edits{insertion, removal} : Edits{removal, insertion};
    const FrontMatter after = readFrontMatter(applied(edits, text.toString()));
    const bool keepsAll = !after.broken && after.bodyStart == frontMatter->bodyStart
        && after.entries.size() == frontMatter->entries.size()
        && std::all_of(frontMatter->entries.cbegin(), frontMatter->entries.cend(),
            [&after](const FrontMatterEntry& old) {
                const FrontMatterEntry* moved = after.find(old.key);
                return moved && same(moved->value, old.value);
            });
    if (!keepsAll)
        return refusal(entry.line, KeyEditTexts::tr("`%1` cannot be moved there.").arg(key),
            KeyEditTexts::tr("Change it in the text of the front matter."));
    return edits;
}

} // namespace galley
