// SPDX-License-Identifier: MIT
#include "preview/markdown/text/arena.h"

#include <algorithm>
#include <cstdint>

namespace galley::markdown {

void* Arena::allocate(std::size_t size, std::size_t alignment)
{
    const auto address = reinterpret_cast<std::uintptr_t>(m_next);
    const std::size_t padding = (alignment - address % alignment) % alignment;
    if (m_next == nullptr || size + padding > static_cast<std::size_t>(m_end - m_next)) {
        const std::size_t wanted = std::max(m_chunkSize, size + alignment);
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(wanted));
        m_next = m_chunks.back().get();
        m_end = m_next + wanted;
        m_chunkSize = std::min(m_chunkSize * 2, std::size_t{1024} * 1024);
        return allocate(size, alignment);
    }
    char* const result = m_next + padding;
    m_next = result + size;
    return result;
}

bool Arena::growLatest(const char* end, std::size_t more)
{
    if (end != m_next || more > static_cast<std::size_t>(m_end - m_next))
        return false;
    m_next += more;
    return true;
}

std::string_view Arena::copy(std::string_view text)
{
    return join({text});
}

std::string_view Arena::join(std::initializer_list<std::string_view> parts)
{
    std::size_t size = 0;
    for (const std::string_view part : parts)
        size += part.size();
    if (size == 0)
        return {};
    char* const data = characters(size);
    char* at = data;
    for (const std::string_view part : parts)
        at = std::copy(part.begin(), part.end(), at);
    return {data, size};
}

void TextBuilder::reserve(std::size_t more)
{
    if (m_size + more <= m_capacity)
        return;
    const std::size_t wanted = std::max<std::size_t>(m_size + more, m_capacity * 2);
    const std::size_t extra = wanted - m_capacity;
    if (m_data == nullptr || !m_arena->growLatest(m_data + m_capacity, extra)) {
        char* const data = m_arena->characters(std::max<std::size_t>(wanted, 64));
        std::copy(m_data, m_data + m_size, data);
        m_data = data;
        m_capacity = std::max<std::size_t>(wanted, 64);
        return;
    }
    m_capacity = wanted;
}

void TextBuilder::append(std::string_view text)
{
    if (text.empty())
        return;
    reserve(text.size());
    std::copy(text.begin(), text.end(), m_data + m_size);
    m_size += text.size();
}

void TextBuilder::append(std::size_t count, char c)
{
    reserve(count);
    std::fill_n(m_data + m_size, count, c);
    m_size += count;
}

} // namespace galley::markdown
