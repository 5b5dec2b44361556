// SPDX-License-Identifier: MIT
#include "editor/post/merge/mergeblock.h"

#include "editor/post/frontmatter/frontmatter.h"
#include "editor/post/merge/threewaymerge.h"

#include <QHash>

namespace galley {

namespace {

// A block taken apart: what is before the first key and behind the last, and each key's lines.
struct KeyedBlock {
    QString head;
    QString foot;
    QStringList keys; // in order
    QHash<QString, QString> lines; // by key

    std::optional<QString> find(const QString& key) const
    {
        const auto found = lines.constFind(key);
        return found == lines.cend() ? std::nullopt : std::optional(*found);
    }
};

// Nothing when the block cannot be told apart by keys.
std::optional<KeyedBlock> keyedBlock(const QString& text)
{
    const FrontMatter frontMatter = readFrontMatter(text);
    if (!frontMatter.present || frontMatter.broken || frontMatter.isFlow
        || frontMatter.entries.isEmpty())
        return {};
    KeyedBlock block;
    block.head = text.left(frontMatter.entries.constFirst().lines.start);
    qsizetype end = block.head.size();
    for (const FrontMatterEntry& entry : frontMatter.entries) {
        if (block.lines.contains(entry.key) || entry.lines.start != end)
            return {};
        block.keys += entry.key;
        block.lines.insert(
            entry.key, text.mid(entry.lines.start, entry.lines.end - entry.lines.start));
        end = entry.lines.end;
    }
    block.foot = text.mid(end);
    return block;
}

// The keys of both, in the order of the side that put them into a new one, or added some.
QStringList mergedOrder(const KeyedBlock& base, const KeyedBlock& mine, const KeyedBlock& theirs)
{
    const bool mineLeads = mine.keys != base.keys;
    QStringList order = mineLeads ? mine.keys : theirs.keys;
    const QStringList& other = mineLeads ? theirs.keys : mine.keys;
    qsizetype at = 0;
    for (const QString& key : other) {
        qsizetype found = order.indexOf(key);
        if (found < 0)
            order.insert(found = at, key);
        at = found + 1;
    }
    return order;
}

class BlockMerger {
public:
    explicit BlockMerger(PostMerge& merge)
        : m_merge(merge)
    {
    }

    void add(const QString& key, const std::optional<QString>& base,
        const std::optional<QString>& mine, const std::optional<QString>& theirs)
    {
        if (const auto* picked = pickChanged(base, mine, theirs)) {
            if (*picked != mine && !key.isEmpty())
                m_merge.keysTaken += key;
            if (*picked)
                addText(**picked);
            return;
        }
        if (base && mine && theirs) {
            if (const auto lines = mergeLines(*base, *mine, *theirs)) {
                if (!key.isEmpty())
                    m_merge.keysTaken += key;
                addText(*lines);
                return;
            }
        }
        PostMerge::Part part;
        part.conflict = m_merge.conflicts.size();
        part.inFrontMatter = true;
        m_merge.parts += part;
        m_merge.conflicts += MergeConflict{key, base.value_or(QString()), mine.value_or(QString()),
            theirs.value_or(QString()), !key.isEmpty()};
    }

private:
    void addText(const QString& text)
    {
        PostMerge::Part part;
        part.text = text;
        part.inFrontMatter = true;
        m_merge.parts += part;
    }

    PostMerge& m_merge;
};

// False when the keys merged without conflict make a block that does not parse.
bool mergeByKey(
    PostMerge& merge, const KeyedBlock& base, const KeyedBlock& mine, const KeyedBlock& theirs)
{
    PostMerge byKey;
    BlockMerger merger(byKey);
    merger.add({}, base.head, mine.head, theirs.head);
    for (const QString& key : mergedOrder(base, mine, theirs))
        merger.add(key, base.find(key), mine.find(key), theirs.find(key));
    merger.add({}, base.foot, mine.foot, theirs.foot);
    if (byKey.isClean() && readFrontMatter(byKey.text()).broken)
        return false;
    merge = byKey;
    return true;
}

} // namespace

void mergeFrontMatter(
    PostMerge& merge, const QString& base, const QString& mine, const QString& theirs)
{
    const auto baseBlock = keyedBlock(base);
    const auto myBlock = keyedBlock(mine);
    const auto theirBlock = keyedBlock(theirs);
    if (baseBlock && myBlock && theirBlock && mergeByKey(merge, *baseBlock, *myBlock, *theirBlock))
        return;
    BlockMerger(merge).add({}, base, mine, theirs);
}

} // namespace galley
