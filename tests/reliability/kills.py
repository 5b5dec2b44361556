# SPDX-License-Identifier: MIT
"""Kills sessions at random moments and has the oracle judge what is left."""

import os
import random
import shutil
import signal
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import published
from display import end, own_display, start
from figures import Figure
from oracle import History, complaints_about_disk, judge_restart, name_of, read_log
from pulse import Pulse

STEP = 10  # ms between two keys
PATIENCE = 60  # s for a start
CHAIN = 20  # kills of one post
# Seconds after the script's begin, or after the process's start, within which the kill falls.
MOMENTS = {"typing": 1.5, "saving": 0.6, "exporting": 0.8, "starting": 0.8}

LONG_POST = 5_400_000  # bytes
PARAGRAPH = "\nThe lab has measured it again, *and* the figures agree with those of last year.\n"
LONG_STEP = 50  # ms: some three words a second
LONG_SAVES = 17  # keys: two to three words
LONG_MOMENT = 8.0

POST = "---\ntitle: 'First news'  # keep\nauthor: Ada\nlayout: post\n---\n\nHello *there*.\n"


@dataclass
class Tally:
    kills: dict = field(default_factory=dict)
    complaints: list = field(default_factory=list)
    losses: list = field(default_factory=list)  # (seconds by the clock, keys, where)
    published_losses: list = field(default_factory=list)
    excess: list = field(default_factory=list)  # (seconds lost beyond the machine's waits, where)
    pulse: object = None
    needed: int = 0
    offered: int = 0
    strays: int = 0

    def count(self, kind):
        self.kills[kind] = self.kills.get(kind, 0) + 1

    def take(self, verdict, where, killed_at, published=False):
        self.complaints += [f"{where}: {text}" for text in verdict.complaints]
        losses = self.published_losses if published else self.losses
        losses.append((verdict.lost_seconds, verdict.lost_keys, where))
        if self.pulse and not published:  # keys wait in the X server, too
            lost_from = killed_at - int(verdict.lost_seconds * 1e9)
            waited = self.pulse.longest_wait(lost_from, killed_at)
            self.excess.append((verdict.lost_seconds - waited, where))
        self.needed += verdict.needed_offer
        self.offered += verdict.needed_offer and verdict.offered


