# SPDX-License-Identifier: MIT
"""Checkouts that mean harm, written to disk: the documents of tests/fixtures/hostile, and families of
files that are none, bombs and names, each family by a table."""

import os
import shutil
import struct
import zlib
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures/hostile"
POST = "_posts/2025-01-02-hostile.md"
CANARY = "canary-7f3a9"
LAYOUT = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Safe</title>{% include head.html %}</head>'
    "<body>{% include shell.html %}<main>{{ content }}</main></body></html>\n"
)


class Site:
    """One checkout, beside a folder of secrets that nothing may read."""

    def __init__(self, folder, name, front="", body="Text.\n"):
        self.name = name
        self.root = folder / "site"
        self.secret = folder / "secret"
        self.root.mkdir(parents=True)
        self.secret.mkdir()
        for secret in ("secret.txt", "secret.yml", "secret.md", "secret.html", "secret.css", "_secret.scss"):
            (self.secret / secret).write_text(f"{CANARY}: {CANARY}\n")
        (self.secret / "secret.png").write_bytes(png(77, 5))
        (self.secret / "gitdir").write_text(f"{self.root}/.git\n")
        (self.secret / Path(POST).name).write_text(f"---\ntitle: {CANARY}\nx: \n---\nA \u200b{CANARY}\n")
        self.write("_config.yml", "title: Hostile\npermalink: pretty\n")
        self.write("_layouts/post.html", LAYOUT)
        self.write("_includes/head.html", "")
        self.write("_includes/shell.html", "")
        self.write("static/own.png", png(8, 8))
        layout = "" if "layout:" in front else "layout: post\n"
        self.write(POST, f"---\n{layout}{front}---\n\n{body}")

    def place(self, path):
        """Where it lies; bytes are a name that is no text."""
        file = os.path.join(os.fsencode(self.root), os.fsencode(path))
        os.makedirs(os.path.dirname(file), exist_ok=True)
        if os.path.isdir(file) and not os.path.islink(file):
            shutil.rmtree(file)
        elif os.path.lexists(file):
            os.remove(file)
        return file

    def write(self, path, content):
        content = content.encode() if isinstance(content, str) else content
        with open(self.place(path), "wb") as file:
            file.write(content)

    def link(self, path, target):
        os.symlink(target, self.place(path))

    def pipe(self, path):
        os.mkfifo(self.place(path))

    def sparse(self, path, size):
        with open(self.place(path), "wb") as file:
            file.truncate(size)


def png(width, height, rows=None):
    """A picture of one colour; `rows`: how many of its lines are there."""
    count = height if rows is None else rows
    row = b"\0" + b"\x40\xa0\x60" * width if count else b""
    packer = zlib.compressobj(1)
    data = b"".join(packer.compress(row) for _ in range(count)) + packer.flush()

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def fixture_cases(path):
    """Pairs of a case's name and its lines, as tests/support/hostilecases.h reads them."""
    head, *parts = path.read_text().split("### ")
    ways = [line[3:].partition(":") for line in head.splitlines() if line.startswith("%% ")]
    for part in parts:
        if "{way}" not in part:
            ways_of_part = [("", "", "")]
        else:
            ways_of_part = ways
        for name, _, way in ways_of_part:
            lines = part.replace("{name}", name).replace("{way}", way.strip()).splitlines()
            yield f"{path.stem}: {lines[0]}", lines[1:]


def sections(lines):
    """The parts of a case: what each is called ("" is the body), and its text."""
    name, text = "", []
    for line in lines:
        if line.startswith("@@ "):
            yield name, "\n".join(text) + "\n"
            name, text = line[3:], []
        elif not line.startswith("% "):
            text.append(line)
    yield name, "\n".join(text) + "\n"


def write_fixture(folder, name, lines):
    secret = str(folder / "secret")

    def filled(text):
        for word, value in (
            ("{remote}", "http://remote.example:9"), ("{ip}", "http://127.0.0.1:9"), ("{port}", "9"),
            ("{udp}", "127.0.0.1:9"), ("{secret}", secret), ("{run}", "document.documentElement.id=1"),
        ):
            text = text.replace(word, value)
        return text

    parts = list(sections(lines))
    texts = {key: filled(text) for key, text in parts}
    site = Site(folder, name, texts.pop("front", ""), texts.pop("", "Text.\n"))
    for key, text in texts.items():
        if key.startswith("link "):
            path, _, target = key[5:].partition(" -> ")
            site.link(path, filled(target))
        else:
            site.write(key, text)
    return site


