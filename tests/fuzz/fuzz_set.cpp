// SPDX-License-Identifier: MIT
// `galley set` on any post: three lines (key, value, and one byte for what the key is meant to
// hold), then the post. What is written is read back, as text where the key holds text, and is a
// post as before to Jekyll: the body keeps every character.

#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/frontmatter/jekyllkeys.h"
#include "tests/fuzz/require.h"

using namespace galley;
using galley::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString input = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QString key = input.section(QLatin1Char('\n'), 0, 0);
    const QString value = input.section(QLatin1Char('\n'), 1, 1);
    const QString kind = input.section(QLatin1Char('\n'), 2, 2);
    const QString text = input.section(QLatin1Char('\n'), 3);
    const HeldValue held = kind.startsWith(QLatin1Char('s')) ? HeldValue::Switch
        : kind.startsWith(QLatin1Char('t'))                  ? HeldValue::Text
                                                             : heldByJekyll(key);
    const auto edits = setText(text, key, value, held);
    if (!edits)
        return 0;
    const FrontMatter before = readFrontMatter(text);
    const QString changed = applied(*edits, text);
    const FrontMatter after = readFrontMatter(changed);
    require(!after.broken);
    require(changed.endsWith(QStringView(text).mid(before.block.end)));
    if (const FrontMatterEntry* entry = after.find(key); entry && held == HeldValue::Text)
        require(entry->value.isString() || entry->value.isList() || entry->value.isNull());
    return 0;
}
