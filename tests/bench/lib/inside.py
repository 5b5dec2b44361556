# SPDX-License-Identifier: MIT
"""The benchmark programs of this folder: each prints its figures as JSON, one a line."""
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

import build

NEED_DISPLAY = {"bench_editor", "bench_form", "bench_keys", "bench_list", "bench_preview"}
LONGEST = 900  # seconds a program may take


def measure(folder, options, say, remarks):
    figures = {}
    for name in build.PROGRAMS:
        program = folder / "tests" / name
        if not program.exists():
            remarks.append(f"{name} is not built; its figures are missing.")
            continue
        if name in NEED_DISPLAY and not shutil.which("xvfb-run"):
            remarks.append(f"{name} needs xvfb-run (package xvfb); its figures are missing.")
            continue
        say(f"running {name}")
        figures |= figures_of(program, options, remarks)
    return figures


def figures_of(program, options, remarks):
    command = [str(program), "--json"] + (["--quick"] if options.quick else [])
    if program.name in NEED_DISPLAY:
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -dpi 96", *command]
    with tempfile.TemporaryDirectory(prefix="galley-bench-home-") as home:
        env = build.environment() | {"HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb"}
        for kind in ("CONFIG", "CACHE", "DATA", "STATE"):
            env[f"XDG_{kind}_HOME"] = str(Path(home) / kind.lower())
        try:
            done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  text=True, timeout=LONGEST)
        except subprocess.TimeoutExpired:
            remarks.append(f"{program.name} did not end within {LONGEST} s.")
            return {}
    if done.returncode:
        remarks.append(f"{program.name} failed with {done.returncode}: {done.stderr.strip()[-300:]}")
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    return {figure["key"]: figure["value"] for figure in map(json.loads, lines)}
