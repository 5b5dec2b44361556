// SPDX-License-Identifier: MIT
#pragma once

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
        switch (m_random.bounded(12)) {
        case 0:
            oddTemplate();
            break;
        case 10:
            oddExcerpts();
            break;
        case 11:
            oddNesting();
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

    QString value()
    {
        static constexpr std::array values = {"", "~", "\"\"", "5", "-1", "5.5", "true", "false",
            "[]", "[a]", "[1]", "[~]", "[[a, b], c]", "[{a: b}]", "{}", "{b: 2}", "some text",
            "/news/:title/", "/news/:titel/", "/:categories/:title.html", "2024-01-01",
            "2024-01-01 12:00:00", "2024-13-45", "soon", "12:30", "010", "yes", "no", "中文",
            "\"a:b\"", "\"  \"", "/x/y.html", "/", "\"100%\"", "\"a#b\"", "*nope", "\"a b: c\"",
            "\"//a b\"", "\":a\"", "[\"a b: c\", d]", "[", "'open", "2999-01-01", "July 4, 2024",
            "2024/03/05", "20240305", "99999999999999999999", "-0x1ffffffffffffffffffff", "/a%00/",
            "/a%ff/", "!ruby/object:Object {}", "\"a\\nb\""};
        return any(values);
    }

    QString key()
    {
        static constexpr std::array keys = {"title", "date", "date", "layout", "permalink",
            "permalink", "slug", "slug", "categories", "categories", "category", "tags", "tag",
            "published", "excerpt", "excerpt_separator", "render_with_liquid", "ext", "author",
            "path", "url"};
        return any(keys);
    }

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
        static constexpr std::array keys = {"collections_dir", "cache_dir", "layouts_dir",
            "data_dir", "collections", "include", "exclude", "keep_files", "encoding",
            "markdown_ext", "limit_posts", "permalink", "timezone", "liquid", "kramdown", "title",
            "baseurl", "future", "unpublished", "excerpt_separator"};
        static constexpr std::array lines = {
            "defaults: [{scope: {path: ''}, values: {layout: post, categories: [x]}}]",
            "defaults: [{scope: {path: ''}, values: {permalink: 5}}]",
            "defaults: [{scope: {path: ''}, values: {slug: 5}}]",
            "collections: {m: {output: true, permalink: '/:titel/'}}", "a: [", "a: {b: c"};
        static constexpr std::array values = {
            "5", "true", "[a]", "[1]", "[]", "{b: {c: 1}}", "text", "2024-01-01", "5.5"};
        QString& config = m_files[text("_config.yml")];
        config = m_random.bounded(3) == 0 ? config + any(lines) + QLatin1Char('\n')
                                          : text("# one setting of another kind\n\n") + any(keys)
                + text(": ") + any(values) + QLatin1Char('\n');
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

    QString expression()
    {
        static constexpr std::array inputs = {"'abc'", "5", "5.5", "page.title", "nil", "true",
            "site.posts", "page.nope", "page.list", "\"2024-01-01\"", "(1..3)", "''"};
        static constexpr std::array filters = {"append", "append: 'x'", "append: 'x', 'y'",
            "at_least: 1, 2", "at_least: 1", "slice", "slice: 'a'", "slice: 1", "slice: 1, 1.5",
            "truncate: nil", "truncate: 2", "truncatewords: page.nope", "divided_by: 0",
            "divided_by: 2", "modulo: 0", "times", "upcase", "upcase: 1", "date", "date: '%Y'",
            "sort", "map", "map: 'url'", "where: 'a'", "where: 'a', 'b'", "concat: 'a'",
            "concat: site.posts", "split", "split: ','", "replace", "replace: 'a'", "nope",
            "nope: 1", "default", "default: 1, allow_false: true", "round: 1, 2", "join: ',', ';'",
            "first", "first: 1", "base64_decode", "date_to_string: 'ordinal'", "date_to_xmlschema",
            "jsonify", "size", "plus: 'a'", "where_exp: 'item'", "where_exp: 'item', 'item.a == 1'",
            "where_exp: 'item', 'item. =='", "group_by", "group_by: 'a'", "url_encode: 1",
            "array_to_sentence_string", "pop: 1.5", "remove", "escape: 1", "strip_html: 1"};
        return any(inputs) + text(" | ") + any(filters);
    }

    QString piece()
    {
        static constexpr std::array tags = {"{% if %}{% endif %}", "{% if a %}", "{% endif %}",
            "{% else %}", "{% elsif a %}", "{% when a %}", "{% if a %}{% endfor %}",
            "{% for %}{% endfor %}", "{% for a in %}{% endfor %}", "{% for a of b %}{% endfor %}",
            "{% for a in b limit: 'x' %}{% endfor %}", "{% for a in (1..3) %}{{ a }}{% endfor %}",
            "{% for a in (1..page.title) %}{% endfor %}",
            "{% for a in b %}{% else %}{% else %}"
            "{% endfor %}",
            "{% case %}{% endcase %}", "{% case a %}{% when %}{% endcase %}",
            "{% case a %}{% else b %}{% endcase %}", "{% case a %}{% when 1 %}x{% endcase %}",
            "{% assign %}", "{% assign a %}", "{% assign a = 1 %}", "{% capture %}{% endcapture %}",
            "{% capture a %}", "{% capture a %}x{% endcapture %}", "{% cycle %}",
            "{% cycle 'a', 'b' %}", "{% include %}", "{% include none.html %}",
            "{% include ok.html %}", "{% include ok.html a %}", "{% include ok.html a=1 %}",
            "{% include ../x %}", "{% include bad.html %}", "{% nope %}", "{% endnope %}",
            "{% comment %}{% if %}{% endcomment %}", "{% comment %}{% endif %}{% endcomment %}",
            "{% comment %}{% nope %}{% endcomment %}", "{% comment %}",
            "{% raw %}{% if %}{% endraw"
            " %}",
            "{% raw x %}{% endraw %}", "{% raw %}", "{{ 'a", "{{ a }", "{% if a", "{{ }}", "{% %}",
            "{{ a b }}", "{{ a | }}", "{{ | upcase }}", "{% link none.md %}",
            "{% link index.html %}", "{% post_url none %}", "{% post_url 2024-03-04-old-name %}",
            "{% post_url 2023-03-04-none %}", "{% highlight %}x{% endhighlight %}",
            "{% highlight ruby %}x{% endhighlight %}", "{% highlight ruby %}",
            "{% unless a %}x{% endunless %}", "{% unless a %}x{% endif %}", "{% increment a %}",
            "{% tablerow a in b %}{% endtablerow %}", "{% tablerow a %}{% endtablerow %}",
            "{% if a == %}{% endif %}", "{% if a = 1 %}{% endif %}", "{% if 1 < 'a' %}{% endif %}",
            "{% if a and %}{% endif %}", "{% if a xor b %}{% endif %}", "{% break %}",
            "{% if false %}{% if %}{% endif %}{% endif %}",
            "{% if false %}{{ 1 | append }}{% endif"
            " %}",
            "{%- if true -%} x {%- endif -%}", "{% echo 1 | append %}", "{% echo 1 %}",
            "{% liquid if %}", "{% liquid assign a = 1 %}", "{% # a comment %}", "{% render 'x' %}",
            "{% include_relative none.md %}", "{% ifchanged %}x{% endifchanged %}"};
        return m_random.bounded(2) == 0 ? any(tags) : text("{{ ") + expression() + text(" }}");
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
        static constexpr std::array prints = {"{{ page }}", "{{ page.output }}",
            "{{ page.excerpt }}", "{{ page.content | size }}", "{{ page | jsonify }}",
            "{{ page.previous | jsonify }}", "{{ page.next.excerpt }}", "{{ page.next }}",
            "{{ page.previous.excerpt }}", "{{ page.next | jsonify }}",
            "{{ page.next.previous.excerpt }}", "{{ site.posts | jsonify }}",
            "{{ site.posts.first.excerpt }}", "{{ site.posts.last.excerpt }}",
            "{{ site.related_posts | jsonify | size }}", "{{ site.tags | jsonify }}",
            "{{ site.posts | map: 'excerpt' | size }}", "{{ site.pages | jsonify }}",
            "{{ site.posts | where: 'title', 'A' | jsonify }}", "{{ page.title }}",
            "{{ page | append: 'x' }}", "{{ 'x' | append: page }}", "{{ site.posts | join }}",
            "{{ site.documents | jsonify }}", "{{ site.posts | sort: 'excerpt' | size }}"};
        static constexpr std::array heads = {"---\n---\n", "---\nexcerpt: own\n---\n",
            "---\ntags: [t]\n---\n", "---\nrender_with_liquid: false\n---\n",
            "---\nexcerpt_separator: ''\n---\n", "---\npublished: false\n---\n"};
        static constexpr std::array places = {"A %1\n", "A\n\n%1\n", "%1\n\nA\n"};
        for (const char* name :
            {"_posts/2024-03-04-old-name.md", "_posts/2024-03-05-b.md", "_posts/2024-03-06-c.md"})
            m_files.insert(text(name), any(heads) + any(places).arg(any(prints)));
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
