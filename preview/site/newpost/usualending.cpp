// SPDX-License-Identifier: MIT
#include "preview/site/newpost/usualending.h"

#include "editor/post/schema/placeholders.h"
#include "preview/site/newpost/postsections.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <memory>

namespace galley {

namespace {

// What a reader reads of a block: no tags, no addresses of links.
QString readText(QString block)
{
    static const QRegularExpression unread(QStringLiteral(R"(<[^<>]*>|\]\([^()]*\))"));
    return block.remove(unread);
}

// Stretches of sixteen letters and digits, whatever stands between them, by their hash.
QSet<size_t> stretchesOf(const QString& block)
{
    constexpr qsizetype length = 16;
    QString signs;
    for (const QChar c : readText(block)) {
        if (c.isLetterOrNumber())
            signs += c.toLower();
    }
    QSet<size_t> stretches;
    for (qsizetype at = 0; at + length <= signs.size(); ++at)
        stretches += qHash(QStringView(signs).mid(at, length));
    return stretches;
}

// A site is a stranger's: what is longer than this is no boilerplate.
constexpr qsizetype mostSections = 100; // from a post's end
constexpr qsizetype mostBlocks = 40; // of a section

// All posts' sections, to be asked what is usual.
class Habit {
public:
    explicit Habit(const QStringList& bodies)
    {
        for (const QString& body : bodies) {
            const QList<Section> all = sectionsIn(body);
            m_posts += all.mid(std::max<qsizetype>(0, all.size() - mostSections));
        }
    }

    QString ending() const
    {
        if (m_posts.size() < 2)
            return {};
        const QList<Section>* model = nullptr;
        qsizetype most = 0;
        for (const QList<Section>& post : m_posts) {
            const qsizetype count = std::count_if(post.cbegin(), post.cend(),
                [&](const Section& section) { return !fixedBlocks(section).isEmpty(); });
            if (count > most) {
                most = count;
                model = &post;
            }
        }
        Blocks ending = model ? sections(*model) : Blocks();
        for (const QString& block : closingBlocks()) {
            if (!ending.contains(block))
                ending += block;
        }
        return ending.join(QLatin1String("\n\n"));
    }

private:
    bool isMost(qsizetype count) const { return 2 * count > m_posts.size(); }

    const Section* sectionOf(const QList<Section>& post, const QString& heading) const
    {
        const QString wanted = headingText(heading);
        const auto found = std::find_if(post.cbegin(), post.cend(), [&](const Section& section) {
            return !section.heading.isEmpty()
                && headingText(section.heading).compare(wanted, Qt::CaseInsensitive) == 0;
        });
        return found == post.cend() ? nullptr : &*found;
    }

    bool isUsual(const Section& section) const
    {
        return !section.heading.isEmpty()
            && isMost(std::count_if(m_posts.cbegin(), m_posts.cend(),
                [&](const QList<Section>& post) { return sectionOf(post, section.heading); }));
    }

    // What the section says in the newest post that has it, as far as another post's says so, too.
    Blocks fixedBlocks(const Section& section) const
    {
        if (!isUsual(section))
            return {};
        const Section* newest = nullptr;
        Blocks fixed;
        for (const QList<Section>& post : m_posts) {
            const Section* other = sectionOf(post, section.heading);
            if (!other || other->blocks.size() > mostBlocks)
                continue;
            if (!newest) {
                newest = other;
                continue;
            }
            for (const QString& block : newest->blocks) {
                const bool isSaid = !isRule(block)
                    && std::any_of(other->blocks.cbegin(), other->blocks.cend(),
                        [&](const QString& said) { return isSameInSubstance(block, said); });
                if (isSaid && !fixed.contains(block))
                    fixed += block;
            }
        }
        return newest && isMostOf(fixed, newest->blocks) ? inOrderOf(newest->blocks, fixed)
                                                         : Blocks();
    }

    // Half of a section's text at least: a figure's caption alone makes none.
    static bool isMostOf(const Blocks& part, const Blocks& whole)
    {
        return 2 * part.join(QString()).size() >= whole.join(QString()).size();
    }

    static Blocks inOrderOf(const Blocks& order, const Blocks& chosen)
    {
        Blocks sorted = order;
        sorted.removeIf([&](const QString& block) { return !chosen.contains(block); });
        return sorted;
    }

    Blocks sections(const QList<Section>& model) const
    {
        Blocks ending;
        QString ruleBefore;
        for (const Section& section : model) {
            const Blocks fixed = fixedBlocks(section);
            const bool isOpen = fixed.isEmpty() && isUsual(section) && !ending.isEmpty();
            if (!fixed.isEmpty() || isOpen) {
                if (ending.isEmpty() && !ruleBefore.isEmpty())
                    ending += ruleBefore;
                ending += section.heading;
                ending += isOpen ? Blocks{placeholder(headingText(section.heading))} : fixed;
            }
            ruleBefore = !section.blocks.isEmpty() && isRule(section.blocks.constLast())
                ? section.blocks.constLast()
                : QString();
        }
        return ending;
    }

    // The last blocks of the newest post, as far as they end most posts.
    Blocks closingBlocks() const
    {
        Blocks closing;
        const Blocks& last = m_posts.constFirst().constLast().blocks;
        for (qsizetype at = last.size() - 1; at >= 0 && endsMost(last[at], last.size() - at); --at)
            closing.prepend(last[at]);
        return closing;
    }

    // Whether most posts have the block as the one so far from their end.
    bool endsMost(const QString& block, qsizetype fromEnd) const
    {
        return isMost(
            std::count_if(m_posts.cbegin(), m_posts.cend(), [&](const QList<Section>& post) {
                const Blocks& blocks = post.constLast().blocks;
                return blocks.value(blocks.size() - fromEnd) == block;
            }));
    }

    // The same text, or one that was changed here and there.
    bool isSameInSubstance(const QString& one, const QString& other) const
    {
        constexpr double enough = 0.4; // of the shorter one's stretches
        if (one == other)
            return true;
        const QSet<size_t>& left = knownStretches(one);
        const QSet<size_t>& right = knownStretches(other);
        const auto [small, large] = std::minmax(
            left, right, [](const auto& a, const auto& b) { return a.size() < b.size(); });
        const qsizetype both = std::count_if(small.cbegin(), small.cend(),
            [&large = large](size_t stretch) { return large.contains(stretch); });
        return both > 0 && double(both) >= enough * double(small.size());
    }

    const QSet<size_t>& knownStretches(const QString& block) const
    {
        if (!m_stretches.contains(block))
            m_stretches.insert(block, std::make_shared<QSet<size_t>>(stretchesOf(block)));
        return **m_stretches.constFind(block);
    }

    QList<QList<Section>> m_posts;
    mutable QHash<QString, std::shared_ptr<QSet<size_t>>> m_stretches; // by block
};

} // namespace

QString usualEnding(const QStringList& bodies)
{
    return Habit(bodies).ending();
}

QString withoutSectionsOf(const QString& ending, const QString& body)
{
    QSet<QString> taken;
    for (const QString& line : ending.split(u'\n'))
        taken += headingText(line).toLower();
    taken.remove(QString());
    QStringList kept;
    bool isKept = true;
    for (const QString& line : body.split(u'\n')) {
        if (const QString heading = headingText(line).toLower(); !heading.isEmpty())
            isKept = !taken.contains(heading);
        if (isKept)
            kept += line;
    }
    return kept.join(u'\n');
}

} // namespace galley
