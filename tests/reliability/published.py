# SPDX-License-Identifier: MIT
"""Kills the published program itself, in its window, typed into through the X server."""

import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import kills
from display import end, start
from oracle import History, complaints_about_disk, judge_restart, name_of, read_log

BATCH = 8  # letters that one call of xdotool types
LETTERS = "abcdefghijklmnopqrstuvwxyz"
PATIENCE = 60  # s for a window


def xdotool(environment, *arguments):
    return subprocess.run(
        ["xdotool", *map(str, arguments)], env=environment, capture_output=True, text=True
    ).stdout.split()


def windows(environment, process):
    return xdotool(environment, "search", "--onlyvisible", "--pid", process.pid, "--name", ".")


class Session:
    """One run of the program on the site; everything of the user's is below `folder`."""

    def __init__(self, galley, environment, folder, post, messages=Path("/dev/null")):
        self.post = post
        self.environment = {**environment, "QT_QPA_PLATFORM": "xcb"}
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            self.environment[f"XDG_{name}_HOME"] = str(folder / name.lower())
        with open(messages, "ab") as stream:
            self.process = start([galley, post], self.environment, stdout=stream, stderr=stream)

    def wait_for_windows(self, count):
        limit = time.monotonic() + PATIENCE
        while len(windows(self.environment, self.process)) < count:
            if time.monotonic() > limit or self.process.poll() is not None:
                return False
            time.sleep(0.05)
        return True

    def wait_for_focus(self):
        """Until the window manager has given the keyboard to a window of the session."""
        limit = time.monotonic() + PATIENCE
        while not self.has_focus():
            if time.monotonic() > limit or self.process.poll() is not None:
                return False
            time.sleep(0.05)
        return True

    def has_focus(self):
        active = xdotool(self.environment, "getactivewindow")
        return bool(active) and active[0] in windows(self.environment, self.process)

    def type(self, text):
        xdotool(self.environment, "type", "--delay", 4, text)

    def save(self):
        xdotool(self.environment, "key", "ctrl+s")


class Typist:
    """Types, saves now and then, and keeps the history of what the post's text has been."""

    def __init__(self, session, history, choose):
        self.session = session
        self.history = history
        self.choose = choose
        self.before = session.post.read_bytes()
        self.typed = b""
        self.states = {self.before: 0}

    def text(self, length):
        # the caret stands where the body begins
        place = self.before.index(b"Hello")
        return self.before[:place] + self.typed[:length] + self.before[place:]

    def batch(self):
        letters = "".join(self.choose.choices(LETTERS, k=BATCH))
        now = time.monotonic_ns()
        for length in range(len(self.typed) + 1, len(self.typed) + BATCH + 1):
            self.typed = (self.typed + letters.encode())[:length]
            letters = letters[1:]
            name = name_of(self.text(length))
            self.history.add(name, now)
            self.history.saves[name] = self.history.newest[name]  # a save may come at any key
        self.session.type(self.typed[-BATCH:].decode())

    def note_saves(self):
        disk = name_of(self.session.post.read_bytes())
        self.history.saved = max(self.history.saved, self.history.newest.get(disk, 0))

    def settle(self):
        """Saves once and waits for it: the keys do arrive in the text."""
        self.batch()
        self.session.save()
        wanted = self.text(len(self.typed))
        limit = time.monotonic() + PATIENCE
        while self.session.post.read_bytes() != wanted and time.monotonic() < limit:
            time.sleep(0.02)
        self.note_saves()
        return self.session.post.read_bytes() == wanted


def kill_once(programs, galley, environment, choose, tally, where):
    folder = Path(tempfile.mkdtemp(prefix="galley kïlls 文-"))
    post = kills.make_site(folder)
    history = History()
    history.begin(name_of(post.read_bytes()))
    complain = lambda text: tally.complaints.append(f"{where}: {text}")
    session = Session(galley, environment, folder, post)
    try:
        typist = Typist(session, history, choose)
        if not session.wait_for_windows(1):
            complain("no window")
        elif not session.wait_for_focus():
            complain("the window never has the keyboard")
        elif not typist.settle():
            complain("what was typed and saved is not in the file")
        end_at = time.monotonic() + choose.uniform(0.3, 2.0)
        while time.monotonic() < end_at:
            typist.batch()
            if choose.random() < 0.2:
                session.save()
            typist.note_saves()
        killed_at = time.monotonic_ns()
    finally:
        end(session.process)
    tally.count("published")
    for complaint in complaints_about_disk(history, name_of(post.read_bytes()), "missing"):
        complain(complaint)
    judge(programs, galley, environment, folder, post, history, killed_at, tally, where)
    shutil.rmtree(folder)


def judge(programs, galley, environment, folder, post, history, killed_at, tally, where):
    disk = name_of(post.read_bytes())
    # a journal's first line is about the post, the rest is the post
    journals = folder.glob("data/galley/recovery/*.journal")
    texts = [journal.read_bytes().split(b"\n", 1)[1] for journal in journals]
    if any(text != post.read_bytes() for text in texts):
        # the question is a window of its own; the second start is killed while it asks
        second = Session(galley, environment, folder, post)
        if not second.wait_for_windows(2):
            tally.complaints.append(f"{where}: the next start asks nothing")
        end(second.process)
    log = folder / "log"
    command = [programs / "killdriver", "--folder", folder, "--script", "none", "--log", log]
    command += ["--recovery", folder / "data/galley/recovery", post]
    process = start(command, {**environment, "QT_QPA_PLATFORM": "offscreen"})
    try:
        process.wait(PATIENCE)
    finally:
        end(process)
    verdict = judge_restart(history, disk, killed_at, read_log(log.read_text()))
    tally.take(verdict, where, killed_at, True)


def run(programs, galley, environment, choose, tally, count):
    for number in range(count):
        kill_once(programs, galley, environment, choose, tally, f"published program, kill {number}")
