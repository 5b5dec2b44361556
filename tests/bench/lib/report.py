# SPDX-License-Identifier: MIT
"""The figures for people, and as JSON."""
import json
from dataclasses import asdict

WORDS = {True: "met", False: "MISSED", None: ""}


def number(value, unit=""):
    if value is None:
        return "–"
    digits = 3 if abs(value) < 1 else 2 if abs(value) < 10 else 1 if abs(value) < 100 else 0
    return f"{value:,.{digits}f} {unit}".rstrip()


def limit_of(row):
    if row.limit is None:
        return ""
    sign = "≥" if row.at_least else "≤"
    if row.peer_name:
        return f"{sign} {row.limit:.2f} of {row.peer_name}"
    return f"{sign} {number(row.limit, row.unit)}"


def print_table(rows, remarks):
    print(f"{'':2}{'figure':62}{'Galley':>12}{'peer':>12}{'ratio':>7}  {'limit':34}")
    for row in rows:
        if row.value is None and row.peer is None:
            continue
        ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
        peer = number(row.peer, row.unit) if row.peer is not None else ""
        print(f"#{row.issue} {row.what:61}{number(row.value, row.unit):>12}{peer:>12}{ratio:>7}"
              f"  {limit_of(row):34}{WORDS[row.met]}")
    judged = [row for row in rows if row.met is not None]
    unmeasured = [row.what for row in rows if row.value is None]
    print(f"\n{sum(row.met for row in judged)} of {len(judged)} limits met;"
          f" {len(unmeasured)} figures were not measured.")
    for remark in dict.fromkeys(remarks):
        print(f"- {remark}")


def print_json(rows, figures, remarks):
    print(json.dumps({
        "rows": [asdict(row) | {"ratio": row.ratio, "met": row.met} for row in rows],
        "figures": figures,
        "remarks": list(dict.fromkeys(remarks)),
    }, ensure_ascii=False, indent=1))
