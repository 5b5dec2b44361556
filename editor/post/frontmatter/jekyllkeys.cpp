// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter/jekyllkeys.h"

#include <QSet>

namespace galley {

HeldValue heldByJekyll(const QString& key)
{
    static const QSet<QString> texts = {QStringLiteral("title"), QStringLiteral("layout"),
        QStringLiteral("permalink"), QStringLiteral("slug"), QStringLiteral("categories"),
        QStringLiteral("category"), QStringLiteral("tags"), QStringLiteral("tag"),
        QStringLiteral("excerpt"), QStringLiteral("excerpt_separator"), QStringLiteral("ext")};
    static const QSet<QString> switches = {
        QStringLiteral("published"), QStringLiteral("render_with_liquid")};
    if (switches.contains(key))
        return HeldValue::Switch;
    return texts.contains(key) ? HeldValue::Text : HeldValue::Anything;
}

bool isOtherWhenEmpty(const QString& key)
{
    static const QSet<QString> keys = {QStringLiteral("permalink"), QStringLiteral("date"),
        QStringLiteral("slug"), QStringLiteral("layout"), QStringLiteral("categories"),
        QStringLiteral("category"), QStringLiteral("tags"), QStringLiteral("tag"),
        QStringLiteral("excerpt"), QStringLiteral("excerpt_separator"), QStringLiteral("ext"),
        QStringLiteral("published"), QStringLiteral("render_with_liquid")};
    return keys.contains(key);
}

} // namespace galley
