// SPDX-License-Identifier: MIT
// Bulleted and numbered lists with GFM's task lists.

#include "preview/markdown/blocks/blockscanner.h"
#include "preview/markdown/blocks/rules.h"
#include "preview/markdown/patterns/attributelist.h"
#include "preview/markdown/patterns/itemlines.h"
#include "preview/markdown/patterns/linepatterns.h"

namespace galley::markdown {

namespace {

// Collects the lines of a list item by item and scans each item when it is complete.
class ListReader {
public:
    ListReader(BlockScanner& scanner, Node* list)
        : m_scanner(scanner)
        , m_source(scanner.source())
        , m_arena(scanner.context().arena)
        , m_list(list)
        , m_ordered(list->is(NodeType::OrderedList))
        , m_text(m_arena)
    {
    }

    void read()
    {
        while (!m_scanner.atEnd() && readLine()) { }
        finishItem();
    }
    bool endedByMarker() const { return m_endedByMarker; }

private:
    bool readLine()
    {
        const std::size_t position = m_scanner.position();
        if (m_lastIsBlank && isHorizontalRule(m_source.text(), position))
            return false;
        if (isEndOfBlockMarker(m_source, position)) {
            m_endedByMarker = true;
            m_scanner.moveTo(m_source.nextLine(position));
            return false;
        }
        const auto marker = listMarker(m_source.text(), position, m_siblingIndent);
        if (marker && marker->ordered == m_ordered)
            startItem(position, marker->size);
        else if (isItemContent(m_source, position, m_indentation)
            || (!m_lastIsBlank && isLazyItemLine(m_source, position, m_indentation)))
            addLine(position);
        else if (isBlankLine(m_source, position))
            addBlankLines(position);
        else
            return false;
        return true;
    }

    void startItem(std::size_t position, std::size_t markerSize)
    {
        finishItem();
        m_item = m_scanner.newNode(NodeType::ListItem, m_source.lineOf(position));
        m_list->append(m_item);
        const std::size_t next = m_source.nextLine(position);
        auto [content, indentation] =
            firstItemLine(m_arena, markerSize, m_source.slice(position + markerSize, next));
        const LeadingAttributes attributes = leadingAttributes(content);
        if (attributes.size > 0) {
            RenderContext& context = m_scanner.context();
            parseAttributeList(context, attributes.content, context.ialOf(*m_item));
            content.remove_prefix(attributes.size);
        }
        m_indentation = indentation;
        m_siblingIndent = siblingIndent(indentation);
        m_nestedListFound = listMarker(content, 0).has_value();
        m_lastIsBlank = false;
        m_partLine = m_item->line;
        m_text = TextBuilder(m_arena);
        m_text.append(content);
        m_scanner.moveTo(next);
    }

    void addLine(std::size_t position)
    {
        const std::size_t next = m_source.nextLine(position);
        const auto [text, wasIndented] =
            withoutItemIndent(m_arena, m_source.slice(position, next), m_indentation);
        const bool startsList = listMarker(text, 0).has_value();
        if (!m_nestedListFound && wasIndented && startsList) {
            finishPart();
            m_partLine = m_source.lineOf(position);
            m_nestedListFound = true;
        } else if (m_nestedListFound && !wasIndented && startsList) {
            m_text.append(m_indentation + 4, ' ');
        }
        m_text.append(text);
        m_lastIsBlank = false;
        m_scanner.moveTo(next);
    }

    void addBlankLines(std::size_t position)
    {
        const std::size_t end = skipBlankLines(m_source, position);
        m_text.append(m_source.slice(position, end));
        m_nestedListFound = m_lastIsBlank = true;
        m_scanner.moveTo(end);
    }

    // The text up to the first nested list is scanned on its own.
    void finishPart()
    {
        scanContainer(m_scanner.context(), m_item, m_text.view(), m_partLine);
        m_text = TextBuilder(m_arena);
    }

    void finishItem()
    {
        if (m_item != nullptr)
            finishPart();
    }

