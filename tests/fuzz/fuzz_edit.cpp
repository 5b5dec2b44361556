// SPDX-License-Identifier: MIT
// Edits the front matter of any text. The edit reads back as what was asked for, every other key
// keeps its value and its spelling, and the body keeps every character.
// The first byte chooses the edit, the second the key; the rest is the text.

#include "editor/post/edit/frontmatteredit.h"
#include "tests/fuzz/require.h"

using namespace galley;
using galley::fuzz::require;

namespace {

struct Edited {
    FrontMatter before, after;
    QString textBefore, textAfter;
};

QStringView spelled(const QString& text, const FrontMatterEntry& entry)
{
    return QStringView(text).sliced(entry.valueRange.start, entry.valueRange.length());
}

// A value with a number that is none is not equal to itself.
bool isSame(const YamlValue& a, const YamlValue& b)
{
    return a == b || !(a == a);
}

// All but one key are what they were.
void requireOthersUntouched(const Edited& edit, const QString& key, const QString& newKey)
{
    for (const FrontMatterEntry& entry : edit.before.entries) {
        if (entry.key == key)
            continue;
        const FrontMatterEntry* now = edit.after.find(entry.key);
        require(now && isSame(now->value, edit.before.find(entry.key)->value));
        if (edit.before.find(entry.key) == &entry)
            require(spelled(edit.textAfter, *now) == spelled(edit.textBefore, entry));
    }
    for (const FrontMatterEntry& entry : edit.after.entries)
        require(entry.key == newKey || edit.before.find(entry.key));
    require(edit.textAfter.endsWith(QStringView(edit.textBefore).mid(edit.before.block.end)));
}

// Nothing when the edit is refused.
std::optional<Edited> edited(const QString& text, const Result<QList<TextEdit>>& edits)
{
    if (!edits)
        return std::nullopt;
    Edited result{readFrontMatter(text), {}, text, applied(*edits, text)};
    result.after = readFrontMatter(result.textAfter);
    require(!result.after.broken);
    return result;
}

void checkValue(const QString& text, const QString& key, const YamlValue& value)
{
    const auto edit = edited(text, setValue(text, key, value));
    if (!edit)
        return;
    require(edit->after.present && edit->after.find(key) && edit->after.find(key)->value == value);
    requireOthersUntouched(*edit, key, key);
    // Once more changes nothing.
    const auto again = setValue(edit->textAfter, key, value);
    require(again && applied(*again, edit->textAfter) == edit->textAfter);
}

void checkTyped(const QString& text, const QString& key, const QString& typed)
{
    if (const auto edit = edited(text, setText(text, key, typed))) {
        require(edit->after.find(key));
        requireOthersUntouched(*edit, key, key);
    }
}

void checkRemoval(const QString& text, const QString& key)
{
    if (const auto edit = edited(text, removeKey(text, key))) {
        require(!edit->after.find(key));
        requireOthersUntouched(*edit, key, key);
    }
}

void checkRenaming(const QString& text, const QString& key)
{
    const QString name = QStringLiteral("renamed_7f3a9");
    if (const auto edit = edited(text, renameKey(text, key, name))) {
        require(!edit->after.find(key) && edit->after.find(name));
        require(isSame(edit->after.find(name)->value, edit->before.find(key)->value));
        requireOthersUntouched(*edit, key, name);
    }
}

void checkMove(const QString& text, const QString& key, const QString& beforeKey)
{
    if (const auto edit = edited(text, moveKey(text, key, beforeKey))) {
        require(edit->after.entries.size() == edit->before.entries.size());
        require(edit->after.find(key)
            && isSame(edit->after.find(key)->value, edit->before.find(key)->value));
        requireOthersUntouched(*edit, key, key);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QString text = QString::fromUtf8(fuzz::bytesOf(data + 2, size - 2));
    const FrontMatter frontMatter = readFrontMatter(text);
    const auto keyAt = [&](std::size_t index) {
        return frontMatter.entries.isEmpty()
            ? QStringLiteral("new_7f3a9")
            : frontMatter.entries[qsizetype(index) % frontMatter.entries.size()].key;
    };
    const QString key = (data[1] & 0x80) != 0 ? QStringLiteral("new_7f3a9") : keyAt(data[1]);
    switch (data[0] % 8) {
    case 0:
        checkValue(text, key, QStringLiteral("a: b 'c' \"d\" # e"));
        break;
    case 1:
        checkValue(text, key, (data[1] & 1) != 0);
        break;
    case 2:
        checkValue(
            text, key, YamlValue::List{QStringLiteral("a"), QStringLiteral("b, c"), QString()});
        break;
    case 3:
        checkValue(text, key, QStringLiteral("two\nlines \u00a0 \u2028 中"));
        break;
    case 4:
        checkTyped(text, key, QStringLiteral("2025-07-14"));
        break;
    case 5:
        checkRemoval(text, key);
        break;
    case 6:
        checkRenaming(text, key);
        break;
    default:
        checkMove(text, key, (data[0] & 0x80) != 0 ? QString() : keyAt(data[0] >> 3));
        break;
    }
    return 0;
}