# Places that Galley reads, or writes to, with the text that lets it look there.
PLACES = {
    "_config.yml": ("", ""), ".galley.yml": ("", ""), "_data/x.yml": ("", "{{ site.data.x }}"),
    "_data/x.csv": ("", "{{ site.data.x }}"), "_data/x.json": ("", "{{ site.data.x }}"),
    "_includes/x.html": ("", "{% include x.html %}"), "_layouts/post.html": ("", ""),
    "_posts/2025-01-03-x.md": ("", "{% for p in site.posts %}{{ p.content }}{% endfor %}"),
    "_drafts/x.md": ("", ""), "x.md": ("", "{% for p in site.pages %}{{ p.content }}{% endfor %}"),
    "static/x.png": ("cover: /static/x.png\n", "![x](/static/x.png)"),
    "static/x.svg": ("cover: /static/x.svg\n", "![x](/static/x.svg)"),
    "static/x.css": ("", '<link rel="stylesheet" href="/static/x.css">'),
    "assets/main.scss": ("", '<link rel="stylesheet" href="/assets/main.css">'),
    "_galley/words.txt": ("", ""), "_galley/snippets/x.md": ("", ""), "_templates/x.md": ("", ""),
    "_posts/x.txt": ("", "{% include_relative x.txt %}"), ".git": ("", ""), "Gemfile": ("", ""),
    "_plugins/x.rb": ("", ""), POST: ("", ""), "_posts": ("", ""), "_drafts": ("", ""), "_layouts": ("", ""),
    "_data": ("", "{{ site.data }}"), "_includes": ("", "{% include secret.txt %}"), "_galley": ("", ""),
    "_templates": ("", ""), "_sass": ("", '<link rel="stylesheet" href="/assets/main.css">'),
    "_sass/x.scss": ("", '<link rel="stylesheet" href="/assets/main.css">'), "static": ("cover: /static/secret.png\n", ""),
    ".git/config": ("", "{{ site.github }}"), "CNAME": ("", "{{ site.url }}"), "_site": ("", ""), "Gemfile.lock": ("", ""),
    "package.json": ("", ""), "_plugins": ("", ""), ".jekyll-cache": ("", ""), "_config.yaml": ("", ""),
}
# Folders that make a site of what has no configuration.
BARE = ("_posts", "_drafts", POST)
# What is there instead of a file.
THINGS = {
    "a pipe": lambda site, path: site.pipe(path),
    "a link to zeros": lambda site, path: site.link(path, "/dev/zero"),
    "a link to itself": lambda site, path: site.link(path, os.path.basename(path)),
    "a link outside": lambda site, path: site.link(path, site.secret / "secret.txt"),
    "a folder outside": lambda site, path: site.link(path, site.secret),
    "a process": lambda site, path: site.link(path, "/proc/self/environ"),
    "ten gigabytes": lambda site, path: site.sparse(path, 10 << 30),
    "the folder above": lambda site, path: site.link(path, ".."),
}


def write_thing(folder, name, thing, path, configured):
    front, body = PLACES[path]
    site = Site(folder, name, front, body + "\n")
    if "_sass" in path:
        site.write("assets/main.scss", '---\n---\n@import "x"; @import "secret";')
    if not configured:
        os.remove(site.root / "_config.yml")
    THINGS[thing](site, path)
    return site


def write_git_file(folder):
    site = Site(folder, "things: a git folder outside")
    site.write(".git", f"gitdir: {site.secret}\n")
    return site


# Names of posts, pictures, includes and data.
NAMES = {
    "a line end": "a\nb", "an escape": "a\x1b[31mb", "a workflow command": "a\n::error::b", "percents": "100%25%n%1%s",
    "markup": '"><script>alert(1)<', "a template": "{{ site.title }}{% if %}", "an option": "--help",
    "the greatest length": "n" * 230, "no text": b"a\xff\xfeb", "right to left": "a\u202egpj.b", "a bell": "a\x07b",
    "blanks": "  a  ", "a colon": "a: b", "a nul's neighbour": "a\x01\x7fb",
}


def write_name(folder, kind):
    site = Site(folder, f"names: {kind}", "", "{% for p in site.posts %}{{ p.path }}{% endfor %}{{ site.data }}\n")
    name = os.fsencode(NAMES[kind])
    head = "---\nlayout: post\n---\nText.\n"
    for path, content in (
        (b"_posts/2025-01-03-%s.md", head), (b"static/%s.png", png(8, 8)), (b"_includes/%s.html", "x"),
        (b"_data/%s.yml", "a: b\n"), (b"_layouts/%s.html", "x"), (b"_drafts/%s.md", head),
        (b"_galley/snippets/%s.md", "x"), (b"%s.md", head),
    ):
        try:
            site.write(path.replace(b"%s", name), content)
        except OSError:
            continue  # too long for this place
    return site


def all_sites(folder, bombs, only=""):
    """Writes every one below the folder, one after the other, when it is asked for; `bombs`: a table of front
    matter, body and function of a site; `only`: a part of the names of those that are wanted."""
    makers = []
    for path in sorted(FIXTURES.glob("*.txt")):
        for name, lines in fixture_cases(path):
            makers.append((name, lambda place, name=name, lines=lines: write_fixture(place, name, lines)))
    for thing in THINGS:
        for path, configured in [*((path, True) for path in PLACES), *((path, False) for path in BARE)]:
            name = f"things: {thing} as {path}" + ("" if configured else " without a configuration")
            makers.append((name, lambda place, given=(name, thing, path, configured): write_thing(place, *given)))
    makers.append(("things: a git folder outside", write_git_file))
    for kind in NAMES:
        makers.append((f"names: {kind}", lambda place, kind=kind: write_name(place, kind)))
    for name, (front, body, fill) in bombs.items():
        def bomb(place, name=name, front=front, body=body, fill=fill):
            site = Site(place, f"bombs: {name}", front, body)
            fill(site)
            return site
        makers.append((f"bombs: {name}", bomb))
    for number, (name, make) in enumerate(makers):
        if only in name:
            yield make(folder / f"{number:04}")