    BlockScanner& m_scanner;
    const Source& m_source;
    Arena& m_arena;
    Node* m_list;
    Node* m_item = nullptr;
    bool m_ordered;
    TextBuilder m_text;
    int m_partLine = 0;
    std::size_t m_indentation = 0;
    std::size_t m_siblingIndent = 3;
    bool m_nestedListFound = false;
    bool m_lastIsBlank = false;
    bool m_endedByMarker = false;
};

bool startsWithParagraph(const Node& item)
{
    return item.first != nullptr && item.first->is(NodeType::Paragraph);
}

bool startsBare(const Node& item)
{
    return !startsWithParagraph(item) || item.first->transparent;
}

// Whether the item's first paragraph stands without `p`: no blank line follows it, and for the last
// of several items, one of those before is without `p` too.
bool isTight(const Node& list, const Node& item, bool anyBareBefore, bool endedByMarker)
{
    const Node* const second = item.first->next;
    const bool isLast = list.last == &item;
    const bool blankFollows = second != nullptr && second->is(NodeType::Blank);
    const bool onlyTrailingBlank = isLast && blankFollows && second == item.last && !endedByMarker;
    if (blankFollows && !onlyTrailingBlank)
        return false;
    return !isLast || list.first == list.last || anyBareBefore;
}

void makeBare(Arena& arena, Node& paragraph, bool moreFollows)
{
    paragraph.transparent = true;
    Node* const text = paragraph.first;
    if (moreFollows && text != nullptr) {
        auto* const lineEnd = arena.make<Node>();
        lineEnd->type = NodeType::RawText;
        lineEnd->line = text->line;
        lineEnd->text = "\n";
        paragraph.append(lineEnd);
    }
}

// Decides for each item whether its first paragraph is bare. The blank lines at the end of the
// list belong behind it; they are returned.
Node* settleItems(Arena& arena, Node& list, bool endedByMarker)
{
    Node* trailing = nullptr;
    bool anyBareBefore = false;
    for (Node* item = list.first; item != nullptr; item = item->next) {
        if (item->first == nullptr) {
            anyBareBefore = true;
            continue;
        }
        Node* const second = item->first->next;
        if (startsWithParagraph(*item) && second != nullptr && second->is(NodeType::EndOfBlock)
            && item->first->ial != nullptr)
            item->remove(second);
        if (startsWithParagraph(*item) && isTight(list, *item, anyBareBefore, endedByMarker)) {
            const Node* const next = item->first->next;
            makeBare(arena, *item->first, next != nullptr && !next->is(NodeType::Blank));
        }
        trailing = nullptr;
        if (item->last->is(NodeType::Blank)) {
            trailing = item->last;
            item->remove(trailing);
        }
        anyBareBefore = anyBareBefore || item->first == nullptr || startsBare(*item);
    }
    return trailing;
}

// `[ ] ` or `[x] ` at the start of an item's text: how much of it to replace.
std::size_t taskBoxSize(std::string_view text, bool lineFollows, bool& checked)
{
    const std::size_t start = skipSpace(text, 0);
    const char mark = byteAt(text, start + 1);
    checked = mark == 'x' || mark == 'X';
    if (byteAt(text, start) != '[' || (mark != ' ' && !checked) || byteAt(text, start + 2) != ']')
        return 0;
    const std::size_t end = skipSpace(text, start + 3);
    const bool isAlone = lineFollows && end == text.size();
    return end == start + 3 && !isAlone ? 0 : end;
}

constexpr std::string_view openBox =
    "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" />";
constexpr std::string_view checkedBox =
    "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" "
    "checked=\"checked\" />";

void markTasks(Arena& arena, Node& list)
{
    bool isTaskList = false;
    for (Node* item = list.first; item != nullptr; item = item->next) {
        if (!startsWithParagraph(*item) || item->first->first == nullptr)
            continue;
        Node* const text = item->first->first;
        bool checked = false;
        // A box alone on its line counts when more follows in the item.
        Node* const lineEnd = text->next;
        const bool lineFollows = lineEnd != nullptr && trim(lineEnd->text).empty();
        const std::size_t size = taskBoxSize(text->text, lineFollows, checked);
        if (size > 0) {
            isTaskList = true;
            if (lineFollows && size == text->text.size())
                item->first->remove(lineEnd);
            text->text = arena.join({checked ? checkedBox : openBox, text->text.substr(size)});
        }
        if (isTaskList)
            item->attributes.set(arena, "class", "task-list-item");
    }
    if (isTaskList)
        list.attributes.set(arena, "class", "task-list");
}

} // namespace

bool scanList(BlockScanner& scanner)
{
    const auto marker = listMarker(scanner.source().text(), scanner.position());
    if (!marker)
        return false;
    Node* const list =
        scanner.newBlock(marker->ordered ? NodeType::OrderedList : NodeType::UnorderedList);
    ListReader reader(scanner, list);
    reader.read();
    scanner.parent()->append(list);
    Arena& arena = scanner.context().arena;
    Node* const trailing = settleItems(arena, *list, reader.endedByMarker());
    if (trailing != nullptr && !reader.endedByMarker())
        scanner.parent()->append(trailing);
    if (scanner.context().dialect.gfm)
        markTasks(arena, *list);
    return true;
}

} // namespace galley::markdown
