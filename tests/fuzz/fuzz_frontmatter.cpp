// SPDX-License-Identifier: MIT
// Opens any bytes as a post and edits each of its values. Besides what the sanitizers see, it stops
// when a byte that was not edited changes, a range leaves the text, or an edit reads back as
// another value.

#include "editor/post/edit/frontmatteredit.h"
#include "editor/post/file/filebytes.h"
#include "editor/post/schema/formschema.h"

#include <cstdlib>

using namespace galley;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void requireInside(const QString& text, TextRange range)
{
    require(range.start >= 0 && range.start <= range.end && range.end <= text.size());
}

void checkEdit(const QString& text, const QString& key, const YamlValue& value)
{
    const Result<QList<TextEdit>> edits = setValue(text, key, value);
    if (!edits)
        return;
    const QString after = applied(*edits, text);
    const FrontMatter frontMatter = readFrontMatter(after);
    require(frontMatter.present && !frontMatter.broken);
    require(frontMatter.find(key) && frontMatter.find(key)->value == value);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const DecodedText decoded = decodeFile(bytes);
    const QString& text = decoded.text;
    require(decoded.bytes.encode(text) == bytes);
    (void)decoded.bytes.encode(QString(text.mid(text.size() / 3) + QLatin1Char('x')));
    const FrontMatter frontMatter = readFrontMatter(text);
    requireInside(text, frontMatter.block);
    requireInside(text, frontMatter.yaml);
    for (const FrontMatterEntry& entry : frontMatter.entries) {
        requireInside(text, entry.keyRange);
        requireInside(text, entry.valueRange);
        requireInside(text, entry.lines);
    }
    for (const Diagnostic& problem : frontMatter.problems) {
        requireInside(text, problem.range);
        if (problem.repair)
            (void)readFrontMatter(applied(problem.repair->edits, text));
    }
    // A few keys are enough for a run.
    for (const FrontMatterEntry& entry : frontMatter.entries.mid(0, 3)) {
        checkEdit(text, entry.key, QStringLiteral("a: b 'c'"));
        checkEdit(text, entry.key, true);
        checkEdit(text, entry.key, YamlValue::List{QStringLiteral("a"), QStringLiteral("b, c")});
        (void)setText(text, entry.key, QStringLiteral("2025-07-14"));
        (void)removeKey(text, entry.key);
        (void)renameKey(text, entry.key, QStringLiteral("other"));
    }
    checkEdit(text, QStringLiteral("title"), QStringLiteral("new"));
    (void)checkFields(inferSchema({frontMatter}), frontMatter);
    (void)readSchema(text);
    return 0;
}
