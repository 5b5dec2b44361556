// SPDX-License-Identifier: MIT
#include "preview/site/listing/searchwords.h"

#include <QSet>

#include <algorithm>
#include <cstring>

namespace galley {

namespace {

QByteArray encoded(char32_t character)
{
    return QString::fromUcs4(&character, 1).toUtf8();
}

} // namespace

FoldedPattern::FoldedPattern(const QString& word)
{
    for (const uint unit : word.toUcs4()) {
        const auto typed = char32_t(unit);
        const QSet<char32_t> cases{typed, QChar::toLower(typed), QChar::toUpper(typed),
            QChar::toTitleCase(typed), QChar::toCaseFolded(typed)};
        Character character;
        character.length = encoded(typed).size();
        for (const char32_t one : cases) {
            const QByteArray bytes = encoded(one);
            if (bytes.size() != character.length)
                continue;
            Form form{};
            std::copy(bytes.begin(), bytes.end(), form.begin());
            character.forms.push_back(form);
        }
        m_length += character.length;
        m_characters.push_back(std::move(character));
    }
    setShifts();
}

// After Horspool, Practical fast searching in strings, 1980.
void FoldedPattern::setShifts()
{
    m_shifts.fill(std::max<qsizetype>(m_length, 1));
    qsizetype left = m_length; // bytes from this one on
    for (const Character& character : m_characters) {
        for (size_t i = 0; i < size_t(character.length); ++i) {
            --left;
            for (const Form& form : character.forms) {
                const auto byte = uchar(form[i]);
                if (left > 0)
                    m_shifts[byte] = left;
                else
                    m_ends[byte] = true;
            }
        }
    }
}

bool FoldedPattern::isAt(const char* text) const
{
    for (const Character& character : m_characters) {
        const auto length = size_t(character.length);
        if (std::ranges::none_of(character.forms, [text, length](const Form& form) {
                return std::memcmp(text, form.data(), length) == 0;
            }))
            return false;
        text += character.length;
    }
    return true;
}

bool FoldedPattern::occursIn(QByteArrayView utf8) const
{
    const char* const text = utf8.data();
    const qsizetype last = utf8.size() - m_length;
    for (qsizetype at = 0; at <= last;) {
        const auto end = uchar(text[at + m_length - 1]);
        if (m_ends[end] && isAt(text + at))
            return true;
        at += m_shifts[end];
    }
    return false;
}

SearchWords::SearchWords(const QString& typed)
    : m_words(typed.simplified().split(u' ', Qt::SkipEmptyParts))
{
    for (const QString& word : std::as_const(m_words))
        m_patterns.emplace_back(word);
}

} // namespace galley
