# SPDX-License-Identifier: MIT
"""Figures with their limits, for people and for programs."""

import json
from dataclasses import asdict, dataclass


@dataclass
class Figure:
    name: str
    value: float
    limit: str  # "= 0", "<= 1.2", ">= 500"; empty = told for information
    unit: str = ""
    note: str = ""

    @property
    def passed(self):
        if not self.limit:
            return True
        sign, number = self.limit.split()
        wanted = float(number)
        return {"=": self.value == wanted, "<=": self.value <= wanted, ">=": self.value >= wanted}[
            sign
        ]


def figures_in(output, limits):
    """The lines "FIGURE {json}" of a program's output; limits by name."""
    found = []
    for line in output.splitlines():
        if line.startswith("FIGURE "):
            told = json.loads(line[len("FIGURE ") :])
            found.append(Figure(limit=limits.get(told["name"], ""), **told))
    return found


def print_figures(figures, as_json):
    if as_json:
        rows = [{**asdict(figure), "passed": figure.passed} for figure in figures]
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    width = max((len(figure.name) for figure in figures), default=0)
    for figure in figures:
        mark = "ok  " if figure.passed else "FAIL"
        value = f"{figure.value:g} {figure.unit}".strip()
        limit = f"({figure.limit})" if figure.limit else ""
        print(f"{mark} {figure.name:<{width}}  {value:<14} {limit:<10} {figure.note}".rstrip())
