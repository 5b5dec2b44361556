# SPDX-License-Identifier: MIT
"""What uses up time and memory, as far as a site can: a table of front matter, body, and what else the site holds."""

import struct

from hostilesites import png

MEGABYTE = 1024 * 1024


def nothing(_site):
    pass


def file(path, content):
    return lambda site: site.write(path, content)


def files(count, pattern, content):
    """`count` files, whose names and contents have their number and the next one's."""
    def write(site):
        for i in range(count):
            site.write(pattern % i, content.replace("{i}", str(i)).replace("{next}", str(i + 1)))
    return write


def laughs(levels, width):
    """Lists of lists, each of aliases of the one before."""
    lines = ["a0: &a0 [" + ", ".join(["lol"] * width) + "]"]
    for i in range(1, levels):
        lines.append(f"a{i}: &a{i} [" + ", ".join([f"*a{i - 1}"] * width) + "]")
    return "\n".join(lines) + "\n"


def merges(levels):
    lines = ["m0: &m0 {k0: 0}"]
    for i in range(1, levels):
        lines.append(f"m{i}: &m{i} {{<<: [*m{i - 1}, *m{i - 1}], k{i}: {i}}}")
    return "\n".join(lines) + "\n"


def gif(frames):
    head = b"GIF89a" + struct.pack("<HH", 4000, 4000) + b"\x80\0\0" + b"\0\0\0\xff\xff\xff"
    frame = b"\x2c" + struct.pack("<HHHH", 0, 0, 4000, 4000) + b"\0\x02\x02\x4c\x01\0"
    return head + frame * frames + b"\x3b"


def jpeg(width, height):
    """A head alone."""
    return (
        b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xc0\0\x11\x08" + struct.pack(">HH", height, width)
        + b"\x03\x01\x22\0\x02\x11\x01\x03\x11\x01\xff\xda\0\x0c\x03\x01\0\x02\x11\x03\x11\0\x3f\0" + b"\0" * 64 + b"\xff\xd9"
    )


def webp(width, height):
    return (
        b"RIFF" + struct.pack("<I", 30) + b"WEBPVP8L" + struct.pack("<I", 17) + b"\x2f"
        + struct.pack("<I", (width - 1) | (height - 1) << 14) + b"\0" * 12
    )


def svg(inside):
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{inside}</svg>'


def picture(name, make):
    """As cover and in the text; made when it is written."""
    body = f"![x](/static/{name}) <img src='/static/{name}' alt=''>\n"
    return (f"cover: /static/{name}\n", body, lambda site: site.write(f"static/{name}", make()))


def uses(levels, width):
    return svg("<defs><rect id='u0' width='9' height='9'/>" + "".join(
        f"<g id='u{i}'>" + f"<use href='#u{i - 1}'/>" * width + "</g>" for i in range(1, levels)
    ) + f"</defs><use href='#u{levels - 1}'/>")


def doubled(piece, times, filters):
    """A text that is doubled again and again, through filters."""
    return f"{{% assign s = '{piece}' %}}" + "{% assign s = s | append: s %}" * times + f"{{{{ 'y' | append: s | {filters} | size }}}}\n"


SHEET = ('<link rel="stylesheet" href="/static/a0.css">\n')
SCSS = "---\n---\n"

