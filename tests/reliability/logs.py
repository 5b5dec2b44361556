# SPDX-License-Identifier: MIT
"""Whether what the program logs holds anything of a post, with the categories of logging on."""

import shutil
import tempfile
import time
from pathlib import Path

import kills
import published
from display import end, own_display
from figures import Figure

CANARY = "kanarienvogel"  # in no message of Qt, of the web engine or of ours
TYPED = "zaunkoenig"
# What a screen reader would be told is all that the window shows, and Qt logs it for who asks for it.
RULES = "*=true;qt.accessibility.*=false"
SECONDS = 4  # for the page and its messages to come

POST = f"""---
title: '{CANARY} title'
author: {CANARY}-author
layout: post
{CANARY}_key: [unclosed
---

Hello {CANARY} *there* <b onclick="{CANARY}()">b</b>.

<script>console.log("{CANARY}"); throw new Error("{CANARY}")</script>

<p style="{CANARY}: }}{{">{{{{ page.title | {CANARY} }}}} {{% {CANARY} %}}</p>

![{CANARY}](/static/img/{CANARY}.png) [link](https://{CANARY}.example/)
"""
DATA = f"{CANARY}: [unclosed\n"
LAYOUT = "<!doctype html><script>console.error('{{ content }}')</script>{{ content }}\n"


def make_site(folder):
    post = kills.make_site(folder)
    site = post.parent.parent
    post.write_text(POST)
    (site / "_data").mkdir()
    (site / "_data/people.yml").write_text(DATA)
    (site / "_layouts/post.html").write_text(LAYOUT)
    return post


def wait_until(condition):
    limit = time.monotonic() + published.PATIENCE
    while not condition() and time.monotonic() < limit:
        time.sleep(0.05)
    return condition()


def use(galley, environment, folder, post):
    """Opens, types, saves, sees the file changed outside, and has a save refused."""
    logging = {**environment, "QT_LOGGING_RULES": RULES, "QT_FORCE_STDERR_LOGGING": "1"}
    session = published.Session(galley, logging, folder, post, folder / "messages")
    problems = []
    try:
        if not session.wait_for_windows(1):
            return ["no window"]
        if not session.wait_for_focus():
            return ["the window never has the keyboard"]
        time.sleep(SECONDS)
        session.type(TYPED)
        session.save()
        if not wait_until(lambda: TYPED in post.read_text()):
            problems.append("what was typed and saved is not in the file")
        session.type(TYPED)
        time.sleep(1)
        post.write_text(POST.replace("Hello", f"Hello {CANARY}"))
        time.sleep(SECONDS)
        post.unlink()
        post.mkdir()  # a save has to fail
        session.save()
        if not session.wait_for_windows(2):
            problems.append("no message about the failed save")
        time.sleep(1)
    finally:
        end(session.process)
    return problems


def leaks(messages):
    return [line for line in messages.splitlines() if CANARY in line or TYPED in line]


def run(galley, environment, tell):
    folder = Path(tempfile.mkdtemp(prefix="galley lögs 文-"))
    try:
        with own_display(environment) as inside:
            problems = use(galley, inside, folder, make_site(folder))
        messages = (folder / "messages").read_text(errors="replace")
    finally:
        shutil.rmtree(folder)
    found = leaks(messages)
    for text in problems + found[:20]:
        tell(f"  logs: {text[:300]}")
    return [
        Figure("log_leaks", len(found), "= 0", "", "lines of the log with words of the post"),
        Figure("log_lines", messages.count("\n"), ">= 100", "", "of all categories"),
        Figure("log_problems", len(problems), "= 0", "", "of the session that was logged"),
    ]