def make_site(folder, size=0):
    """A small checkout; returns its post, which has at least so many bytes."""
    site = folder / "my sïte 文"
    for name, text in {
        "_config.yml": "title: Test Lab\n",
        "_layouts/post.html": "<!doctype html><html><body><h1>{{ page.title }}</h1>"
        "{{ content }}</body></html>\n",
        "_posts/2026-01-02-first.md": POST + PARAGRAPH * (size // len(PARAGRAPH)),
    }.items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return site / "_posts/2026-01-02-first.md"


def content(path):
    return path.read_bytes() if path.exists() else None


def wait_for(condition, what):
    limit = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > limit:
            raise RuntimeError(f"waited in vain for {what}")
        time.sleep(0.002)


class Chain:
    """One post that is typed, saved, exported, killed and recovered again and again."""

    def __init__(self, programs, environment, choose, tally, where, is_long=False):
        self.programs = programs
        self.environment = environment
        self.choose = choose
        self.tally = tally
        self.where = where
        self.folder = Path(tempfile.mkdtemp(prefix="galley kïlls 文-"))
        self.is_long = is_long
        self.post = make_site(self.folder, LONG_POST if is_long else 0)
        self.untitled = not is_long and choose.random() < 0.3
        if self.untitled:
            self.post = self.post.with_name("2026-02-03-later.md")
        self.export = self.folder / "export.out"
        self.history = History()
        self.history.begin(name_of(content(self.post)))
        self.killed_at = 0
        self.number = 0

    def close(self):
        self.tally.strays += len(list(self.post.parent.glob(".galley-*")))
        shutil.rmtree(self.folder)

    def session(self, kind, with_window):
        """Starts, judges what the start found, and kills; kind None = only the start."""
        self.number += 1
        log = self.folder / f"log-{self.number}"
        disk = name_of(content(self.post))
        process = self.start(kind, with_window, log)
        try:
            if kind is None:
                if process.wait(PATIENCE) != 0:
                    self.complain(f"the start ended with {process.returncode}")
                now = time.monotonic_ns()
            else:
                now = self.kill(process, kind, log)
        finally:
            end(process)
        lines = read_log(log.read_text()) if log.exists() else []
        if self.number > 1:
            self.tally.take(
                judge_restart(self.history, disk, self.killed_at, lines),
                self.place(kind),
                self.killed_at,
            )
        for complaint in self.history.take(lines):
            self.complain(complaint, kind)
        if any(line.kind in "OK" for line in lines):
            self.killed_at = now
        for complaint in complaints_about_disk(
            self.history, name_of(content(self.post)), name_of(content(self.export))
        ):
            self.complain(complaint, kind)

    def start(self, kind, with_window, log):
        script = {None: "none", "starting": "typing"}.get(kind, kind)
        command = [self.programs / "killdriver", "--folder", self.folder, "--log", log]
        command += ["--script", script, "--step", LONG_STEP if self.is_long else STEP, "--export", self.export]
        if self.is_long:
            command += ["--saves", LONG_SAVES]
        command += ["--seed", self.choose.getrandbits(31)]
        if self.untitled and not self.post.exists():
            command.append("--untitled")
        environment = dict(self.environment)
        if with_window:
            command.append("--preview")
            environment["QT_QPA_PLATFORM"] = "xcb"
        with open(self.folder / "messages", "ab") as messages:
            return start([*command, self.post], environment, stderr=messages)

    def kill(self, process, kind, log):
        begun = "\nB "
        if kind != "starting":
            wait_for(
                lambda: process.poll() is not None or log.exists() and begun in log.read_text(),
                "the script's begin",
            )
        time.sleep(self.choose.uniform(0, LONG_MOMENT if self.is_long else MOMENTS[kind]))
        if process.poll() is not None:
            messages = (self.folder / "messages").read_text(errors="replace")
            self.complain(f"ended by itself with {process.returncode}: {messages[-500:]}", kind)
        now = time.monotonic_ns()
        os.kill(process.pid, signal.SIGKILL)
        self.tally.count(kind)
        return now

    def place(self, kind):
        return f"{self.where}, session {self.number} ({kind})"

    def complain(self, text, kind=None):
        self.tally.complaints.append(f"{self.place(kind)}: {text}")


def run_chain(programs, environment, choose, tally, where, kills, with_windows):
    chain = Chain(programs, environment, choose, tally, where)
    try:
        for _ in range(kills):
            kind = choose.choices(list(MOMENTS), weights=[4, 4, 3, 1])[0]
            chain.session(kind, with_windows)
        chain.session(None, False)
    finally:
        chain.close()


def run_long(programs, environment, seed, kills):
    """A post of megabytes, saved after every two or three words."""
    tally = Tally()
    if not kills:
        return tally
    chain = Chain(programs, environment, random.Random(f"{seed}/long"), tally, f"seed {seed}, long", is_long=True)
    try:
        with Pulse(tempfile.gettempdir()) as tally.pulse:
            for _ in range(kills):
                chain.session("saving", False)
            chain.session(None, False)
    finally:
        chain.close()
    return tally


def run(programs, galley, environment, quick, kills, seed, tell):
    """Returns the figures. `programs`: folder of the tests' programs; `galley`: the published one."""
    tally = Tally()
    total = kills or (15 if quick else 500)
    for_published = max(1, total // 25)
    for_windows = max(1, total // 10)
    began = time.monotonic()
    with own_display(environment) as inside, Pulse(tempfile.gettempdir()) as tally.pulse:
        plain = {**inside, "QT_QPA_PLATFORM": "offscreen"}
        plan = [(for_windows, True), (total - for_windows - for_published, False)]
        chains = [
            (min(CHAIN, count - first), with_windows)
            for count, with_windows in plan
            for first in range(0, count, CHAIN)
        ]
        for number, (count, with_windows) in enumerate(chains):
            where = f"seed {seed}, chain {number}"
            choose = random.Random(f"{seed}/{number}")
            run_chain(programs, plain, choose, tally, where, count, with_windows)
            tell(f"kills: {sum(tally.kills.values())}/{total}, {len(tally.complaints)} complaints")
        choose = random.Random(f"{seed}/published")
        published.run(programs, galley, inside, choose, tally, for_published)
        long = run_long(programs, plain, seed, 0 if quick else max(12, total // 20))
    tally.complaints += long.complaints
    for complaint in tally.complaints:
        tell(f"  {complaint}")
    return [*figures(tally, total, time.monotonic() - began, seed), *long_figures(long)]


def long_figures(tally):
    by_clock = max(tally.losses, default=(0.0, 0, ""))
    excess, where = max(tally.excess, default=(0.0, ""))
    return [
        Figure("long_lost_excess", round(max(0.0, excess), 3), "<= 1", "s", where),
        Figure("long_lost_clock", round(by_clock[0], 3), "", "s", by_clock[2]),
    ]


def figures(tally, total, seconds, seed):
    nothing = (0.0, 0, "")
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(tally.kills.items()))
    by_keys = max(tally.losses, key=lambda loss: loss[1], default=nothing)
    by_clock = max(tally.losses, default=nothing)
    published_loss = max(tally.published_losses, default=nothing)
    excess, excess_where = max(tally.excess, default=(0.0, ""))
    return [
        Figure("kills", sum(tally.kills.values()), f"= {total}", "", f"{kinds}; seed {seed}"),
        Figure("kill_complaints", len(tally.complaints), "= 0", "", "files harmed, text lost"),
        Figure("typing_lost_keys", by_keys[1] * STEP / 1000, "<= 1", "s", by_keys[2]),
        Figure("typing_lost_excess", round(max(0.0, excess), 3), "<= 1", "s", excess_where),
        Figure("typing_lost_clock", round(by_clock[0], 3), "", "s", by_clock[2]),
        Figure("published_lost_clock", round(published_loss[0], 3), "", "s", published_loss[2]),
        Figure("recoveries_needed", tally.needed, ">= 1", "", "starts after a loss"),
        Figure("recoveries_missed", tally.needed - tally.offered, "= 0"),
        Figure("kill_strays", tally.strays, "= 0", "", "temporary files that the next start left in the posts' folder"),
        Figure("kills_seconds", round(seconds), "", "s"),
    ]
