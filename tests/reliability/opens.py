# SPDX-License-Identifier: MIT
"""What a program opened, started and connected to, as strace saw it, judged by a list of what it may."""

import os
import re
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass, field

CALLS = "open,openat,openat2,creat,execve,execveat,connect,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat"

# Where a program may open files whatever a site names. No site of ours names anything in them.
ALLOWED = [
    # program and libraries
    r"/usr/lib(64)?/", r"/lib(64)?/", r"/usr/libexec/qt6/", r"/etc/ld\.so\.", r"/usr/share/qt6/", r"/opt/qt",
    # fonts, dictionaries, languages, time zones, kinds of files, themes
    r"/usr/share/(fonts|fontconfig|hunspell|myspell|locale|i18n|zoneinfo|icu|mime|icons|themes|X11|glib-2\.0|drirc\.d)\b",
    r"/usr/local/share/(fonts|icons|mime)\b", r"/etc/(fonts|localtime|locale\.alias|timezone|machine-id|os-release|drirc|gtk-\S+)\b",
    r"/usr/share/(libdrm|vulkan|glvnd|ca-certificates|pki|nvidia|applications|ghostscript)\b", r"/etc/vulkan\b",
    r"/var/cache/fontconfig\b", r"/var/lib/dbus/machine-id", r"/etc/(nsswitch\.conf|passwd|group|host\.conf|hosts|resolv\.conf|gai\.conf)$",
    # this process and its children, never what they were started with
    r"/proc/(self|\d+)(/task/\d+)?(/(maps|stat|status|statm|cmdline|exe|fd|fdinfo/\d+|cgroup|mountinfo|mounts|auxv|oom_score_adj|setgroups|[ug]id_map|comm|smaps\S*|limits|ns/\w+|task))?/?$",
    r"/proc/(meminfo|cpuinfo|stat|version|filesystems|sys/\S+|loadavg|vmstat|driver/\S+|mounts)$", r"/proc/?$", r"/sys/",
    r"/dev/(null|urandom|random|shm|shm/\S+|tty|dri\S*|fd/\d+)$", r"(socket|pipe|anon_inode|memfd|/memfd|/SYSV)[:\[]", r"/$",
]
FORBIDDEN = re.compile(r"/proc/(self|\d+)/(environ|root|cwd|mem)")
LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\)\s+= (-?\d+)(?:<(.*)>)?")
TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass
class Seen:
    """What is outside of what was allowed."""

    opened: set = field(default_factory=set)
    started: set = field(default_factory=set)
    connected: set = field(default_factory=set)
    changed: set = field(default_factory=set)

    def all(self):
        kinds = (("opened", self.opened), ("started", self.started), ("connected to", self.connected), ("changed", self.changed))
        return [f"{kind} {what}" for kind, names in kinds for what in sorted(names)]


def is_there():
    return shutil.which("strace") is not None


def command(log, program):
    return ["strace", "-f", "-qq", "-y", "-s", "4096", "--seccomp-bpf", "-e", f"trace={CALLS}", "-o", str(log), *map(str, program)]


def plain(text):
    """What strace wrote, without its signs for what is no text."""
    return text.encode("latin-1", "replace").decode("unicode_escape", "replace").encode("latin-1", "replace").decode("utf-8", "replace")


def absolute(arguments):
    """The path of a call that names one, whether or not there is such a file."""
    name = TEXT.search(arguments)
    if not name:
        return ""
    path = plain(name.group(1))
    folder = re.match(r"[^,\"]*<([^>]*)>", arguments)
    base = folder.group(1) if folder else "/"
    return os.path.normpath(os.path.join(base, path))


def judge(log, folders, programs):
    """`folders`: what else may be read and written; `programs`: what else may be started."""
    allowed = re.compile("|".join(ALLOWED))
    places = [os.path.realpath(folder) for folder in folders]
    names = {os.path.realpath(program) for program in programs}

    def is_inside(path):
        return any(path == place or path.startswith(place + "/") for place in places)

    seen = Seen()
    with open(log, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            match = LINE.match(line)
            if not match or int(match[3]) < 0:
                continue
            call, arguments, real = match[1], match[2], plain(match[4] or "")
            real = real.removesuffix(" (deleted)")
            if call in ("open", "openat", "openat2", "creat"):
                if FORBIDDEN.match(real) or not (is_inside(real) or allowed.match(real) or real in names):
                    seen.opened.add(real)
            elif call in ("execve", "execveat"):
                if os.path.realpath(absolute(arguments)) not in names:
                    seen.started.add(absolute(arguments))
            elif call == "connect":
                if "AF_UNIX" not in arguments:
                    seen.connected.add(arguments)
            else:
                paths = [plain(text) for text in TEXT.findall(arguments)]
                for path in paths:
                    real = os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))
                    if path.startswith("/") and not is_inside(real) and not real.startswith("/dev/shm/"):
                        seen.changed.add(real)
    return seen


@dataclass
class Ran:
    output: str
    status: int  # of the exit; below 0: the signal; TIMEOUT: it did not end
    seconds: float  # of the processor's time, all processes together
    bytes: int  # that the largest process held at most


TIMEOUT = -1000


def run(program, environment, timeout, log=None):
    """Under strace if `log` names its file."""
    line = command(log, program) if log else [str(part) for part in program]
    with tempfile.TemporaryFile() as output, open(os.devnull) as nothing:
        process = subprocess.Popen(
            line, stdin=nothing, stdout=output, stderr=subprocess.STDOUT, env=environment, start_new_session=True
        )
        end = time.monotonic() + timeout
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                code = os.waitstatus_to_exitcode(status)
                break
            if time.monotonic() > end:
                os.killpg(process.pid, 9)
                _, _, usage = os.wait4(process.pid, 0)
                code = TIMEOUT
                break
            time.sleep(0.005)
        process.returncode = code  # wait4 has reaped it
        output.seek(0)
        text = output.read().decode(errors="replace")
    return Ran(text, code, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
