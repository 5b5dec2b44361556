# SPDX-License-Identifier: MIT
"""How long this machine kept everybody waiting: a small file is written and synced again and again."""

import os
import threading
import time

PERIOD = 0.05  # s between two beats on a machine at rest


class Pulse:
    """Beats in a thread of its own while it is open; `folder` is on the disk in question."""

    def __init__(self, folder):
        self.path = os.path.join(folder, "galley-pulse")
        self.beats = [time.monotonic_ns()]
        self.ending = threading.Event()
        self.thread = threading.Thread(target=self.beat, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.ending.set()
        self.thread.join()
        os.unlink(self.path)

    def beat(self):
        while not self.ending.wait(PERIOD):
            with open(self.path, "wb") as file:
                file.write(b"beat")
                file.flush()
                os.fsync(file.fileno())
            self.beats.append(time.monotonic_ns())

    def longest_wait(self, begin, end):
        """Seconds between two beats, at most, that overlap the time from begin to end (ns)."""
        return longest_gap(self.beats + [time.monotonic_ns()], begin, end)


def longest_gap(beats, begin, end):
    gaps = (
        later - earlier
        for earlier, later in zip(beats, beats[1:])
        if later >= begin and earlier <= end
    )
    return max(gaps, default=0) / 1e9
