// SPDX-License-Identifier: MIT
#pragma once

#include "tests/check/sitechoices.h"

#include <QByteArray>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

#include <array>

namespace galley::test {

using SiteFiles = QMap<QString, QString>; // texts by path

// Small Jekyll sites with something odd in them: a value of some kind under a key that Jekyll
// reads, in front matter, configuration or defaults; a template; a data file; an address.
class SiteGenerator {
public:
    explicit SiteGenerator(quint32 seed)
        : m_random(seed)
    {
    }

    SiteFiles next()
    {
        m_files = {{text("_config.yml"), text("timezone: Asia/Hong_Kong\npermalink: pretty\n")},
            {text("_layouts/post.html"), text("<h1>{{ page.title }}</h1>{{ content }}")},
            {text("_posts/2024-03-04-old-name.md"),
                text("---\ntitle: A\nlayout: post\n---\nHello\n")},
            {text("index.html"),
                text("---\n---\n{% for post in site.posts %}{{ post.url }}{% "
                     "endfor %}")}};
        switch (m_random.bounded(16)) {
        case 0:
            oddTemplate();
            break;
        case 10:
            oddExcerpts();
            break;
        case 11:
            oddNesting();
            break;
        case 12:
            oddSpelling();
            break;
        case 13:
            oddDefaults();
            break;
        case 14:
            oddStrictness();
            break;
        case 1:
            oddTemplate();
            break;
        case 2:
            oddConfiguration();
            break;
        case 3:
            oddData();
            break;
        case 4:
            oddPage();
            break;
        default:
            oddPost();
        }
        return m_files;
    }

private:
    static QString text(const char* utf8) { return QString::fromUtf8(utf8); }

    template <std::size_t N> QString any(const std::array<const char*, N>& choices)
    {
        return text(choices[size_t(m_random.bounded(int(N)))]);
    }

    QString value() { return any(choices::values); }

    QString key() { return any(choices::keys); }

    QString frontMatter()
    {
        QString lines;
        for (int i = 0; i < 1 + m_random.bounded(2); ++i)
            lines += key() + text(": ") + value() + QLatin1Char('\n');
        return text("---\nlayout: post\n") + lines + text("---\n");
    }

    void oddPost()
    {
        static constexpr std::array names = {"_posts/2024-03-04-old-name.md",
            "_posts/2024-03-05-new.md", "_posts/2024-02-30-day.md", "_posts/2024-13-01-month.md",
            "_posts/24-1-2-short.md", "_posts/undated.md", "_drafts/draft.md",
            "_posts/2024-03-06-plain.html", "_posts/2999-01-01-later.md"};
        static constexpr std::array heads = {"---\n- a\n---\n", "---\nabc\n---\n",
            "---\nfalse\n---\n", "---\n\n---\n", "", "---\n5: a\n---\n"};
        const QString head = m_random.bounded(8) == 0 ? any(heads) : frontMatter();
        m_files.insert(m_random.bounded(3) == 0 ? any(names) : text("_posts/2024-03-05-new.md"),
            head + text("Text\n"));
    }

    // Front matter that is written in another way than most.
    void oddSpelling()
    {
        const QString head =
            m_random.bounded(2) == 0 ? text("---\nlayout: post\n%1\n---\n") : any(choices::fences);
        m_files.insert(text("_posts/2024-03-05-new.md"),
            head.arg(any(choices::spellings)) + text("Text\n\nMore\n"));
    }

    // What the configuration says of documents in its place, and of how they are written.
    void oddDefaults()
    {
        QString& config = m_files[text("_config.yml")];
        config = text("# settings\n\n");
        if (m_random.bounded(2) == 0)
            config += text("defaults: [{scope: {%1}, values: {%2: %3}}]\n")
                          .arg(any(choices::scopes), key(), value());
        else
            config += any(choices::moreSettings) + QLatin1Char('\n');
        if (m_random.bounded(2) == 0)
            m_files.insert(text("_m/one.md"), text("---\ntitle: One\n---\n# x\n"));
        m_files.insert(text("_posts/2024-03-05-new.md"),
            (m_random.bounded(2) == 0 ? text("---\n---\n") : frontMatter())
                + text("# Text\n\n    code\n"));
    }

    // Liquid as strict as it can be, and layouts in layouts.
    void oddStrictness()
    {
        if (m_random.bounded(3) > 0)
            m_files[text("_config.yml")] =
                text("# strict\n\n") + any(choices::strictness) + QLatin1Char('\n');
        m_files.insert(text("_includes/ok.html"), text("ok {{ include.a }}"));
        m_files.insert(text("_includes/bad.html"), text("{% if %}"));
        m_files.insert(text("_layouts/two.html"),
            any(choices::layoutHeads) + text("<i>{{ content }}</i>") + piece());
        m_files.insert(text("_posts/2024-03-07-strict.md"),
            any(choices::layoutHeads) + text("Text ") + piece() + text("\n"));
        m_files.insert(text("page.html"), any(choices::layoutHeads) + piece());
    }

