// SPDX-License-Identifier: MIT
#pragma once

#include "preview/markdown/text/arena.h"

#include <string>
#include <string_view>

namespace galley::markdown {

// One attribute of an element. A `class` that is extended again and again keeps its parts in a
// list, so that a thousand attribute lists on one block stay cheap.
struct Attribute {
    struct Part {
        std::string_view text;
        Part* next = nullptr;
    };

    std::string_view name;
    std::string_view value;
    Part* firstPart = nullptr; // further words, each preceded by a space
    Part* lastPart = nullptr;
    Attribute* next = nullptr;

    std::string fullValue() const;
};

// Attributes in the order in which they were first set.
class AttributeList {
public:
    bool empty() const { return m_first == nullptr; }
    const Attribute* first() const { return m_first; }
    Attribute* find(std::string_view name) const;
    std::string value(std::string_view name) const; // empty when there is none

    void set(Arena& arena, std::string_view name, std::string_view value);
    void remove(std::string_view name);
    // Adds `words` behind the classes that are there.
    void addClass(Arena& arena, std::string_view words);
    // Takes over all of `other`: classes accumulate, anything else is replaced.
    void merge(Arena& arena, const AttributeList& other);

private:
    Attribute* add(Arena& arena, std::string_view name, std::string_view value);

    Attribute* m_first = nullptr;
    Attribute* m_last = nullptr;
};

// An inline attribute list `{: …}` or a named one `{:name: …}`: attributes of its own and the
// names of other lists to take over.
struct InlineAttributes {
    struct Reference {
        std::string_view name;
        Reference* next = nullptr;
    };

    AttributeList attributes;
    Reference* firstReference = nullptr;
    Reference* lastReference = nullptr;

    bool refersTo(std::string_view name) const;
    void addReference(Arena& arena, std::string_view name);
    void merge(Arena& arena, const InlineAttributes& other);
};

} // namespace galley::markdown
