// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace galley::markdown {

// Memory of one rendering: handed out in a row, freed at once. Holds values without destructors.
class Arena {
public:
    Arena() = default;
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    void* allocate(std::size_t size, std::size_t alignment);
    // Grows the latest allocation where it stands; false when it is not the latest or there is no
    // room.
    bool growLatest(const char* end, std::size_t more);

    template <typename T, typename... Args> T* make(Args&&... args)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        return new (allocate(sizeof(T), alignof(T))) T{std::forward<Args>(args)...};
    }

    char* characters(std::size_t size) { return static_cast<char*>(allocate(size, 1)); }
    std::string_view copy(std::string_view text);
    std::string_view join(std::initializer_list<std::string_view> parts);

private:
    std::vector<std::unique_ptr<char[]>> m_chunks;
    char* m_next = nullptr;
    char* m_end = nullptr;
    std::size_t m_chunkSize = std::size_t{16} * 1024;
};

// A text that is put together piece by piece in an arena.
class TextBuilder {
public:
    explicit TextBuilder(Arena& arena)
        : m_arena(&arena)
    {
    }

    void append(std::string_view text);
    void append(std::size_t count, char c);
    std::string_view view() const { return {m_data, m_size}; }

private:
    void reserve(std::size_t more);

    Arena* m_arena;
    char* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace galley::markdown
