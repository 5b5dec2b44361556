# SPDX-License-Identifier: MIT
"""What the issues ask for, and whether the figures are within it."""
from dataclasses import dataclass

SIZES = ["9 KB", "100 KB", "1 MB"]
KEYS = {"9 KB": "9k", "100 KB": "100k", "1 MB": "1m"}


@dataclass
class Row:
    issue: int
    what: str
    unit: str
    value: float | None  # Galley's; None = not measured
    peer: float | None = None  # what it is compared with
    peer_name: str = ""
    limit: float | None = None  # of the value, or with a peer of value / peer
    at_least: bool = False  # the limit is a lower one

    @property
    def ratio(self):
        return self.value / self.peer if self.value is not None and self.peer else None

    @property
    def met(self):
        """None where nothing was asked for, or where value or peer is not there."""
        measured = self.ratio if self.peer_name else self.value
        if measured is None or self.limit is None:
            return None
        return measured >= self.limit if self.at_least else measured <= self.limit


def judged(figures):
    return [*outside_rows(figures), *inside_rows(figures)]


# ---- Beside the peers, from outside

def outside_rows(figures):
    rows = []
    for size in SIZES:
        rows += keys_outside(figures, size) + burst_outside(figures, size) + start_outside(figures, size)
    return rows


def of(figures, program, size, name):
    return figures.get(f"{program}/{size}/{name}")


def against(figures, size, name, what, unit, limit, issue=6):
    """Compared with ghostwriter."""
    return Row(issue, f"{what}, {size}", unit, of(figures, "galley", size, name),
               of(figures, "ghostwriter", size, name), "ghostwriter", limit)


def keys_outside(figures, size):
    name = "single.editor_ms"
    peers = {peer: of(figures, peer, size, name) for peer in ("ghostwriter", "retext")}
    measured = {peer: value for peer, value in peers.items() if value}
    better = min(measured, key=measured.get) if measured else "better peer"
    rows = [
        Row(6, f"key to editor pixels, {size}", "ms", of(figures, "galley", size, name),
            measured.get(better), better, 1.0),
        against(figures, size, "single.preview_settled_ms", "key to settled preview pixels", "ms",
                0.2 if size == "1 MB" else 0.6),
        Row(6, f"keys with a flash or jump, {size}", "", of(figures, "galley", size, "single.keys_with_flash"),
            limit=0),
    ]
    if size == "9 KB":
        rows.append(against(figures, size, "single.preview_settled_ms", "the same, first slice's goal", "ms",
                            0.7, issue=2))
    return rows


def burst_outside(figures, size):
    sent = of(figures, "galley", size, "burst.sent")
    drawn = of(figures, "galley", size, "burst.editor_updates_while_typing")
    share = {"9 KB": 0.5, "1 MB": 1 / 3}.get(size)
    return [
        Row(6, f"burst: preview up to date after the last key, {size}", "ms",
            of(figures, "galley", size, "burst.preview_after_last_key_ms"), limit=50),
        against(figures, size, "burst.app_cpu_s.window", "burst: processor time", "s", share),
        # the last key's picture comes after typing has ended
        Row(6, f"burst: share of the keys drawn, {size}", "",
            drawn / (sent - 1) if sent and drawn is not None else None, limit=1.0, at_least=True),
    ]


def start_outside(figures, size):
    start = of(figures, "ghostwriter", size, "pss_after_start_mb")
    typing, content = (500, 1000) if size == "1 MB" else (300, 600)
    rows = [
        against(figures, size, "pss_after_start_mb", "memory after start", "MB", 1.0),
        Row(6, f"memory after the keys, {size}", "MB", of(figures, "galley", size, "pss_last_mb"), start,
            "ghostwriter's start", 1.1),
        Row(6, f"launch to the window, {size}", "ms", of(figures, "galley", size, "startup.window_ms"),
            of(figures, "ghostwriter", size, "startup.window_ms"), "", typing),
        Row(6, f"launch to editor text (typing possible), {size}", "ms",
            of(figures, "galley", size, "startup.editor_content_ms"), limit=typing),
        Row(6, f"launch to preview content, {size}", "ms",
            of(figures, "galley", size, "startup.preview_content_ms"), limit=content),
    ]
    return rows


# ---- The programs of this folder

