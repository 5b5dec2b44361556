// SPDX-License-Identifier: MIT
#pragma once

#include <array>

// What SiteGenerator chooses from. Add here what a site was judged wrongly for.
namespace galley::test::choices {

inline constexpr std::array values = {"", "~", "\"\"", "5", "-1", "5.5", "true", "false", "[]",
    "[a]", "[1]", "[~]", "[[a, b], c]", "[{a: b}]", "{}", "{b: 2}", "some text", "/news/:title/",
    "/news/:titel/", "/:categories/:title.html", "2024-01-01", "2024-01-01 12:00:00", "2024-13-45",
    "soon", "12:30", "010", "yes", "no", "中文", "\"a:b\"", "\"  \"", "/x/y.html", "/", "\"100%\"",
    "\"a#b\"", "*nope", "\"a b: c\"", "\"//a b\"", "\":a\"", "[\"a b: c\", d]", "[", "'open",
    "2999-01-01", "July 4, 2024", "2024/03/05", "20240305", "99999999999999999999",
    "-0x1ffffffffffffffffffff", "/a%00/", "/a%ff/", "!ruby/object:Object {}", "\"a\\nb\""};

inline constexpr std::array keys = {"title", "date", "date", "layout", "permalink", "permalink",
    "slug", "slug", "categories", "categories", "category", "tags", "tag", "published", "excerpt",
    "excerpt_separator", "render_with_liquid", "ext", "author", "path", "url"};

inline constexpr std::array settings = {"collections_dir", "cache_dir", "layouts_dir", "data_dir",
    "collections", "include", "exclude", "keep_files", "encoding", "markdown_ext", "limit_posts",
    "permalink", "timezone", "liquid", "kramdown", "title", "baseurl", "future", "unpublished",
    "excerpt_separator"};

inline constexpr std::array settingLines = {
    "defaults: [{scope: {path: ''}, values: {layout: post, categories: [x]}}]",
    "defaults: [{scope: {path: ''}, values: {permalink: 5}}]",
    "defaults: [{scope: {path: ''}, values: {slug: 5}}]",
    "collections: {m: {output: true, permalink: '/:titel/'}}", "a: [", "a: {b: c"};

inline constexpr std::array settingValues = {
    "5", "true", "[a]", "[1]", "[]", "{b: {c: 1}}", "text", "2024-01-01", "5.5"};

inline constexpr std::array inputs = {"'abc'", "5", "5.5", "page.title", "nil", "true",
    "site.posts", "page.nope", "page.list", "\"2024-01-01\"", "(1..3)", "''"};

inline constexpr std::array filters = {"append", "append: 'x'", "append: 'x', 'y'",
    "at_least: 1, 2", "at_least: 1", "slice", "slice: 'a'", "slice: 1", "slice: 1, 1.5",
    "truncate: nil", "truncate: 2", "truncatewords: page.nope", "divided_by: 0", "divided_by: 2",
    "modulo: 0", "times", "upcase", "upcase: 1", "date", "date: '%Y'", "sort", "map", "map: 'url'",
    "where: 'a'", "where: 'a', 'b'", "concat: 'a'", "concat: site.posts", "split", "split: ','",
    "replace", "replace: 'a'", "nope", "nope: 1", "default", "default: 1, allow_false: true",
    "round: 1, 2", "join: ',', ';'", "first", "first: 1", "base64_decode",
    "date_to_string: 'ordinal'", "date_to_xmlschema", "jsonify", "size", "plus: 'a'",
    "where_exp: 'item'", "where_exp: 'item', 'item.a == 1'", "where_exp: 'item', 'item. =='",
    "group_by", "group_by: 'a'", "url_encode: 1", "array_to_sentence_string", "pop: 1.5", "remove",
    "escape: 1", "strip_html: 1"};

inline constexpr std::array tags = {"{% if %}{% endif %}", "{% if a %}", "{% endif %}",
    "{% else %}", "{% elsif a %}", "{% when a %}", "{% if a %}{% endfor %}",
    "{% for %}{% endfor %}", "{% for a in %}{% endfor %}", "{% for a of b %}{% endfor %}",
    "{% for a in b limit: 'x' %}{% endfor %}", "{% for a in (1..3) %}{{ a }}{% endfor %}",
    "{% for a in (1..page.title) %}{% endfor %}",
    "{% for a in b %}{% else %}{% else %}"
    "{% endfor %}",
    "{% case %}{% endcase %}", "{% case a %}{% when %}{% endcase %}",
    "{% case a %}{% else b %}{% endcase %}", "{% case a %}{% when 1 %}x{% endcase %}",
    "{% assign %}", "{% assign a %}", "{% assign a = 1 %}", "{% capture %}{% endcapture %}",
    "{% capture a %}", "{% capture a %}x{% endcapture %}", "{% cycle %}", "{% cycle 'a', 'b' %}",
    "{% include %}", "{% include none.html %}", "{% include ok.html %}", "{% include ok.html a %}",
    "{% include ok.html a=1 %}", "{% include ../x %}", "{% include bad.html %}", "{% nope %}",
    "{% endnope %}", "{% comment %}{% if %}{% endcomment %}",
    "{% comment %}{% endif %}{% endcomment %}", "{% comment %}{% nope %}{% endcomment %}",
    "{% comment %}",
    "{% raw %}{% if %}{% endraw"
    " %}",
    "{% raw x %}{% endraw %}", "{% raw %}", "{{ 'a", "{{ a }", "{% if a", "{{ }}", "{% %}",
    "{{ a b }}", "{{ a | }}", "{{ | upcase }}", "{% link none.md %}", "{% link index.html %}",
    "{% post_url none %}", "{% post_url 2024-03-04-old-name %}", "{% post_url 2023-03-04-none %}",
    "{% highlight %}x{% endhighlight %}", "{% highlight ruby %}x{% endhighlight %}",
    "{% highlight ruby %}", "{% unless a %}x{% endunless %}", "{% unless a %}x{% endif %}",
    "{% increment a %}", "{% tablerow a in b %}{% endtablerow %}",
    "{% tablerow a %}{% endtablerow %}", "{% if a == %}{% endif %}", "{% if a = 1 %}{% endif %}",
    "{% if 1 < 'a' %}{% endif %}", "{% if a and %}{% endif %}", "{% if a xor b %}{% endif %}",
    "{% break %}", "{% if false %}{% if %}{% endif %}{% endif %}",
    "{% if false %}{{ 1 | append }}{% endif"
    " %}",
    "{%- if true -%} x {%- endif -%}", "{% echo 1 | append %}", "{% echo 1 %}", "{% liquid if %}",
    "{% liquid assign a = 1 %}", "{% # a comment %}", "{% render 'x' %}",
    "{% include_relative none.md %}", "{% ifchanged %}x{% endifchanged %}"};

inline constexpr std::array spellings = {"title: |\n  a\n  b", "title: >-\n  a", "title: a: b",
    "title: !!str 5", "title: !!int x", "date: !!str 2024-01-01", "slug: !!str 5",
    "categories: !!set {a, b}", "title: &t a\nslug: *t", "date: &d 2024-01-01\nx: *d",
    "title: a\ntitle: b", "? title\n: a", "\"title\": a", "Title: a", "<<: {title: a}", "<<: 5",
    "<<: [{a: b}, 5]", "title: 'it''s'", "title: \"\\u4e2d\"", "title: \"\\q\"", "title: @a",
    "title: `a`", "title: %a", "title: -", "title: ?", "title: :a", "title: a #b", "title:a",
    "title : a", "\ttitle: a", "title:\ta", "title: a\n  b", "- a\ntitle: b", "title: [a,\n  b]",
    "title: {a: b, c}", "title: {a: b", "a: b\n c: d", "# nothing", "...",
    "date: 2024-03-04T10:00:00Z", "date: 2024-03-04 10:00:00 +0800", "date: 2024-03-04 25:00:00",
    "date: 2024-03-04 10:00", "date: 2024-3-4", "date: 2024-02-30", "date: 0000-00-00", "date: 1e9",
    "date: [2024-01-01]", "date: {a: b}", "date: now", "date: today", "date: 12",
    "date: 2024-03-04 10:00:00.5", "date: \"2024-03-04 10:00:00 HKT\"", "date: 4 March 2024",
    "categories: a b", "categories: [a b, [c]]", "categories: \"a/b\"", "categories: [2024-01-01]",
    "tags: a, b", "tags: {a: b}", "tags: [[a]]", "layout: none", "layout: ~", "layout: [post]",
    "layout: missing", "layout: ../x", "layout: post.html", "permalink: none", "permalink: date",
    "permalink: pretty", "permalink: /:year/:month/:day/:title", "permalink: /a/../b/",
    "permalink: /a//b/", "permalink: a b", "permalink: /:slug/:i_day/:short_year/:output_ext",
    "permalink: \":collection/:path/:name\"", "permalink: /:foo:bar/", "permalink: /a:b/",
    "published: 'false'", "published: 0", "published: []", "published: ~", "slug: 'a/b'",
    "slug: ''", "slug: ~", "slug: '...'", "slug: [a]", "slug: {a: b}", "ext: .txt", "ext: 5",
    "excerpt: 5", "excerpt: [a]", "excerpt: {a: b}", "excerpt: '{{ x | append }}'",
    "excerpt: '{% nope %}'", "excerpt_separator: 5", "excerpt_separator: [a]",
    "excerpt_separator: Text", "title: '{{ x | append }}'", "title: 5", "title: [a]", "content: x",
    "output: x", "id: 5", "collection: x", "relative_path: 5", "next: 5", "previous: x", "draft: x",
    "categories: ~", "category: {a: b}", "category: [a]", "tag: 5", "name: 5", "path: 5", "dir: 5"};

inline constexpr std::array fences = {"---\n%1\n---\n", "---\r\n%1\r\n---\r\n", "--- \n%1\n--- \n",
    "---\n%1\n...\n", "---\n%1\n---", "---\n%1\n", "---\n%1\n----\n", " ---\n%1\n---\n",
    "\n---\n%1\n---\n", "\xef\xbb\xbf---\n%1\n---\n", "---\n\n%1\n\n---\n\n", "----\n%1\n----\n",
    "---\n%1\n---\n---\n", "---\nlayout: post\n%1\n---\n"};

inline constexpr std::array scopes = {"path: ''", "path: _posts", "path: '*'", "path: '**/*.md'",
    "type: posts", "path: '', type: posts", "path: '', type: drafts", "path: 5", "type: 5", "a: b",
    "path: [a]", "path: ~", "path: '', type: pages", "path: '[', type: posts"};

inline constexpr std::array moreSettings = {"collections: [m, n]", "collections: m",
    "collections: {m: ~}", "collections: {m: 5}", "collections: {m: {output: true, permalink: 5}}",
    "collections: {m: {output: 'yes', permalink: '/:categories/:foo/'}}",
    "collections: {posts: {permalink: '/:foo/'}}", "collections: {posts: {output: false}}",
    "collections: {posts: {permalink: '/x/:title/'}}", "collections: {'a b': {output: true}}",
    "permalink: none", "permalink: /:foo/", "permalink: ''", "permalink: ~", "permalink: :a",
    "permalink: ordinal", "exclude: 5", "include: [.x, 5]", "exclude: ['*.md']",
    "exclude: [_posts]", "markdown: kramdown", "markdown: nope", "markdown: 5", "markdown: ''",
    "highlighter: none", "highlighter: nope", "highlighter: 5", "kramdown: 5",
    "kramdown: {input: kramdown}", "kramdown: {input: nope}", "kramdown: {toc_levels: 5}",
    "kramdown: {toc_levels: x}", "kramdown: {hard_wrap: x}", "kramdown: {syntax_highlighter: nope}",
    "kramdown: {nope: 5}", "kramdown: {footnote_nr: x}", "kramdown: {entity_output: x}",
    "kramdown: {smart_quotes: x}", "kramdown: {header_offset: x}", "liquid: {error_mode: strict}",
    "liquid: {error_mode: lax}", "liquid: {error_mode: nope}", "liquid: {error_mode: 5}",
    "timezone: Nowhere/City", "timezone: ''", "future: true", "future: x", "show_drafts: true",
    "unpublished: true", "limit_posts: -1", "limit_posts: 1", "limit_posts: x", "encoding: latin1",
    "encoding: nope", "encoding: utf-16", "strict_front_matter: true", "baseurl: 5", "baseurl: [a]",
    "url: 5", "url: {a: b}", "title: [a]", "safe: true", "incremental: true", "lsi: false",
    "profile: true", "quiet: x", "detach: true", "markdown_ext: md", "markdown_ext: ''",
    "markdown_ext: [md]", "port: x", "livereload: true", "source: _x", "layouts_dir: x",
    "includes_dir: x", "data_dir: ''", "collections_dir: x", "collections_dir: ''",
    "plugins_dir: x", "defaults: x", "defaults: {a: b}", "defaults: [x]", "defaults: [{scope: x}]",
    "defaults: [{values: {a: b}}]", "defaults: [{scope: {path: ''}}]",
    "defaults: [{scope: {path: ''}, values: x}]", "defaults: [{scope: {path: ''}, values: [x]}]"};

inline constexpr std::array strictness = {"liquid: {strict_filters: true}",
    "liquid: {error_mode: strict}", "liquid: {error_mode: lax}",
    "liquid: {error_mode: strict, strict_filters: true}", "strict_front_matter: true",
    "liquid: {strict_variables: true}", "liquid: {strict_variables: true, error_mode: nope}"};

inline constexpr std::array layoutHeads = {"---\n---\n", "---\nlayout: post\n---\n",
    "---\nlayout: two\n---\n", "---\nlayout: missing\n---\n", "---\nlayout: none\n---\n",
    "---\nlayout: 5\n---\n", "---\na: [\n---\n", "---\nrender_with_liquid: false\n---\n",
    "---\npublished: false\n---\n", "", "---\n"};

inline constexpr std::array prints = {"{{ page }}", "{{ page.output }}", "{{ page.excerpt }}",
    "{{ page.content | size }}", "{{ page | jsonify }}", "{{ page.previous | jsonify }}",
    "{{ page.next.excerpt }}", "{{ page.next }}", "{{ page.previous.excerpt }}",
    "{{ page.next | jsonify }}", "{{ page.next.previous.excerpt }}", "{{ site.posts | jsonify }}",
    "{{ site.posts.first.excerpt }}", "{{ site.posts.last.excerpt }}",
    "{{ site.related_posts | jsonify | size }}", "{{ site.tags | jsonify }}",
    "{{ site.posts | map: 'excerpt' | size }}", "{{ site.pages | jsonify }}",
    "{{ site.posts | where: 'title', 'A' | jsonify }}", "{{ page.title }}",
    "{{ page | append: 'x' }}", "{{ 'x' | append: page }}", "{{ site.posts | join }}",
    "{{ site.documents | jsonify }}", "{{ site.posts | sort: 'excerpt' | size }}"};

inline constexpr std::array excerptHeads = {"---\n---\n", "---\nexcerpt: own\n---\n",
    "---\ntags: [t]\n---\n", "---\nrender_with_liquid: false\n---\n",
    "---\nexcerpt_separator: ''\n---\n", "---\npublished: false\n---\n"};

} // namespace galley::test::choices
