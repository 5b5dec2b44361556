# SPDX-License-Identifier: MIT
"""An X display of our own with a window manager, and processes that end with it."""

import contextlib
import os
import signal
import subprocess
import time

PATIENCE = 60  # s for the window manager


def end(process):
    """Ends a process that start() began, with all that it began."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def start(command, environment, **options):
    """In a process group of its own, so that end() reaches the web engine's processes too."""
    return subprocess.Popen(
        [str(part) for part in command],
        env=environment,
        start_new_session=True,
        stdout=options.pop("stdout", subprocess.DEVNULL),
        stderr=options.pop("stderr", subprocess.DEVNULL),
        **options,
    )


def wait_for_manager(environment):
    """A window that is shown before its manager runs never gets the keyboard."""
    limit = time.monotonic() + PATIENCE
    while subprocess.run(["xdotool", "get_desktop"], env=environment, capture_output=True).returncode:
        if time.monotonic() > limit:
            raise RuntimeError("openbox does not start")
        time.sleep(0.02)


@contextlib.contextmanager
def own_display(environment):
    """Yields the environment with DISPLAY set."""
    reader, writer = os.pipe()
    server = start(
        ["Xvfb", "-displayfd", writer, "-screen", "0", "1440x900x24", "-dpi", "96", "-nolisten", "tcp"],
        environment,
        pass_fds=[writer],
    )
    os.close(writer)
    with os.fdopen(reader) as numbers:
        number = numbers.readline().strip()
    if not number:
        raise RuntimeError("Xvfb does not start")
    inside = {**environment, "DISPLAY": f":{number}"}
    manager = start(["openbox"], inside)
    try:
        wait_for_manager(inside)
        yield inside
    finally:
        end(manager)
        end(server)