def inside_rows(figures):
    rows = [row for size in SIZES for row in size_rows(figures, KEYS[size], size)]
    return rows + growth_rows(figures) + other_rows(figures)


def limited(figures, key, issue, what, unit, limit, at_least=False):
    return Row(issue, what, unit, figures.get(key), limit=limit, at_least=at_least)


def size_rows(figures, key, size):
    top = size == "1 MB"
    rows = [
        limited(figures, f"highlight_line_{key}", 6, f"highlighting the line of a key, {size}", "ms", 1),
        limited(figures, f"highlight_fence_{key}", 6, f"highlighting a key that opens a fence on top, {size}",
                "ms", 1),
        limited(figures, f"snapshot_{key}", 6, f"changing and handing out the text, {size}", "ms", None),
        limited(figures, f"editor_key_{key}", 6, f"a key in the editor alone, {size}", "ms", None),
        limited(figures, f"render_{key}", 6, f"render() after a key, {size}", "ms", None),
        limited(figures, f"render_all_{key}", 2 if size == "9 KB" else 6, f"render() of all, warm, {size}",
                "ms", 2 if size == "9 KB" else None),
        limited(figures, f"diff_{key}", 6, f"comparing blocks, {size}", "ms", None),
        limited(figures, f"patch_{key}", 6, f"text to patched page, {size}", "ms", None),
        limited(figures, f"key_handled_{key}", 6, f"a key's own handling in the window, {size}", "ms", None),
        limited(figures, f"key_frame_{key}", 6, f"key event to the page's next frame, {size}", "ms", None),
        limited(figures, f"key_longest_{key}", 6, f"longest time without events after a key, {size}", "ms",
                100 if top else None),
        Row(5, f"form edit to the page's next frame, {size}", "ms", figures.get(f"form_frame_{key}"),
            figures.get(f"key_frame_{key}"), "key press", 1.5),
    ]
    return rows


def growth_rows(figures):
    """Nothing on the GUI thread may grow with the document for a key."""
    rows = []
    for key, what in (("snapshot", "changing and handing out the text"),
                      ("editor_key", "a key in the editor alone"),
                      ("key_gui", "all of the GUI thread's work for a key")):
        rows.append(Row(6, f"growth from 9 KB to 1 MB: {what}", "ms", figures.get(f"{key}_1m"),
                        figures.get(f"{key}_9k"), "9 KB", 1.5))
    return rows


def other_rows(figures):
    render = figures.get("site_render_key")
    return [
        limited(figures, "markdown_mb_per_s", 3, "Markdown throughput", "MB/s", 40, at_least=True),
        limited(figures, "markdown_mb_per_s", 2, "Markdown throughput, first slice's goal", "MB/s", 50,
                at_least=True),
        Row(3, "Markdown throughput beside plain md4c", "MB/s", figures.get("markdown_mb_per_s"),
            figures.get("md4c_mb_per_s"), "md4c-html"),
        limited(figures, "markdown_worst_growth", 3, "hostile input: time for twice the size over once", "",
                3),
        limited(figures, "site_open", 4, "opening a site of 5,000 posts", "ms", 1000),
        limited(figures, "site_memory", 4, "memory of that site", "MB", 150),
        limited(figures, "site_render_key", 4, "render() of a 9 KB post there, warm", "ms", 2),
        limited(figures, "site_render_title", 4, "the same after a change of the title", "ms", 2),
        limited(figures, "site_list", 4, "news list of that site", "ms", 100),
        limited(figures, "site_search", 18, "search in all texts of that site", "ms", 150),
        limited(figures, "list_key", 18, "key to the posts found there, median", "ms", None),
        limited(figures, "list_key_slowest", 18, "the slowest of these", "ms", 150),
        Row(4, "render() beside jekyll build --incremental", "ms", render, figures.get("jekyll_build"),
            "jekyll", 0.01),
        limited(figures, "form_build_60", 5, "form of a post with 60 keys", "ms", 20),
        limited(figures, "form_key_60", 5, "key press in a field of 60 keys", "ms", None),
        Row(5, "title's field to the patched page, 9 KB", "ms", figures.get("form_page_title"),
            figures.get("form_page_text"), "key in the text"),
        limited(figures, "frontmatter_read", 5, "reading the front matter of a post", "ms", None),
        limited(figures, "frontmatter_read_10000", 5, "reading 10,000 keys", "ms", None),
    ]
