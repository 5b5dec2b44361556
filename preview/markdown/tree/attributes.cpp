// SPDX-License-Identifier: MIT
#include "preview/markdown/tree/attributes.h"

#include "preview/markdown/text/chars.h"

namespace galley::markdown {

std::string Attribute::fullValue() const
{
    std::string result(value);
    for (const Part* part = firstPart; part != nullptr; part = part->next) {
        result += ' ';
        result += part->text;
    }
    return result;
}

Attribute* AttributeList::find(std::string_view name) const
{
    for (Attribute* attribute = m_first; attribute != nullptr; attribute = attribute->next) {
        if (attribute->name == name)
            return attribute;
    }
    return nullptr;
}

std::string AttributeList::value(std::string_view name) const
{
    const Attribute* const found = find(name);
    return found == nullptr ? std::string() : found->fullValue();
}

Attribute* AttributeList::add(Arena& arena, std::string_view name, std::string_view value)
{
    Attribute* const attribute = arena.make<Attribute>(name, value);
    if (m_last == nullptr)
        m_first = attribute;
    else
        m_last->next = attribute;
    m_last = attribute;
    return attribute;
}

void AttributeList::set(Arena& arena, std::string_view name, std::string_view value)
{
    Attribute* const found = find(name);
    if (found == nullptr) {
        add(arena, name, value);
        return;
    }
    found->value = value;
    found->firstPart = found->lastPart = nullptr;
}

void AttributeList::remove(std::string_view name)
{
    Attribute* previous = nullptr;
    for (Attribute* attribute = m_first; attribute != nullptr; attribute = attribute->next) {
        if (attribute->name != name) {
            previous = attribute;
            continue;
        }
        (previous == nullptr ? m_first : previous->next) = attribute->next;
        if (m_last == attribute)
            m_last = previous;
        return;
    }
}

void AttributeList::addClass(Arena& arena, std::string_view words)
{
    Attribute* const found = find("class");
    if (found == nullptr) {
        add(arena, "class", trimLeft(words));
        return;
    }
    if (found->value.empty() && found->firstPart == nullptr) {
        found->value = trimLeft(words);
        return;
    }
    auto* const part = arena.make<Attribute::Part>(words);
    if (found->lastPart == nullptr)
        found->firstPart = part;
    else
        found->lastPart->next = part;
    found->lastPart = part;
}

void AttributeList::merge(Arena& arena, const AttributeList& other)
{
    for (const Attribute* from = other.first(); from != nullptr; from = from->next) {
        if (from->name != "class") {
            set(arena, from->name, from->value);
            continue;
        }
        addClass(arena, from->value);
        for (const Attribute::Part* part = from->firstPart; part != nullptr; part = part->next)
            addClass(arena, part->text);
    }
}

bool InlineAttributes::refersTo(std::string_view name) const
{
    for (const Reference* ref = firstReference; ref != nullptr; ref = ref->next) {
        if (ref->name == name)
            return true;
    }
    return false;
}

void InlineAttributes::addReference(Arena& arena, std::string_view name)
{
    auto* const reference = arena.make<Reference>(name);
    if (lastReference == nullptr)
        firstReference = reference;
    else
        lastReference->next = reference;
    lastReference = reference;
}

void InlineAttributes::merge(Arena& arena, const InlineAttributes& other)
{
    for (const Reference* ref = other.firstReference; ref != nullptr; ref = ref->next)
        addReference(arena, ref->name);
    attributes.merge(arena, other.attributes);
}

} // namespace galley::markdown
