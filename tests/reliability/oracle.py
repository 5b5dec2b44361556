# SPDX-License-Identifier: MIT
"""Decides what a killed session has lost: log and disk in, complaints and figures out.

A log's line is "kind nanoseconds value" (sessionlog.h). Contents are named by their SHA-1.

    J  a journal that the next start finds: "content post"
    A  how often the start offered recovered text
    O  the text in the window when the start was over
    B  the script begins
    K  the text after a key
    s  a save was asked for with this text       S  it was reported as done
    x  an export was asked for with this result  X  it is on disk
    E  an error was shown                        Q  a question was asked
"""

import hashlib
from dataclasses import dataclass, field

MISSING = "missing"


def name_of(content):
    """A content's name; None = the file is not there."""
    return MISSING if content is None else hashlib.sha1(content).hexdigest()


@dataclass(frozen=True)
class Line:
    kind: str
    time: int
    value: str


def read_log(text):
    lines = []
    for raw in text.splitlines():
        kind, time, value = (raw.split(" ", 2) + [""])[:3]
        lines.append(Line(kind, int(time), value))
    return lines


@dataclass
class History:
    """The texts of one post over all its sessions, in the order in which they came to be."""

    states: list = field(default_factory=list)  # (name, nanoseconds)
    newest: dict = field(default_factory=dict)  # name -> its last place in states
    # name -> the last place at which it was to be saved; not `newest`, as undoing may bring back a
    # text that was saved long ago
    saves: dict = field(default_factory=dict)
    saved: int = 0  # place of the last text whose save was reported
    exports: list = field(default_factory=list)
    exported: int = -1  # place of the last export that was reported
    safe: int = 0  # place of the newest text that a start has found on disk so far

    def add(self, name, time):
        self.newest[name] = len(self.states)
        self.states.append((name, time))

    def begin(self, name):
        """The post's file before anybody typed."""
        self.add(name, 0)
        self.saves[name] = 0
        if name == MISSING:
            self.newest[name_of(b"")] = 0  # the window shows it as an empty text

    def take(self, lines):
        """Adds what a session typed, saved and exported; returns complaints."""
        complaints = []
        for line in lines:
            if line.kind in "OK":
                self.add(line.value, line.time)
            elif line.kind == "s":
                self.saves[line.value] = self.newest[line.value]
            elif line.kind == "S":
                self.saved = max(self.saved, self.saves.get(line.value, 0))
            elif line.kind == "x":
                self.exports.append(line.value)
            elif line.kind == "X":
                self.exported = len(self.exports) - 1
            elif line.kind == "E":
                complaints.append(f"an error was shown: {line.value}")
            elif line.kind == "Q":
                complaints.append(f"a question was asked: {line.value}")
        return complaints


def complaints_about_disk(history, disk, export):
    """`disk` and `export` are names of what the post's and the export's file hold."""
    complaints = []
    place = history.saves.get(disk)
    if place is None:
        complaints.append(f"the post's file holds what was never to be saved ({disk})")
    elif place < history.saved:
        complaints.append("the post's file is older than its last successful save")
    if export == MISSING:
        if history.exported >= 0:
            complaints.append("the export is gone")
    elif export not in history.exports:
        complaints.append("the export is half-written")
    elif max(i for i, name in enumerate(history.exports) if name == export) < history.exported:
        complaints.append("the export is older than the last successful one")
    return complaints


@dataclass
class Verdict:
    complaints: list
    lost_seconds: float = 0.0
    lost_keys: int = 0
    offered: bool = False
    needed_offer: bool = False


def judge_restart(history, disk, killed_at, lines):
    """What the start after a kill found. `lines`: its log; `disk`: the post's file before it."""
    journals = [line.value.split(" ", 1)[0] for line in lines if line.kind == "J"]
    asked = next((int(line.value) for line in lines if line.kind == "A"), None)
    opened = next((line.value for line in lines if line.kind == "O"), None)
    if asked is None or opened is None:
        return Verdict([])  # killed while it started; the next start is judged
    complaints = [
        "a journal holds what never was a text" for name in journals if name not in history.newest
    ]
    disk_place = history.saves.get(disk, -1)
    journal_place = max(
        (history.newest.get(name, -1) for name in journals if name != disk), default=-1
    )
    # what Undo brought back to the window as the file has it was as safe as the file
    shown = name_of(b"") if disk == MISSING else disk
    shown_place = history.newest.get(shown, -1) if disk_place >= 0 else -1
    best = max(shown_place, journal_place)
    last = len(history.states) - 1
    verdict = Verdict(complaints)
    if best < last:
        verdict.lost_seconds = max(0.0, (killed_at - history.states[best + 1][1]) / 1e9)
        verdict.lost_keys = last - best
    if best < history.safe:
        complaints.append("text that was safe before is lost")
    history.safe = max(history.safe, best)
    verdict.offered = asked > 0
    verdict.needed_offer = journal_place > disk_place
    opened_place = history.newest.get(opened, -1)
    places = sorted((history.newest.get(name, -1) for name in journals), reverse=True)
    where = f"(of {last}: saved {history.saved}, file {disk_place}, journals {places}, window {opened_place})"
    if verdict.needed_offer and not verdict.offered:
        complaints.append("unsaved text was not offered")
    if opened_place < history.saved:
        complaints.append(f"the window shows text older than the last successful save {where}")
    elif opened_place < best:
        complaints.append(f"the window does not show the newest text that was safe {where}")
    return verdict
