# SPDX-License-Identifier: MIT
"""The program's icon: a page in a galley, the tray that holds set type before it is printed."""
from svg import circle, defs, group, linear, path, rect

BRASS = "#f2b54a"


def sheet():
    """The page: a heading, a picture, lines of text."""
    lines = [rect(92, y, width, 8, rx=4, fill="#9fbbd0") for y, width in ((140, 72), (155, 60))]
    picture = (rect(92, 84, 72, 44, rx=5, fill="#cfe5f4")
               + path("M94,126 l20,-21 l13,12 l15,-17 l20,26 Z", fill="#3e8fc1")
               + circle(107, 97, 5.5, fill=BRASS))
    return (rect(76, 42, 104, 132, rx=9, fill="#ffffff")
            + rect(92, 60, 54, 12, rx=6, fill="#16324a") + picture + group(*lines))


def type_row():
    """A line of type below the page, in the tray."""
    widths = (16, 11, 20, 13, 16, 9, 13)
    sorts, x = [], 75
    for number, width in enumerate(widths):
        sorts.append(rect(x, 181, width - 3, 17, rx=2.5,
                          fill="#ffffff" if number % 3 else "#8fc3e8", fill_opacity=0.92))
        x += width + 1.35
    return group(*sorts)


def icon():
    return (defs(linear("ground", [(0, "#3a8fc6", 1), (1, "#123552", 1)]))
            + rect(8, 8, 240, 240, rx=54, fill="url(#ground)")
            + sheet() + type_row()
            + path("M56,74 V210 H200 V74", stroke=BRASS, stroke_width=14, stroke_linecap="round",
                   stroke_linejoin="round"))
