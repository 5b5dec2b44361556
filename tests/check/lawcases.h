// SPDX-License-Identifier: MIT
#pragma once

#include "tests/check/sitegenerator.h"

#include <initializer_list>

// Sites of which each asks one question that chance seldom comes to.
namespace galley::test {

class LawCases {
public:
    static QList<SiteFiles> all()
    {
        LawCases cases;
        cases.addModes();
        cases.addStrictVariables();
        cases.addRelatedPosts();
        return cases.m_sites;
    }

private:
    static QString text(const char* utf8) { return QString::fromUtf8(utf8); }

    // A configuration of several lines is built in a process of its own.
    static SiteFiles site(const QString& settings)
    {
        return {{text("_config.yml"), text("# settings\n\n") + settings + text("\n")},
            {text("_layouts/post.html"), text("{{ content }}")},
            {text("_includes/a.html"), text("{{ include.a }}")},
            {text("_posts/2024-01-01-a.md"), text("---\nlayout: post\n---\nx\n")}};
    }

    void addPage(const QString& settings, const QString& head, const char* body)
    {
        SiteFiles files = site(settings);
        files.insert(text("page.html"), text("---\n") + head + text("---\n") + text(body));
        m_sites += files;
    }

    void addPages(
        const QString& settings, const QString& head, std::initializer_list<const char*> bodies)
    {
        for (const char* body : bodies)
            addPage(settings, head, body);
    }

    void addModes()
    {
        const QString head = text("a: [1]\n");
        addPages(text("liquid: {error_mode: strict}"), head,
            {"{{ a b }}", "{{ a | }}", "{{ a && b }}", "{{ a | upcase }}",
                "{% if a b %}{% endif %}", "{% if a %}{% endif %}",
                "{% unless a & b %}{% endunless %}", "{% for i in a.b limit:x y %}{% endfor %}",
                "{% for i in page.a %}{{ i }}{% endfor %}", "{% if a = 1 %}{% endif %}",
                "{% case a b %}{% when 1 %}{% endcase %}", "{% assign x = a b %}",
                "{% tablerow i in a cols:2 %}{% endtablerow %}", "{% cycle a b %}",
                "{% if true %}{% elsif a b %}{% endif %}"});
        for (const char* mode : {"warn", "lax", "nope", "~", "''"})
            addPages(QStringLiteral("liquid: {error_mode: %1}").arg(text(mode)), head,
                {"{{ a b }}", "{% if a %}{% endif %}", "{% if a & b %}{% endif %}",
                    "{% for i in page.a %}{% endfor %}", "{% if a = 1 %}{% endif %}"});
        for (const char* settings : {"{strict_filters: true}", "{strict_filters: false}"})
            addPages(text("liquid: ") + text(settings), head,
                {"{{ 1 | nope }}", "{% assign x = 1 | nope %}",
                    "{% if false %}{{ 1 | nope }}{% endif %}"});
    }

    void addStrictVariables()
    {
        const QString strict = text("liquid: {strict_variables: true}");
        addPages(strict, text("a: ~\nlist: [1]\nm: {x: ~}\nt: text\nf: 1.5\nd: 2024-01-01\n"),
            {"{{ nope }}", "{{ page.nope }}", "{{ page.a }}", "{{ page.a.b }}",
                "{{ page.list.nope }}", "{{ page.list[5] }}", "{{ page.list.size }}",
                "{{ page.list['first'] }}", "{{ page.m.x }}", "{{ page.m.y }}",
                "{{ page.m.first }}", "{{ page.m.last }}", "{{ page.t.size }}",
                "{{ page.t.first }}", "{{ page.f.size }}", "{{ page.d.year }}", "{{ site.nope }}",
                "{{ site.config }}{{ site.time }}{{ site.related_posts }}", "{{ site.data.nope }}",
                "{{ layout }}{{ content }}{{ paginator }}{{ theme }}", "{{ layout.x }}",
                "{{ jekyll.environment }}", "{{ jekyll.nope }}", "{% if nope %}{% endif %}",
                "{% if page.nope == nil %}{% endif %}", "{{ nope | default: 1 }}",
                "{% assign x = nope %}", "{% assign x = 1 %}{{ x }}",
                "{% for i in nope %}{% endfor %}",
                "{% for i in (1..2) %}{{ forloop.index }}{{ "
                "forloop.parentloop }}{{ forloop.name }}{% endfor %}",
                "{% for i in (1..2) %}{{ forloop.nope }}{% endfor %}",
                "{{ nil }}{{ '' }}{{ }}{{ empty }}",
                "{{ page.url }}{{ page.dir }}{{ page.name }}{{ page.path }}{{ page.content }}",
                "{{ page.title }}", "{{ page.layout }}", "{{ page.date }}", "{{ page[nope] }}",
                "{{ [nope] }}", "{% cycle nope, 'a' %}", "{% include a.html a=nope %}",
                "{% include a.html a=1 %}", "{% include a.html b=1 %}", "{% include a.html %}",
                "{{ 1 | plus: nope }}", "{{ page.list | where_exp: 'i', 'nope' }}", "{{ true.x }}",
                "{{ (1..nope) }}",
                "{% for i in site.collections %}{{ i.label }}{{ i.permalink }}{% endfor %}",
                "{% for i in site.collections %}{{ i.nope }}{% endfor %}",
                "{{ site.posts.first.excerpt }}{{ site.posts.first.next }}{{ "
                "site.posts.first.draft }}",
                "{{ site.posts.first.nope }}", "{{ site.posts.first.excerpt.nope }}",
                "{% if false %}{{ nope }}{% endif %}", "{% if true or nope %}{% endif %}",
                "{% highlight ruby %}x{% endhighlight %}"});
        for (const char* name : {"nope", "next", "previous.x", "output", "slug", "ext", "permalink",
                 "excerpt_separator", "name", "published", "dir", "relative_path"}) {
            SiteFiles files = site(strict);
            files[text("_layouts/post.html")] = QStringLiteral("{{ page.%1 }}").arg(text(name));
            m_sites += files;
        }
    }

    // Pages and excerpts have no related posts.
    void addRelatedPosts()
    {
        static constexpr std::array bodies = {"{{ site.related_posts | jsonify | size }}",
            "{{ site.related_posts.first.excerpt }}", "{{ site.related_posts | size }}"};
        for (const char* body : bodies) {
            addPage(text("title: x"), QString(), body);
            for (const char* place : {"%1\n", "A\n\n%1\n", "%1\n\nA\n"}) {
                SiteFiles files = site(text("title: x"));
                for (const char* name : {"_posts/2024-01-01-a.md", "_posts/2024-01-02-b.md"})
                    files.insert(
                        text(name), text("---\nlayout: post\n---\n") + text(place).arg(text(body)));
                files.insert(text("list.html"),
                    text("---\n---\n{% for p in site.posts %}{{ p.excerpt }}{% endfor %}"));
                m_sites += files;
            }
        }
    }

    QList<SiteFiles> m_sites;
};

} // namespace galley::test
