# SPDX-License-Identifier: MIT
"""Builds and runs the test programs behind the figures."""

import os
import re
import subprocess
import time

from display import end, own_display, start
from figures import Figure, figures_in

PATIENCE = 3600  # s for one program
SOAK_LIMITS = {
    "soak_memory_ratio": "<= 1.2",
    "soak_descriptors_grown": "<= 0",
    "soak_threads_grown": "<= 0",
    "soak_processes_grown": "<= 0",
    "soak_unpatched": "= 0",
}
# The few rounds of the quick form do not tell a leak from a cache that is still filling.
QUICK_SOAK_LIMITS = {**SOAK_LIMITS, "soak_memory_ratio": "<= 1.5"}


def build(root):
    """The preset "ci", with what the figures need; returns its folder."""
    subprocess.run([root / ".ci/install", "build", "run", "test"], check=True)
    subprocess.run(["cmake", "--preset", "ci"], cwd=root, check=True, stdout=subprocess.DEVNULL)
    targets = ["galley", "killdriver", "soak", "hostilewindow", "tst_failingcalls", "tst_hostile"]
    subprocess.run(
        ["cmake", "--build", "--preset", "ci", "--target", *targets],
        cwd=root, check=True, stdout=subprocess.DEVNULL,
    )
    return root / "build/ci"


def output_of(command, environment):
    """Standard output and error together, and the exit status."""
    process = start(command, environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        output, _ = process.communicate(timeout=PATIENCE)
    finally:
        end(process)
    return output.decode(errors="replace"), process.returncode


def run_calls(tests, environment, quick, tell):
    """Every system call of saving, journalling and exporting fails in turn."""
    offscreen = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    if not quick:
        offscreen["GALLEY_RELIABILITY_FULL"] = "1"
    output, status = output_of([tests / "tst_failingcalls"], offscreen)
    wrong = [line for line in output.splitlines() if line.startswith("FAIL!")]
    if status and not wrong:
        wrong = [f"ended with {status}", output[-2000:]]
    for line in wrong:
        tell(line)
    least = ">= 200" if quick else ">= 800"
    found = figures_in(output, {"failed_calls": least, "deaths_at_calls": ">= 40"})
    return [*found, Figure("call_complaints", len(wrong), "= 0", "", "neither old nor new, no message")]


def run_soak(tests, environment, quick, tell):
    """Two hours' worth of editing in the real window."""
    limits = QUICK_SOAK_LIMITS if quick else SOAK_LIMITS
    with own_display(environment) as inside:
        command = [tests / "soak"]
        if quick:
            command += ["--warm", 4, "--rounds", 4, "--keys", 40]
        output, status = output_of(command, {**inside, "QT_QPA_PLATFORM": "xcb"})
    if status:
        tell(output[-3000:])
    return [*figures_in(output, limits), Figure("soak_exit_status", status, "= 0")]


def run_hostile_view(tests, environment, tell):
    """Hostile documents against the real web view."""
    program = tests / "tst_hostile"
    with own_display(environment) as inside:
        output, status = output_of([program], {**inside, "QT_QPA_PLATFORM": "xcb"})
    if status:
        tell("\n".join(line for line in output.splitlines() if line.startswith("FAIL!")))
    return [*figures_in(output, {}), Figure("hostile_view_exit_status", status, "= 0")]


def run_sanitizers(root, here, address, thread):
    """The whole suite under AddressSanitizer, the threads' tests under ThreadSanitizer; tells how long each took."""
    status = 0
    for wanted, name, check in ((address, "ASan", lambda: run_asan(root)), (thread, "TSan", lambda: run_tsan(root, here))):
        if not wanted:
            continue
        begin = time.monotonic()
        failed = check()
        status = status or failed
        print(f"{name}: {'failed' if failed else 'no fault'}, {(time.monotonic() - begin) / 60:.0f} min")
    return status


def run_asan(root):
    """Every test under AddressSanitizer and UndefinedBehaviorSanitizer, in build/asan."""
    return subprocess.run([root / "tests/run", "--preset", "asan"]).returncode


# Tests in which a thread of ours runs and no web engine: every rendering has one that watches over it, so
# all of these modules, and what stores pictures or reads them elsewhere.
TSAN_LABELS = "^(sass|site|check|verify|export)$"
TSAN_TESTS = ["threads", "workers", "imageplan", "imagedialog", "frontmatterform"]


def names_of_tests(folder, *choice):
    """What ctest would run."""
    listed = subprocess.run(["ctest", "--test-dir", folder, "-N", *choice], check=True, capture_output=True, text=True)
    return re.findall(r"Test +#\d+: (\S+)", listed.stdout)


def run_tsan(root, here):
    """Builds the tests of threads under ThreadSanitizer in build/tsan and runs them."""
    folder = root / "build/tsan"
    subprocess.run([root / ".ci/install", "build", "run", "test"], check=True)
    subprocess.run(["cmake", "--preset", "tsan"], cwd=root, check=True)
    tests = sorted({*names_of_tests(folder, "-L", TSAN_LABELS), *TSAN_TESTS})
    targets = [f"tst_{test}" for test in tests]
    subprocess.run(["cmake", "--build", "--preset", "tsan", "--target", *targets], cwd=root, check=True)
    options = f"suppressions={here}/tsan.supp halt_on_error=0 second_deadlock_stack=1"
    environment = {**os.environ, "TSAN_OPTIONS": options, "QTEST_FUNCTION_TIMEOUT": "1800000"}
    with own_display(environment) as inside:
        command = ["ctest", "--test-dir", folder, "-R", f"^({'|'.join(tests)})$", "--timeout", "3600", "--output-on-failure"]
        failed = subprocess.run(command, env={**inside, "QT_QPA_PLATFORM": "xcb"}).returncode
    print("something failed under TSan" if failed else f"no races found in {len(tests)} tests")
    return 1 if failed else 0
