# SPDX-License-Identifier: MIT
"""The documents that are measured: text of our own, always the same, with the marker in its middle."""
import random
import shutil
from pathlib import Path

MARKER = "zqmid"  # peer-bench looks for it to put the caret; stands in each document once
SIZES = {"9 KB": 9_000, "100 KB": 100_000, "1 MB": 1_000_000}
NAME = "2026-01-02-measured.md"

WORDS = (
    "the a model report picture doctor early finding hospital reading screen method result team "
    "shows finds says keeps reads learns writes checks marks counts small plain careful second "
    "quiet often before after while with from into under beside because until patient image scan "
    "sign change error note answer question trust measure compare agree differ sure careful"
).split()


def sentence(rng):
    words = [rng.choice(WORDS) for _ in range(rng.randint(8, 18))]
    for sign in ("*{}*", "**{}**", "[{}](https://lab.example/page)", "`{}`"):
        if rng.random() < 0.12:
            at = rng.randrange(len(words))
            words[at] = sign.format(words[at])
    text = " ".join(words)
    return text[0].upper() + text[1:] + "."


def paragraph(rng):
    return " ".join(sentence(rng) for _ in range(rng.randint(3, 6)))


def block(rng, number):
    """One block of a post; most are paragraphs."""
    kind = number % 12
    if kind == 0:
        return f"## Part {number}: {' '.join(rng.choice(WORDS) for _ in range(4))}"
    if kind == 4:
        return "\n".join(f"- {sentence(rng)}" for _ in range(4))
    if kind == 7:
        return f"> {sentence(rng)}"
    if kind == 9:
        lines = [f"value_{i} = {rng.randrange(1000)}" for i in range(5)]
        return "```python\n" + "\n".join(lines) + "\n```"
    if kind == 11:
        rows = [f"| {rng.choice(WORDS)} | {rng.randrange(100)} |" for _ in range(4)]
        return "| Name | Count |\n|---|---|\n" + "\n".join(rows)
    return paragraph(rng)


def post(size):
    """A post of about `size` bytes. The paragraph with the marker stands in the middle."""
    rng = random.Random(7)
    head = ('---\npublished: True\ntitle: "A measured post"\nauthor: Ann Author\nlayout: post\n'
            "group: news\noneline_description: One line that says what is new.\n"
            "last_updated: 2026/01/02\n---\n\n")
    blocks, length, marked = [], len(head), False
    while length < size:
        text = block(rng, len(blocks) + 1)
        if not marked and length > size / 2:
            text, marked = f"Here the text is edited: {MARKER} and goes on {sentence(rng)}", True
        blocks.append(text)
        length += len(text) + 2
    return head + "\n\n".join(blocks) + "\n"


def write(folder):
    """The documents as files by name of their size."""
    files = {}
    for name, size in SIZES.items():
        files[name] = Path(folder) / f"{size // 1000}k" / NAME
        files[name].parent.mkdir(parents=True)
        files[name].write_text(post(size), encoding="utf-8")
    return files


def site_with(document, source, folder):
    """A copy of the sample site in `folder` that has the document as a post; the post's path."""
    shutil.copytree(source, folder)
    target = Path(folder) / "_posts" / NAME
    shutil.copyfile(document, target)
    return target
