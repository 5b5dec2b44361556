# SPDX-License-Identifier: MIT
"""The build that is measured."""
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PROGRAMS = ["bench_editor", "bench_form", "bench_frontmatter", "bench_keys", "bench_list",
            "bench_markdown", "bench_preview", "bench_site"]


def folder(say):
    """The build folder with galley and the benchmark programs in it, built where need be."""
    given = os.environ.get("GALLEY_BUILD")
    if given:
        return Path(given).resolve()
    build = ROOT / "build" / "bench"
    say(f"building {build}; the first time takes some minutes")
    targets = ["galley", *(name for name in PROGRAMS if (source_of(name)).exists())]
    run([ROOT / ".ci" / "build", "bench", *targets])
    return build


def source_of(name):
    return ROOT / "tests" / "bench" / f"{name}.cpp"


def run(command):
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(done.stdout[-4000:] + f"\nbench: {command[0]} failed")


def environment():
    """For programs that start the web engine: it refuses its sandbox to root."""
    env = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="")
    if os.geteuid() == 0:
        env["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return env
