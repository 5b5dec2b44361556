# SPDX-License-Identifier: MIT
"""Galley beside its peers, seen from outside by peer-bench (not part of this checkout)."""
import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

import build
import documents

PEERS = ["ghostwriter", "retext"]
# Galley's panes on peer-bench's screen of 1600x1000, in the layout of a first start.
EDITOR = "275,440,580,510"
PREVIEW = "880,118,700,835"
STEPS = ["key:ctrl+f", "sleep:0.5", "type:{marker}", "key:Return", "sleep:0.5", "key:Escape",
         "sleep:0.3", "key:Right"]
# How long each program may pause between its own updates, milliseconds: a key's, a burst's.
QUIET = {"galley": (800, 2000), "ghostwriter": (1200, 3000), "retext": (2500, 6000)}
# A start gives one sample of each launch time and of what follows the last key, and Galley's limits
# are for a usual start: the median of these.
STARTS = {"galley": 3}
NEEDED = ["Xvfb", "openbox", "xdotool", "import", "cc"]


def tools_folder():
    return Path(os.environ.get("GALLEY_TOOLS", build.ROOT.parent / "shared" / "tools"))


def measure(folder, options, temporary, say, remarks):
    tools = tools_folder()
    missing = [name for name in NEEDED if not shutil.which(name)]
    if not (tools / "peer-bench").exists():
        remarks.append(f"There is no peer-bench in {tools} (GALLEY_TOOLS): not compared with peers.")
        return {}
    if missing:
        remarks.append(f"Missing for the comparison with peers: {', '.join(missing)}.")
        return {}
    latency = temporary / "latency"
    if not compiled(tools / "latency.c", latency, remarks):
        return {}
    files = documents.write(temporary / "documents")
    sizes = [name for name in files if not (options.quick and name == "100 KB")]
    samples = {}
    for number in range(options.rounds):
        for size in sizes:
            for program in ["galley", *installed(PEERS, remarks if number == 0 and size == sizes[0] else [])]:
                say(f"round {number + 1}: {program}, {size}")
                for _ in range(1 if options.quick else STARTS.get(program, 1)):
                    run = Run(program, files[size], temporary, options)
                    result = run.result(folder, tools, latency, remarks)
                    for key, value in flattened(result).items():
                        samples.setdefault(f"{program}/{size}/{key}", []).append(value)
    return {key: statistics.median(values) for key, values in samples.items()}


def compiled(source, target, remarks):
    done = subprocess.run(["cc", "-O2", "-o", target, source, "-lX11", "-lXext", "-lXtst", "-lXdamage"],
                          capture_output=True, text=True)
    if done.returncode:
        remarks.append("latency.c does not compile (packages in the section [bench] of .ci/packages): "
                       + done.stderr.strip()[:200])
    return done.returncode == 0


def installed(programs, remarks):
    for name in programs:
        if not shutil.which(name):
            remarks.append(f"{name} is not installed: not compared with it.")
    return [name for name in programs if shutil.which(name)]


class Run:
    """One start of one program on one document."""

    def __init__(self, program, document, temporary, options):
        self.program, self.document = program, document
        self.temporary, self.options = temporary, options

    def command(self, folder, tools, latency):
        quick = self.options.quick
        quiet, burst_quiet = QUIET[self.program]
        if self.document.stat().st_size > 500_000 and self.program != "galley":
            quiet, burst_quiet = 3500, 8000
        command = [sys.executable, str(tools / "peer-bench"), "--latency", str(latency),
                   "--label", f"{self.program}-{self.document.parent.name}",
                   "--count", "8" if quick else "30", "--seconds", "4" if quick else "10",
                   "--quiet", str(quiet), "--burst-quiet", str(burst_quiet),
                   "--wait-idle", str(self.options.wait_idle)]
        if self.options.out:
            command += ["--out", str(self.options.out)]
        if self.program != "galley":
            return [*command, "--profile", self.program, str(self.document)]
        post = documents.site_with(self.document, build.ROOT / "resources" / "site",
                                   self.temporary / "site")
        command += ["--cmd", f"{folder / 'app' / 'galley'} {post}", "--editor", EDITOR, "--preview", PREVIEW]
        for step in STEPS:
            command += ["--step", step]
        return [*command, str(self.document)]

    def result(self, folder, tools, latency, remarks):
        command = self.command(folder, tools, latency)
        try:
            done = subprocess.run(command, env=build.environment(), capture_output=True, text=True,
                                  timeout=1800)
            result = json.loads(done.stdout)
        except (subprocess.TimeoutExpired, ValueError):
            remarks.append(f"{self.program} on {self.document.parent.name} could not be measured.")
            return {}
        finally:
            shutil.rmtree(self.temporary / "site", ignore_errors=True)
        if self.options.out:
            name = f"{self.program}-{self.document.parent.name}.json"
            with open(self.options.out / name, "a", encoding="utf-8") as raw:
                raw.write(json.dumps(result) + "\n")
        noise = result.get("noise", {})
        if noise.get("others_busy_s", 0) > 0.1 * noise.get("wall_s", 1):
            remarks.append(f"Noisy: while {self.program} had {self.document.parent.name}, other programs"
                           f" used {noise['others_busy_s']:.0f} s of {noise['wall_s']:.0f} s.")
        return result


def flattened(result):
    """The numbers of a result by their names; of a distribution its median."""
    flat = {}
    for name, part in result.items():
        if isinstance(part, dict):
            if "median" in part:
                flat[name] = part["median"]
                flat[f"{name}.missed"] = part.get("missed", 0)
            else:
                flat |= {f"{name}.{key}": value for key, value in flattened(part).items()}
        elif isinstance(part, (int, float)) and not isinstance(part, bool):
            flat[name] = part
    return flat
