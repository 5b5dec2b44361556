// SPDX-License-Identifier: MIT
#include "preview/site/newpost/usualblock.h"

#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/name/newpost.h"
#include "editor/post/schema/placeholders.h"
#include "preview/site/checkout/sitedata.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley {

namespace {

// One post's alone, whatever they say.
bool isOfOnePost(const QString& key)
{
    static const QStringList keys{QStringLiteral("permalink"), QStringLiteral("redirect_from"),
        QStringLiteral("redirect_to"), QStringLiteral("slug")};
    return keys.contains(key);
}

// What stands in more than half of the posts that have the key; null: nothing does.
YamlValue commonValue(const QList<YamlValue>& values)
{
    for (const YamlValue& value : values) {
        if (2 * values.count(value) > values.size())
            return value;
    }
    return {};
}

bool isListOfTexts(const YamlValue& value)
{
    const auto* list = std::get_if<YamlValue::List>(&value.variant());
    return list && std::all_of(list->cbegin(), list->cend(), [](const YamlValue& item) {
        return item.isString();
    });
}

// The items that most lists have, in the order of the newest; else an open one.
YamlValue commonItems(const QList<YamlValue>& lists, const QString& key)
{
    YamlValue::List common;
    for (const YamlValue& item : std::get<YamlValue::List>(lists.constFirst().variant())) {
        const qsizetype count =
            std::count_if(lists.cbegin(), lists.cend(), [&item](const YamlValue& other) {
                const auto* items = std::get_if<YamlValue::List>(&other.variant());
                return items && items->contains(item);
            });
        if (2 * count > lists.size() && !common.contains(item))
            common += item;
    }
    return common.isEmpty() ? YamlValue::List{placeholder(key)} : common;
}

// Takes the newest post's block to what is usual, key by key.
class BlockMaker {
public:
    BlockMaker(const QStringList& texts, const FieldRoles& roles)
        : m_roles(roles)
    {
        for (const QString& text : texts) {
            m_posts += readFrontMatter(text);
            m_texts += text;
        }
    }

    QString make()
    {
        const qsizetype model = modelPost();
        m_block = withoutComments(m_texts[model], m_posts[model]);
        const FrontMatter begun = readFrontMatter(m_block);
        for (const FrontMatterEntry& entry : begun.entries) {
            if (!isUsual(entry.key))
                change(removeKey(m_block, entry.key));
        }
        for (const QString& key : usualKeys())
            settle(key);
        return m_block;
    }

private:
    bool isUsual(const QString& key) const
    {
        return !isOfOnePost(key) && 2 * valuesOf(key).size() > m_posts.size();
    }

    QStringList usualKeys() const
    {
        QStringList keys{m_roles.key(FieldRole::Title)};
        for (const FrontMatter& post : m_posts) {
            for (const FrontMatterEntry& entry : post.entries) {
                if (!keys.contains(entry.key) && isUsual(entry.key))
                    keys += entry.key;
            }
        }
        return keys;
    }

    QList<YamlValue> valuesOf(const QString& key) const
    {
        QList<YamlValue> values;
        for (const FrontMatter& post : m_posts) {
            if (post.find(key))
                values += post.values[key];
        }
        return values;
    }

    // The newest that has all that is usual, else the newest.
    qsizetype modelPost() const
    {
        const QStringList keys = usualKeys();
        for (qsizetype i = 0; i < m_posts.size(); ++i) {
            const bool hasAll = std::all_of(keys.cbegin(), keys.cend(),
                [&](const QString& key) { return m_posts[i].find(key) != nullptr; });
            if (hasAll && !m_posts[i].isFlow)
                return i;
        }
        return 0;
    }

    // The block alone; remarks speak of the post that they stand in.
    static QString withoutComments(const QString& text, const FrontMatter& post)
    {
        if (!post.present)
            return QStringLiteral("---\n---\n");
        QString block = text.left(post.block.end);
        for (qsizetype i = post.entries.size() - 1; i >= 0; --i) {
            const FrontMatterEntry& entry = post.entries[i];
            const qsizetype lineEnd = block.indexOf(u'\n', entry.valueRange.end);
            const QStringView rest =
                QStringView(block).mid(entry.valueRange.end, lineEnd - entry.valueRange.end);
            const bool isRemark = rest.trimmed().startsWith(u'#') && rest.front().isSpace();
            if (!entry.valueRange.isEmpty() && (isRemark || rest.trimmed().isEmpty()))
                block.remove(entry.valueRange.end, rest.size());
        }
        static const QRegularExpression remarks(
            QStringLiteral("^#.*\\n"), QRegularExpression::MultilineOption);
        return block.remove(remarks);
    }

    void settle(const QString& key)
    {
        const QList<YamlValue> values = valuesOf(key);
        if (values.isEmpty())
            return set(key, placeholder(key));
        if (key == m_roles.key(FieldRole::Title))
            return; // the new one takes the place of this one, in its quotes
        if (const YamlValue common = commonValue(values); !common.isNull())
            return set(key, common);
        const YamlValue& newest = values.constFirst();
        if (isListOfTexts(newest))
            return set(key, commonItems(values, key));
        if (newest.isMap() || std::holds_alternative<YamlValue::List>(newest.variant()))
            return change(removeKey(m_block, key)); // its parts cannot be asked for one by one
        const bool isOfADay = onDay(newest, QDate(2000, 1, 1)).has_value();
        const bool isSwitch = std::holds_alternative<bool>(newest.variant());
        set(key, isOfADay || isSwitch ? newest : YamlValue(placeholder(key)));
    }

    void set(const QString& key, const YamlValue& value)
    {
        if (readFrontMatter(m_block).find(key) && readFrontMatter(m_block).values[key] == value)
            return;
        change(setValue(m_block, key, value));
    }

    void change(const Result<QList<TextEdit>>& edits)
    {
        if (edits)
            m_block = applied(*edits, m_block);
    }

    FieldRoles m_roles;
    QStringList m_texts;
    QList<FrontMatter> m_posts;
    QString m_block;
};

} // namespace

QString usualBlock(const QStringList& texts, const FieldRoles& roles)
{
    return BlockMaker(texts, roles).make();
}

QString firstBlock(const SiteSnapshot& site)
{
    QString block = QStringLiteral("---\n");
    const QString layout = QStringLiteral("post");
    if (site.data().layouts.contains(layout))
        block += QStringLiteral("layout: post\n");
    const FieldRoles& roles = site.roles();
    for (const FieldRole role :
        {FieldRole::Title, FieldRole::Author, FieldRole::Picture, FieldRole::Summary}) {
        if (role == FieldRole::Title || roles.isAssigned(role))
            block +=
                QStringLiteral("%1: \"%2\"\n").arg(roles.key(role), placeholder(roles.key(role)));
    }
    return block + QStringLiteral("---\n");
}

} // namespace galley