    void oddPage()
    {
        static constexpr std::array names = {
            "page.html", "page.md", "_layouts/post.html", "_layouts/unused.html", "x", "_m/one.md"};
        static constexpr std::array heads = {"---\n- a\n---\n", "---\nabc\n---\n",
            "---\npermalink: ''\n---\n", "---\npermalink: /x/\n---\n", "---\n---\n"};
        m_files.insert(any(names),
            (m_random.bounded(2) == 0 ? any(heads) : frontMatter()) + text("{{ content }}"));
        if (m_random.bounded(3) == 0)
            m_files[text("_config.yml")] += text("collections: {m: {output: true}}\n");
    }

    void oddConfiguration()
    {
        QString& config = m_files[text("_config.yml")];
        config = m_random.bounded(3) == 0
            ? config + any(choices::settingLines) + QLatin1Char('\n')
            : text("# one setting of another kind\n\n") + any(choices::settings) + text(": ")
                + any(choices::settingValues) + QLatin1Char('\n');
    }

    void oddData()
    {
        static constexpr std::array names = {"_data/a.yml", "_data/a.json", "_data/b/c.yaml"};
        static constexpr std::array texts = {
            "a: [", "{\"a\": 1,}", "", "text", "a:\n\tb: c\n", "- a\n- b\n", "a: 'x\n"};
        static constexpr std::array tables = {"a,b\n1,\"x\n", "a,b\n1,x\"y\n", "a,b\n1,\"x\"y\n",
            "a,b\r\n1,2\r3,4\n", "a,b\n1,\"x\"\"y\"\n", "a,b\n\n1,2\n", "a\n\"x,\ny\"\n"};
        if (m_random.bounded(2) == 0)
            m_files.insert(any(names), any(texts));
        else
            m_files.insert(text("_data/t.csv"), any(tables));
    }

    QString expression() { return any(choices::inputs) + text(" | ") + any(choices::filters); }

    QString piece()
    {
        return m_random.bounded(2) == 0 ? any(choices::tags)
                                        : text("{{ ") + expression() + text(" }}");
    }

    void oddTemplate()
    {
        m_files.insert(text("_includes/ok.html"), text("ok {{ include.a }}"));
        m_files.insert(text("_includes/bad.html"), text("{% if %}"));
        const QString body = text("Text ") + piece() + text("\n");
        switch (m_random.bounded(5)) {
        case 0:
            m_files[text("_layouts/post.html")] += body;
            break;
        case 1:
            m_files.insert(text("page.html"), text("---\nlist: [1, a]\n---\n") + body);
            break;
        case 2:
            m_files.insert(
                text("_posts/2024-03-07-hidden.md"), text("---\npublished: false\n---\n") + body);
            break;
        default:
            m_files.insert(text("_posts/2024-03-07-template.md"),
                text("---\ntitle: T\nlist: [1, a]\n---\n") + body);
        }
    }

    // Excerpts that print posts, and with them excerpts.
    void oddExcerpts()
    {
        static constexpr std::array places = {"A %1\n", "A\n\n%1\n", "%1\n\nA\n"};
        for (const char* name :
            {"_posts/2024-03-04-old-name.md", "_posts/2024-03-05-b.md", "_posts/2024-03-06-c.md"})
            m_files.insert(
                text(name), any(choices::excerptHeads) + any(places).arg(any(choices::prints)));
        m_files.insert(text("list.html"),
            text("---\n---\n{% for p in site.posts %}{{ p.excerpt }}{% endfor %}"));
    }

    // What contains itself, or much.
    void oddNesting()
    {
        const int depth = 95 + m_random.bounded(10);
        switch (m_random.bounded(6)) {
        case 0:
            m_files.insert(text("_includes/a.html"),
                m_random.bounded(2) == 0 ? text("{% if include.n %}{% include b.html %}{% endif %}")
                                         : text("{% include b.html %}"));
            m_files.insert(text("_includes/b.html"), text("{% include a.html %}"));
            m_files.insert(text("page.html"), text("---\n---\n{% include a.html %}"));
            break;
        case 1:
            m_files.insert(text("_layouts/one.html"), text("---\nlayout: two\n---\n{{ content }}"));
            m_files.insert(text("_layouts/two.html"), text("---\nlayout: one\n---\n{{ content }}"));
            m_files.insert(text("page.html"), text("---\nlayout: one\n---\nx"));
            break;
        case 2:
            m_files.insert(text("page.html"),
                text("---\na: ") + QString(depth, u'[') + QString(depth, u']')
                    + text("\n---\n{{ page.a | jsonify }}"));
            break;
        case 3:
            m_files.insert(text("page.html"),
                text("---\n---\n") + text("{% if true %}").repeated(depth) + text("x")
                    + text("{% endif %}").repeated(depth));
            break;
        case 4:
            m_files.insert(text("page.html"),
                text("---\n---\n") + text("{% for i in (1..1) %}").repeated(depth) + text("x")
                    + text("{% endfor %}").repeated(depth));
            break;
        default:
            m_files.insert(text("_posts/2024-03-05-b.md"),
                text("---\na: &a [1]\nb: ") + any(aliases()) + text("\n---\n{{ page | jsonify }}"));
        }
    }

    static const std::array<const char*, 6>& aliases()
    {
        static constexpr std::array<const char*, 6> values = {
            "*a", "*b", "{<<: *a}", "&b [*b]", "[*a, *a]", "{<<: {x: 1}, y: *a}"};
        return values;
    }

    QRandomGenerator m_random;
    SiteFiles m_files;
};

} // namespace galley::test
