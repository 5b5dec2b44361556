# SPDX-License-Identifier: MIT
"""Small helpers to write SVG."""


def attributes(values):
    return "".join(f' {key.replace("_", "-")}="{value}"' for key, value in values.items())


def element(name, content="", **values):
    if content:
        return f"<{name}{attributes(values)}>{content}</{name}>"
    return f"<{name}{attributes(values)}/>"


def group(*children, **values):
    return element("g", "".join(children), **values)


def path(d, **values):
    return element("path", d=d, **{"fill": "none", **values})


def circle(x, y, r, **values):
    return element("circle", cx=round(x, 1), cy=round(y, 1), r=round(r, 1), **values)


def rect(x, y, width, height, **values):
    return element("rect", x=x, y=y, width=width, height=height, **values)


def text(x, y, content, **values):
    return element("text", content, x=x, y=y, **{"font-family": "Noto Sans", **values})


def linear(name, stops, horizontal=False):
    """A linear gradient from top to bottom (or left to right) as a definition."""
    marks = "".join(
        element("stop", offset=offset, stop_color=colour, stop_opacity=opacity)
        for offset, colour, opacity in stops)
    end = {"x2": 1, "y2": 0} if horizontal else {"x2": 0, "y2": 1}
    return element("linearGradient", marks, id=name, x1=0, y1=0, **end)


def radial(name, stops):
    marks = "".join(
        element("stop", offset=offset, stop_color=colour, stop_opacity=opacity)
        for offset, colour, opacity in stops)
    return element("radialGradient", marks, id=name)


def defs(*children):
    return element("defs", "".join(children))


def smooth(points):
    """A path through points (Catmull-Rom)."""
    padded = [points[0], *points, points[-1]]
    d = f"M{points[0][0]:.1f},{points[0][1]:.1f}"
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:]):
        handles = ((start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6),
                   (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6), end)
        d += " C" + " ".join(f"{x:.1f},{y:.1f}" for x, y in handles)
    return d


def document(width, height, content):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}">{content}</svg>\n')
