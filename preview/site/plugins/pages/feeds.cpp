// SPDX-License-Identifier: MIT
#include "preview/site/plugins/pages/feeds.h"

#include "preview/site/config/yamlmerge.h"
#include "preview/site/plugins/pages/generatedpage.h"
#include "preview/site/plugins/pages/pagetemplates.h"

#include <QRegularExpression>

namespace galley {

namespace {

const QString postsLabel = QStringLiteral("posts");

QStringList textsOf(const YamlValue& list)
{
    QStringList texts;
    for (const YamlValue& item : asList(list))
        texts += item.toDisplayString();
    texts.removeDuplicates();
    return texts;
}

// The collections with feeds, by label; what is said of posts may stand at the top.
YamlValue::Map feedCollections(const YamlValue& feed)
{
    const YamlValue& written = feed[QStringLiteral("collections")];
    YamlValue::Map collections = asMap(written);
    for (const QString& label : textsOf(written))
        setKey(collections, label, YamlValue::Map{});
    YamlValue::Map posts = asMap(YamlValue(collections)[postsLabel]);
    for (const char* name : {"path", "categories"}) {
        const QString key = QString::fromLatin1(name);
        if (!YamlValue(posts)[key].isTruthy())
            setKey(posts, key, feed[key]);
    }
    setKey(collections, postsLabel, posts);
    return collections;
}

struct Feed {
    QString path;
    QString collection = postsLabel;
    YamlValue category;
    YamlValue tag;
};

void addFeed(SiteSnapshot::Data& site, const Feed& feed)
{
    if (hasFile(site, feed.path))
        return;
    addPage(site,
        generatedPage(feed.path,
            {{QStringLiteral("layout"), YamlValue()}, {QStringLiteral("sitemap"), false},
                {QStringLiteral("xsl"), hasFile(site, QStringLiteral("feed.xslt.xml"))},
                {QStringLiteral("collection"), feed.collection},
                {QStringLiteral("category"), feed.category}, {QStringLiteral("tags"), feed.tag}},
            feedTemplate(), site));
}

void addCollectionFeeds(SiteSnapshot::Data& site, const QString& label, const YamlValue& settings)
{
    const QString folder =
        label == postsLabel ? QStringLiteral("/feed") : QStringLiteral("/feed/") + label;
    for (const QString& category : textsOf(settings[QStringLiteral("categories")]))
        addFeed(site,
            {folder + QLatin1Char('/') + category + QStringLiteral(".xml"), label, category, {}});
    const YamlValue& path = settings[QStringLiteral("path")];
    addFeed(site,
        {path.isTruthy() ? path.toDisplayString() : folder + QStringLiteral(".xml"), label, {},
            {}});
}

// The tags of the posts, in their order.
QStringList allTags(const SiteSnapshot::Data& site)
{
    QStringList tags;
    for (const DocumentPtr& post : site.posts)
        tags += textsOf(post->values[QStringLiteral("tags")]);
    tags.removeDuplicates();
    return tags;
}

void addTagFeeds(SiteSnapshot::Data& site, const YamlValue& settings)
{
    static const QRegularExpression plain(QStringLiteral("^[a-zA-Z0-9_]*$"));
    const YamlValue& only = settings[QStringLiteral("only")];
    const QStringList except = textsOf(settings[QStringLiteral("except")]);
    const YamlValue& folder = settings[QStringLiteral("path")];
    const QString path =
        folder.isTruthy() ? folder.toDisplayString() : QStringLiteral("/feed/by_tag/");
    for (const QString& tag : only.isTruthy() ? textsOf(only) : allTags(site)) {
        if (!except.contains(tag) && plain.match(tag).hasMatch())
            addFeed(site, {path + tag + QStringLiteral(".xml"), postsLabel, {}, tag});
    }
}

} // namespace

void addFeeds(SiteSnapshot::Data& site)
{
    const YamlValue feed = site.config.values[QStringLiteral("feed")];
    if (feed[QStringLiteral("disable_in_development")].isTruthy())
        return;
    for (const auto& [label, settings] : feedCollections(feed))
        addCollectionFeeds(site, label.text(), settings);
    if (feed[QStringLiteral("tags")].isTruthy() && !allTags(site).isEmpty())
        addTagFeeds(site, feed[QStringLiteral("tags")]);
}

} // namespace galley
