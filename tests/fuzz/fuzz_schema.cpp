// SPDX-License-Identifier: MIT
// Reads any text as a site's `.galley.yml` and uses what it says on a post: an error names a line
// of the file, a schema names each field once, and its checks lie inside the post.

#include "editor/post/schema/formschema.h"
#include "tests/fuzz/require.h"

#include <QSet>

using namespace galley;
using galley::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QString post = QStringLiteral("---\ntitle: '[News] A title: with more'\n"
                                               "date: 2025-01-02\ntags: [a, b]\npinned: True\n"
                                               "cover: /static/a.png\ncount: 3\n---\n\nText.\n");
    static const FrontMatter frontMatter = readFrontMatter(post);
    static const FormSchema inferred = inferSchema({frontMatter});
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const Result<FormSchema> schema = readSchema(text);
    if (!schema) {
        require(!schema.error().whatHappened.isEmpty());
        require(schema.error().line >= 0
            && schema.error().line <= text.count(QLatin1Char('\n')) + text.count(QLatin1Char('\r'))
                    + text.count(QChar(0x85)) + text.count(QChar(0x2028))
                    + text.count(QChar(0x2029)) + 2);
        return 0;
    }
    const FormSchema merged = mergedSchema(*schema, inferred);
    QSet<QString> keys;
    for (const FormField& field : merged.fields) {
        require(!keys.contains(field.key));
        keys += field.key;
        require(field.minLength >= 0 && field.maxLength >= 0);
        (void)localText(field.label, QStringLiteral("zh_HK"));
        (void)localText(field.help, QStringLiteral("en"));
    }
    for (const FormField& field : inferred.fields)
        require(merged.find(field.key));
    for (const Diagnostic& problem : checkFields(merged, frontMatter))
        fuzz::requireInside(post, problem.range);
    return 0;
}