BOMBS = {
    # YAML
    "aliases in front matter": (laughs(9, 9), "{{ page.a8 }}\n", nothing),
    "aliases in data": ("", "{{ site.data.x.a8 | jsonify }}\n", file("_data/x.yml", laughs(9, 9))),
    "aliases in the configuration": ("", "{{ site.a8 }}\n", file("_config.yml", "permalink: pretty\n" + laughs(9, 9))),
    "aliases in the form": ("", "x\n", file(".galley.yml", laughs(9, 9))),
    "merges in front matter": (merges(24), "{{ page.m23 }}\n", nothing),
    "merges in data": ("", "{{ site.data.x.m23 }}\n", file("_data/x.yml", merges(24))),
    "front matter a hundred thousand deep": ("x: " + "[" * 100000 + "]" * 100000 + "\n", "{{ page.x }}\n", nothing),
    "keys ten thousand deep": ("".join(" " * i + f"k{i}:\n" for i in range(1000)), "{{ page }}\n", nothing),
    "data a hundred thousand deep": ("", "{{ site.data.x }}\n", file("_data/x.json", "[" * 100000 + "]" * 100000)),
    "form a hundred thousand deep": ("", "x\n", file(".galley.yml", "fields: " + "{a: " * 100000 + "1" + "}" * 100000)),
    "a million keys": ("".join(f"k{i}: {i}\n" for i in range(150000)), "{{ page.k1 }}\n", nothing),
    "millions of numbers": ("", "{{ site.data.x | size }}\n", file("_data/x.json", "[" + "1," * (2 * MEGABYTE + 200000) + "1]")),
    "millions of numbers in lines": ("", "{{ site.data.x | size }}\n", file("_data/x.yml", "- 1\n" * 1200000)),
    "a number of a million digits": ("n: " + "9" * MEGABYTE + "\n", "{{ page.n | plus: 1 }}\n", nothing),
    "a table of twenty thousand columns": ("", "{{ site.data.x | size }}\n", file("_data/x.csv", "a," * 20000 + "a\n" + ("1," * 20000 + "1\n") * 100)),
    # Liquid
    "loops in loops": ("", "{% for a in (1..9999) %}" * 6 + "x" + "{% endfor %}" * 6 + "\n", nothing),
    "a range of billions": ("", "{% for a in (1..99999999999) %}x{% endfor %}{{ (1..99999999999) | join }}\n", nothing),
    "a text that doubles": ("", "{% assign s = 'xx' %}" + "{% assign s = s | append: s %}" * 60 + "{{ s | size }}\n", nothing),
    "a text that is replaced by itself": ("", "{% assign s = 'aaaaaaaaaa' %}" + "{% assign s = s | replace: 'a', s %}" * 12 + "{{ s | size }}\n", nothing),
    "powers": ("", "{% assign n = 9 %}" + "{% assign n = n | times: n %}" * 40 + "{{ n }}\n", nothing),
    "pieces of a long text": ("", "{% assign s = 'x' %}" + "{% assign s = s | append: s %}" * 22 + "{% assign p = s | split: '' %}{{ p | sort | uniq | join | size }}\n", nothing),
    "sorting and where_exp": ("", "{% assign s = 'x,' %}" + "{% assign s = s | append: s %}" * 17 + "{% assign p = s | split: ',' %}{{ p | where_exp: 'i', 'i contains s' | sort_natural | group_by_exp: 'i', 'i | append: s' | size }}\n", nothing),
    "an include in itself": ("", "{% include x.html %}\n", file("_includes/x.html", "{% include x.html %}{% include x.html %}")),
    "includes that fan out": ("", "{% include i0.html %}\n", files(40, "_includes/i%d.html", "{% include i{next}.html %}{% include i{next}.html %}")),
    "layouts in a circle": ("layout: l0\n", "x\n", files(2, "_layouts/l%d.html", "---\nlayout: l1\n---\n{{ content }}{{ content }}")),
    "layouts that double": ("layout: l0\n", "x" * 1000 + "\n", files(60, "_layouts/l%d.html", "---\nlayout: l{next}\n---\n{{ content }}{{ content }}")),
    "excerpts of excerpts": ("", "{{ page.previous.excerpt }}{{ site.posts | jsonify }}\n", files(400, "_posts/2024-01-01-p%03d.md", "---\nlayout: post\n---\n{{ page.previous.excerpt }} {{ page.next.excerpt }}\n")),
    "contents of contents": ("", "{{ page.previous.content }}\n", files(1500, "_posts/2024-01-01-p%04d.md", "---\nlayout: post\n---\n{{ page.previous.content }}\n")),
    "a chain of excerpts": ("", "{{ page.previous.excerpt }}\n", files(1500, "_posts/2024-01-01-p%04d.md", "---\nlayout: post\n---\n{{ page.previous.excerpt }}\n")),
    "markdown made again and again": ("", "{% assign s = '*a* ' %}" + "{% assign s = s | append: s %}" * 12 + "{% for i in (1..9999) %}{{ s | markdownify }}{% endfor %}\n", nothing),
    "tags a hundred thousand deep": ("", "{% if true %}" * 100000 + "x" + "{% endif %}" * 100000 + "\n", nothing),
    "an expression that never ends": ("", "{{ " + "a." * 100000 + "b }}{{ 'x'" + " | append: 'x'" * 50000 + " }}\n", nothing),
    "dates of far years": ("", "{{ '99999999999999999999' | date: '%9999999999Y' }}{{ 'now' | date: '%1000000000d' }}\n", nothing),
    "a slug of millions": ("", "{% assign s = 'x- ' %}" + "{% assign s = s | append: s %}" * 20 + "{{ s | slugify }}{{ s | strip_html | size }}{{ s | url_encode | size }}\n", nothing),
    # what no limit of time interrupts: patterns and conversions
    "blanks at the end": ("", doubled(" ", 20, "append: 'x' | rstrip"), nothing),
    "blanks at both ends": ("", doubled(" ", 20, "append: 'x' | strip"), nothing),
    "comments without end": ("", doubled("<!--", 18, "strip_html"), nothing),
    "scripts without end": ("", doubled("<script", 17, "strip_html"), nothing),
    "brackets without end": ("", doubled("<", 20, "strip_html"), nothing),
    "two million words": ("", doubled("a ", 21, "truncatewords: 5"), nothing),
    "two million pieces": ("", doubled("a ", 21, "split: ' '"), nothing),
    "a long text as Markdown": ("", doubled("*a* ", 21, "markdownify"), nothing),
    "a long text with quotes": ("", doubled('"a" ', 21, "smartify"), nothing),
    "entities without end": ("", doubled("&a", 19, "escape_once"), nothing),
    "escapes": ("", doubled("%41", 20, "url_decode"), nothing),
    "base64": ("", doubled("AAAA", 20, "base64_decode"), nothing),
    "a tag of blanks": ("", "{% assign s = 'a'" + " " * 500000 + "x %}\n", nothing),
    "a condition of blanks": ("", "{% if a and" + " " * 500000 + "and %}{% endif %}\n", nothing),
    "brackets in a name": ("", "{{ " + "[" * 500000 + " }}\n", nothing),
    "text between tags": ("", "{{- 'a' -}}" + " " * 1000000 + "x{{- 'b' -}}\n", nothing),
    "many categories": ("categories: [" + ",".join(f"c{i}" for i in range(90000)) + "]\n", "x\n", nothing),
    "an address of addresses": ("categories: [" + ",".join(f"c{i}" for i in range(50000)) + "]\npermalink: " + "/:categories" * 50000 + "\n", "x\n", nothing),
    "an address of titles": ("slug: " + "s" * 500000 + "\npermalink: " + "/:title" * 50000 + "\n", "x\n", nothing),
    "many tags": ("tags: [" + ",".join(f"c{i}" for i in range(90000)) + "]\n", "{{ site.tags | size }}\n", nothing),
    "many keys as JSON": ("".join(f"k{i}: {i}\n" for i in range(100000)), "{{ page | jsonify | size }}\n", nothing),
    "many names beside posts": ("", "x\n", lambda site: (site.write("_includes/x.html", "".join(f"{{% include_relative x{i}.md %}}" for i in range(20000))), files(500, "d%d/x.md", "---\n---\nx")(site))),
    "folders of styles that fan out": ("", SHEET, lambda site: (site.write("_config.yml", "sass:\n  load_paths: ['" + "**/" * 3000 + "none']\n"), site.write("static/a0.scss", "---\n---\n"), files(200, "d/%d/e/x.scss", "")(site))),
    "many folders of styles": ("", SHEET, lambda site: (site.write("_config.yml", "sass:\n  load_paths: [" + "'**/**/none'," * 3000 + "d]\n"), files(200, "d/%d/e/x.scss", "")(site))),
    # plugins and settings
    "redirects by the ten thousand": ("redirect_from: [" + ",".join(f"/a{i}/" for i in range(90000)) + "]\n", "x\n", file("_config.yml", "plugins: [jekyll-redirect-from]\n")),
    "archives of many tags": ("tags: [" + ",".join(f"a{i}" for i in range(90000)) + "]\n", "x\n", file("_config.yml", "plugins: [jekyll-archives]\njekyll-archives: {enabled: all}\n")),
    "headings in a table of contents": ("toc: true\n", "# a *b*\n\n" * 100000, lambda site: (site.write("_config.yml", "plugins: [jekyll-toc]\n"), site.write("_layouts/post.html", "{{ content | toc }}"))),
    "headings that a parser moves": ("toc: true\n", "<table><tr><td><h2>a</h2></td></tr><h1>b</h1></table>\n", lambda site: (site.write("_config.yml", "plugins: [jekyll-toc]\n"), site.write("_layouts/post.html", "{{ content | toc }}"))),
    "names in a script": ("", "@a\n\n<script>\n" + "<a " * 300000 + "\n</script>\n", file("_config.yml", "plugins: [jekyll-mentions]\n")),
    "collections by the ten thousand": ("", "{% for c in site.collections %}{{ c.label }}{% endfor %}\n", file("_config.yml", "collections: {" + ",".join(f"c{i}: {{output: true}}" for i in range(30000)) + "}\n")),
    "patterns by the ten thousand": ("", "x\n", lambda site: (site.write("_config.yml", "exclude: [" + ",".join(f"'*a{i}*'" for i in range(20000)) + "]\n"), files(2000, "p%04d.md", "---\n---\nx")(site))),
    "settings by the hundred thousand": ("", "{{ site | jsonify | size }}\n", file("_config.yml", "".join(f"k{i}: 1\n" for i in range(90000)))),
    "an address of folders": ("", "x\n", lambda site: site.write("/".join(["d" * 200] * 15) + "/x.md", "---\npermalink: " + "/:path" * 150000 + "\n---\nx\n")),
    "commits of another repository": ("", "{{ page.last_modified_at }}\n", lambda site: (site.write("_config.yml", "plugins: [jekyll-last-modified-at]\n"), site.write(".git", f"gitdir: {site.secret}\n"))),
    "settings of a repository": ("", "{{ page.last_modified_at }}\n", lambda site: (site.write("_config.yml", "plugins: [jekyll-last-modified-at]\n"), site.write(".git/config", f"[include]\n\tpath = {site.secret}/secret.txt\n[core]\n\tpager = touch /tmp/x\n"), site.write(".git/HEAD", "0" * 40 + "\n"), site.link(".git/objects", site.secret))),
    # Markdown and HTML
    "thirty megabytes": ("", "*a* b `c`\n\n" * 3000000, nothing),
    "thirty megabytes in a line": ("", "*a* " * 8000000 + "\n", nothing),
    "sixty megabytes of a letter": ("", "x" * 60000000 + "\n", nothing),
    "brackets": ("", "[" * 200000 + "\n\n" + "![" * 100000 + "\n\n" + "[a](" * 50000 + "\n", nothing),
    "stars": ("", "*a **b " * 100000 + "\n\n" + "_" * 100000 + "a\n", nothing),
    "quotes and lists": ("", "> " * 50000 + "x\n\n" + "- " * 50000 + "x\n\n" + "".join(" " * (2 * i) + "- x\n" for i in range(3000)), nothing),
    "elements in elements": ("", "<div>" * 100000 + "x\n\n" + "<span>" * 50000 + "\n", nothing),
    "half of an element": ("", "<a " * 200000 + "\n\n" + "<!--" * 100000 + "\n\n" + "<a b='" * 50000 + "\n", nothing),
    "a table of a million cells": ("", "|a" * 1000 + "|\n" + "|-" * 1000 + "|\n" + ("|a" * 1000 + "|\n") * 700, nothing),
    "references and footnotes": ("", "".join(f"[^{i}] " for i in range(20000)) + "\n\n" + "".join(f"[^{i}]: [^{i + 1}] x\n\n" for i in range(20000)), nothing),
    "attribute lists": ("", "".join(f"{{:a{i}: a{i + 1} a{i + 1}}}\n" for i in range(2000)) + "\nx\n{: a0}\n", nothing),
    "abbreviations": ("", "".join(f"*[a{i}]: b\n" for i in range(5000)) + "\n" + "a1 a2 a3 " * 20000 + "\n", nothing),
    "one line of five megabytes": ("", "x" * (5 * MEGABYTE) + "\n", nothing),
    "equal headings": ("", "# a\n\n" * 30000, nothing),
    # a form's regular expression
    "an expression that backtracks": ("title: " + "a" * 5000 + "!\nx: " + "a" * 5000 + "!\n", "x\n", file(".galley.yml", "fields:\n  title: {type: text, pattern: '(a+)+$'}\n  x: {type: text, pattern: '(a|a?)+(a|aa)*b'}\n")),
    # pictures
    "a tall picture": picture("x.png", lambda: png(1, 800000)),
    "a wide and tall picture": picture("x.png", lambda: png(30000, 30000, 3000)),
    "a picture of the greatest size": picture("x.png", lambda: png(0x7FFFFFFF, 0x7FFFFFFF, 0)),
    "a film of ten thousand pictures": picture("x.gif", lambda: gif(10000)),
    "a JPEG of the greatest size": picture("x.jpg", lambda: jpeg(65535, 65535)),
    "a WebP of the greatest size": picture("x.webp", lambda: webp(16384, 16384)),
    "parts of parts": picture("x.svg", lambda: uses(30, 10)),
    "entities of entities": picture("x.svg", lambda: "<!DOCTYPE svg [<!ENTITY e0 'x'>" + "".join(f"<!ENTITY e{i} '&e{i - 1};&e{i - 1};'>" for i in range(1, 60)) + "]>" + svg("<text>&e59;</text>")),
    "groups in groups": picture("x.svg", lambda: svg("<g>" * 100000 + "</g>" * 100000)),
    "a million shapes": picture("x.svg", lambda: svg("<path d='M0 0L9 9'/>" * 250000)),
    "a huge filter": picture("x.svg", lambda: svg("<filter id='f' width='99999' height='99999'><feGaussianBlur stdDeviation='9999'/></filter><rect filter='url(#f)' width='9999999' height='9999999'/><pattern id='p' width='.0001' height='.0001'/><rect fill='url(#p)' width='9' height='9'/>")),
    "one picture three hundred times": ("", SHEET, lambda site: (site.write("static/x.png", png(2000, 2000) + b"\0" * (20 * MEGABYTE)), site.write("static/a0.css", "".join(f".a{i} {{ background: url(x.png) }}" for i in range(300))))),
    "many large pictures": ("", "".join(f"![x](/static/p{i}.png)\n" for i in range(60)), lambda site: [site.write(f"static/p{i}.png", png(8, 8) + b"\0" * (8 * MEGABYTE)) for i in range(60)]),
    # style sheets
    "imports that fan out": ("", SHEET, files(30, "static/a%d.css", "@import 'a{next}.css';" * 20)),
    "imports in a circle": ("", SHEET, files(2, "static/a%d.css", "@import 'a0.css'; @import 'a1.css'; @import 'a0.css?{i}';")),
    "a sheet of braces": ("", SHEET, file("static/a0.css", "a{" * 500000 + "@media x{" * 100000)),
    "a sheet of unclosed texts": ("", SHEET, file("static/a0.css", "a{b:url(" * 100000 + "/*" * 100000)),
    "Sass without end": ("", '<link rel="stylesheet" href="/assets/x.css">\n', file("assets/x.scss", SCSS + "@for $i from 1 through 1000000000 { .a#{$i} { b: c } }")),
    "Sass that calls itself": ("", '<link rel="stylesheet" href="/assets/x.css">\n', file("assets/x.scss", SCSS + "@mixin a { @include a; @include a } b { @include a }")),
    "Sass that doubles": ("", '<link rel="stylesheet" href="/assets/x.css">\n', file("assets/x.scss", SCSS + "$s: 'xxxxxxxx';" + "$s: $s + $s;" * 40 + "a { b: $s }")),
    "Sass selectors that multiply": ("", '<link rel="stylesheet" href="/assets/x.css">\n', file("assets/x.scss", SCSS + "a, b, c, d {" * 14 + "e: f" + "}" * 14)),
    # the checkout
    "links in a circle": ("", "{{ site.data }}\n", lambda site: (site.link("_data/a", "."), site.link("_data/b", "."), site.link("static/a", "."), site.link("_posts/a", ".."), site.link("_includes/a", "."))),
    "folders nine hundred deep": ("", "x\n", lambda site: site.write("/".join(["d"] * 900) + "/x.md", "---\n---\nx\n")),
    "a redirect for everything": ("redirect_from: [" + ", ".join(f"/a{i}/" for i in range(50000)) + "]\n", "x\n", nothing),
    "defaults for everything": ("", "x\n", file("_config.yml", "defaults:\n" + "".join(f"  - {{scope: {{path: '**/*{i}*'}}, values: {{a: b}}}}\n" for i in range(3000)))),
    "globs that backtrack": ("", "x\n", lambda site: (site.write("_config.yml", "exclude: ['" + "*a" * 60 + "b', '**/**/**/**/**/**/**/**/x']\n"), site.write("a" * 200 + ".md", "---\n---\nx\n"))),
    "five thousand posts": ("", "{% for p in site.posts %}{{ p.excerpt }}{% endfor %}\n", files(5000, "_posts/2024-01-01-p%04d.md", "---\nlayout: post\n---\nWords *here*.\n")),
    "a snippet of everything": ("", "## A\n\nwords " * 2000 + "\n", files(300, "_galley/snippets/s%d.md", "## A\n\nwords words {i}\n")),
}
