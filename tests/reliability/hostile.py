# SPDX-License-Identifier: MIT
"""Checkouts that mean harm, given to the command line, the exporters and the window.

Each command runs on each, under strace where that is there: what it opens, starts and connects to, its
processor time and memory, and what an exported page holds."""

import os
import re
import shutil
import subprocess
import tempfile
from html.parser import HTMLParser
from pathlib import Path

import opens
from bombs import BOMBS
from display import own_display
from figures import Figure
from hostilesites import CANARY, POST, all_sites

MOST_SECONDS = 5.0  # of the processor's time, for one job
MOST_BYTES = 1 << 30
PATIENCE = 300  # s by the clock for one command: the machine may be busy
WINDOW_PATIENCE = 3600
FORMATS = ("html", "standalone", "fragment", "markdown")


class ExportedPage(HTMLParser):
    """Notes what a browser would run or load when it opens the page from a disk."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.faults = []

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "iframe", "object", "embed", "frame", "base"):
            self.faults.append(f"<{tag}>")
        for name, value in attributes:
            value = re.sub(r"[\x00-\x20]", "", value or "").lower()
            loads = name in ("src", "srcset", "poster", "background", "data") or (tag in ("link", "image", "use", "feimage") and "href" in name)
            if name.startswith("on") or value.startswith(("javascript:", "vbscript:")):
                self.faults.append(f"{name}={value[:60]}")
            elif name == "srcdoc" or (tag == "meta" and value == "refresh"):
                self.faults.append(f"{tag} {name}={value[:60]}")
            elif loads and re.match(r"(https?:|//|file:|data:text/html)", value):
                self.faults.append(f"{tag} {name}={value[:60]}")


def commands(site, out):
    """Each with what it may write: nothing outside the checkout but `out`."""
    post = site.root / POST
    yield ["check", "--site", site.root, "--json"]
    yield ["check", post, "--format", "github"]
    yield ["posts", "--site", site.root]
    yield ["render", post]
    yield ["get", post, "--json"]
    for form in FORMATS:
        yield ["export", post, "--format", form, "-o", out / f"page.{form}"]
    yield ["set", post, "title=Another"]
    yield ["check", post, "--fix"]
    yield ["render", post, "--out-dir", site.root / "static/made"]
    yield ["new", "--site", site.root, "--title", "New"]


class Judge:
    def __init__(self, galley, folder, environment, tell):
        self.galley = galley
        self.folder = folder
        self.environment = environment
        self.tell = tell
        self.traces = opens.is_there()
        self.counts = {"opens": 0, "starts": 0, "connections": 0, "scripts": 0, "secrets": 0, "crashes": 0}
        self.slowest = 0.0
        self.largest = 0
        self.documents = 0
        build = galley.parent.parent
        # git answers from the objects of the checkout's repository; its name here is the one that is started
        git = [Path(shutil.which("git"))] if shutil.which("git") else []
        self.programs = [galley, *git, *build.glob("app/**/dart"), *build.glob("**/sass/dart")]

    def complain(self, kind, site, what, detail):
        self.counts[kind] += 1
        self.tell(f"{site.name}: {what}: {kind}: {detail}")

    def judge_log(self, log, site, what, places):
        seen = opens.judge(log, [site.root, *places], self.programs)
        for path in sorted(seen.opened | seen.changed):
            self.complain("opens", site, what, path)
        for path in sorted(seen.started):
            self.complain("starts", site, what, path)
        for address in sorted(seen.connected):
            self.complain("connections", site, what, address)

    def judge_costs(self, site, what, seconds, size):
        self.slowest = max(self.slowest, seconds)
        self.largest = max(self.largest, size)
        if seconds > MOST_SECONDS or size > MOST_BYTES:
            self.tell(f"{site.name}: {what}: {seconds:.1f} s, {size >> 20} MB")

    def run_commands(self, site):
        self.documents += 1
        out = self.folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        for arguments in commands(site, out):
            what = arguments[0] + (f" {arguments[3]}" if arguments[0] == "export" else "")
            log = self.folder / "log" if self.traces else None
            ran = opens.run([self.galley, *arguments], self.environment, PATIENCE, log)
            if ran.status not in (0, 1):
                self.complain("crashes", site, what, "does not end" if ran.status == opens.TIMEOUT else f"status {ran.status}")
            self.judge_costs(site, what, ran.seconds, ran.bytes)
            if log:
                self.judge_log(log, site, what, [out, self.folder / "home"])
            texts = [ran.output, *(file.read_text(errors="replace") for file in out.glob("page.*"))]
            if any(CANARY in text for text in texts):
                self.complain("secrets", site, what, "printed")
            if re.search("[\x00-\x08\x0b-\x1f\x7f]", ran.output) and arguments[0] not in ("render", "get"):
                self.complain("secrets", site, what, "control characters on the terminal")
        page = out / "page.standalone"
        if page.exists():
            parser = ExportedPage()
            parser.feed(page.read_text(errors="replace"))
            for fault in parser.faults:
                self.complain("scripts", site, "standalone", fault)


def run_window(judge, program, sites, environment):
    """All in one window, one after the other: the driver reads a post's path a line, and answers with
    seconds of its process and bytes."""
    log = judge.folder / "window-log"
    line = opens.command(log, [program]) if judge.traces else [str(program)]
    process = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True, errors="replace")
    roots = []
    for site in sites:
        process.stdin.write(f"{site.root / POST}\n")
        process.stdin.flush()
        answer = process.stdout.readline().split()
        if len(answer) != 2:
            judge.complain("crashes", site, "window", "no answer")
            break
        roots.append(site)
        judge.judge_costs(site, "window", float(answer[0]), int(answer[1]))
        shutil.rmtree(site.root.parent, ignore_errors=True)
    process.stdin.close()
    process.wait(WINDOW_PATIENCE)
    if judge.traces and roots:
        web = list(Path("/usr/lib").glob("**/QtWebEngineProcess"))
        judge.programs += [program, *web]
        last = roots[-1]
        places = [site.root for site in roots] + [judge.folder / "home", "/tmp/.X11-unix"]
        judge.judge_log(log, last, "window", places)


def figures(judge):
    zero = [Figure(f"hostile_{kind}", count, "= 0") for kind, count in judge.counts.items()]
    return [
        Figure("hostile_documents", judge.documents, ">= 300"), *zero,
        Figure("hostile_slowest_job", round(judge.slowest, 2), f"<= {MOST_SECONDS}", "s"),
        Figure("hostile_largest_process", judge.largest >> 20, f"<= {MOST_BYTES >> 20}", "MB"),
        Figure("hostile_traced", int(judge.traces), "= 1", "", "strace is there"),
    ]


def run(build, environment, tell, only="", with_window=True):
    """`only`: a part of the names of those that are tried."""
    galley = build / "app/galley"
    with tempfile.TemporaryDirectory(prefix="galley hostile ") as folder:
        folder = Path(os.path.realpath(folder))
        home = folder / "home"
        home.mkdir()
        for name in ("CONFIG", "DATA", "CACHE", "STATE", "RUNTIME"):
            environment = {**environment, f"XDG_{name}_{'DIR' if name == 'RUNTIME' else 'HOME'}": str(home / name.lower())}
        (home / "runtime").mkdir(mode=0o700)
        environment = {**environment, "HOME": str(home), "TMPDIR": str(home)}
        judge = Judge(galley, folder, environment, tell)
        for site in all_sites(folder / "sites", BOMBS, only):
            judge.run_commands(site)
            shutil.rmtree(site.root.parent, ignore_errors=True)
        if with_window:
            with own_display(environment) as inside:
                run_window(
                    judge, build / "tests/hostilewindow", all_sites(folder / "shown", BOMBS, only), {**inside, "QT_QPA_PLATFORM": "xcb"}
                )
        return figures(judge)
