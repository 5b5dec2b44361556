# SPDX-License-Identifier: MIT
"""The figures of the sample press release, 1200 units wide."""
from svg import circle, group, path, rect, text

INK = "#16324a"
GREY = "#4b6478"
LINE = "#d6e6f2"
BLUE = "#3e8fc1"
AMBER = "#f2b54a"


def label(x, y, content, size=26, colour=INK, weight=600, anchor="middle"):
    return text(x, y, content, font_size=size, fill=colour, font_weight=weight, text_anchor=anchor)


def card(x, y, width, height, title, note, accent=BLUE):
    return group(
        rect(x, y, width, height, rx=18, fill="#fafdff", stroke=LINE, stroke_width=2),
        rect(x, y, width, 8, rx=4, fill=accent),
        label(x + width / 2, y + height - 52, title),
        label(x + width / 2, y + height - 22, note, 19, GREY, 400))


def arrow(x0, y0, x1, y1, colour=BLUE):
    if y0 == y1:
        head = f"M{x1 - 14},{y1 - 10} L{x1},{y1} L{x1 - 14},{y1 + 10}"
    else:
        head = f"M{x1 - 10},{y1 - 14} L{x1},{y1} L{x1 + 10},{y1 - 14}"
    return path(f"M{x0},{y0} L{x1},{y1} {head}", stroke=colour, stroke_width=4,
                stroke_linecap="round", stroke_linejoin="round")


def lungs(x, y, colour, fill="none"):
    """A small pair of lungs about a middle."""
    sides = [path("M8,-50 C30,-60 52,-10 54,34 C55,48 48,56 40,50 C28,42 16,42 8,46 Z",
                  fill=fill, stroke=colour, stroke_width=4, stroke_linejoin="round",
                  transform=f"scale({side},1)") for side in (1, -1)]
    return group(*sides, transform=f"translate({x},{y})")


def flow():
    width, top, height = 250, 40, 240
    left = [40, 330, 620, 910]
    titles = (("Chest X-ray", "as taken on the ward"), ("Lung outline", "where to look"),
              ("Tide line", "where fluid begins"), ("Range", "how much, how sure"))
    cards = [card(x, top, width, height, *words, accent=AMBER if n == 3 else BLUE)
             for n, (x, words) in enumerate(zip(left, titles))]
    arrows = [arrow(x + width + 6, 160, x + 284, 160) for x in left[:3]]
    middle = top + 90
    pictures = (
        rect(left[0] + 70, middle - 62, 110, 124, rx=10, fill=INK) + lungs(left[0] + 125, middle, "#8fc3e8"),
        lungs(left[1] + 125, middle, BLUE, "#eef7fd"),
        lungs(left[2] + 125, middle, "#8fc3e8", "#eef7fd")
        + path(f"M{left[2] + 60},{middle + 22} q32,-14 64,0 t64,0", stroke=AMBER, stroke_width=7,
               stroke_linecap="round"),
        path(f"M{left[3] + 60},{middle + 16} h130", stroke=LINE, stroke_width=16, stroke_linecap="round")
        + path(f"M{left[3] + 104},{middle + 16} h52", stroke=AMBER, stroke_width=16,
               stroke_linecap="round") + circle(left[3] + 130, middle + 16, 14, fill=INK))
    out = (rect(left[1] + 10, 368, 520, 84, rx=18, fill="#fff8ea", stroke=AMBER, stroke_width=2)
           + label(left[1] + 270, 420, "Too poor to judge: ask for a new picture", 23))
    return (rect(0, 0, 1200, 500, fill="#ffffff") + group(*cards, *arrows, *pictures)
            + arrow(left[1] + 125, top + height + 8, left[1] + 125, 362, AMBER) + out)


def bars():
    rows = (("Tidemark", 91, 2.1, AMBER), ("Method B", 83, 3.0, BLUE), ("Method C", 78, 3.4, "#8fc3e8"))
    left, right, top, step = 210, 1100, 70, 108

    def place(percent):
        return left + (right - left) * percent / 100

    grid = [path(f"M{place(p):.0f},{top - 20} V{top + 3 * step - 10}", stroke=LINE, stroke_width=2)
            + label(place(p), top + 3 * step + 22, f"{p} %", 20, GREY, 400)
            for p in (0, 25, 50, 75, 100)]
    drawn = []
    for number, (name, value, doubt, colour) in enumerate(rows):
        y = top + step * number
        drawn.append(label(left - 24, y + 44, name, 25, INK, 600, "end"))
        drawn.append(rect(left, y, f"{place(value) - left:.0f}", 66, rx=8, fill=colour))
        drawn.append(path(f"M{place(value - doubt):.0f},{y + 33} H{place(value + doubt):.0f} "
                          f"m0,-12 v24 M{place(value - doubt):.0f},{y + 21} v24",
                          stroke=INK, stroke_width=4, stroke_linecap="round"))
        drawn.append(label(left + 30, y + 43, f"{value} %", 27, INK, 700, "start"))
    caption = label(left, top + 3 * step + 62, "Early cases found, at five false alarms in a hundred "
                    "pictures", 21, GREY, 400, "start")
    return rect(0, 0, 1200, 480, fill="#ffffff") + group(*grid, *drawn) + caption


FIGURES = {
    "2025_tidemark_fig1.png": (500, flow),
    "2025_tidemark_fig2.png": (480, bars),
}
