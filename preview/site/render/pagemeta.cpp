// SPDX-License-Identifier: MIT
#include "preview/site/render/pagemeta.h"

#include "editor/html/entities.h"
#include "editor/html/htmltags.h"

#include <QHash>

namespace galley {

namespace {

QString firstOf(
    const QHash<QByteArray, QByteArray>& values, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        const QString value = QString::fromUtf8(values.value(name)).simplified();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

PageMeta readPageMeta(const QByteArray& html)
{
    QHash<QByteArray, QByteArray> values;
    const auto add = [&values](const QByteArray& name, const QByteArray& value) {
        if (!name.isEmpty() && !values.contains(name))
            values.insert(name, value);
    };
    for (const HtmlTag& tag : findTags(html)) {
        if (tag.name == "body")
            break;
        if (tag.name == "title")
            add("<title>",
                withoutEntities(html.mid(tag.end, tag.contentEnd - tag.end), EntityPlace::Text));
        else if (tag.name == "link" && tag.value("rel") == "canonical")
            add("canonical", tag.value("href"));
        else if (tag.name == "meta")
            add(tag.value(tag.attribute("property") ? "property" : "name").toLower(),
                tag.value("content"));
    }
    return {firstOf(values, {"og:title", "twitter:title", "<title>"}),
        firstOf(values, {"og:description", "twitter:description", "description"}),
        firstOf(values, {"og:image", "twitter:image"}), firstOf(values, {"canonical", "og:url"})};
}

} // namespace galley
