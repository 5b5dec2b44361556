# SPDX-License-Identifier: MIT
"""The covers of the sample posts, 1200 x 630, in the site's blues with a lantern's amber."""
import math

from svg import circle, defs, element, group, linear, path, radial, rect, smooth

NIGHT = [(0, "#0b2136", 1), (0.6, "#14395a", 1), (1, "#1f5a86", 1)]
DAY = [(0, "#f4faff", 1), (1, "#cfe5f4", 1)]
INK = "#16324a"
SKY = "#8fc3e8"
AMBER = "#f2b54a"


def backdrop(stops):
    return defs(linear("back", stops)) + rect(0, 0, 1200, 630, fill="url(#back)")


def lantern(x, y, scale, ink, light):
    """The lab's mark: a lantern, 44 x 56 units at scale 1, about its middle."""
    parts = (
        path("M-7,-19 a7,8 0 0 1 14,0", stroke=ink, stroke_width=3),
        rect(-13, -19, 26, 5, rx=2.5, fill=ink),
        path("M-11,-14 L-15,18 H15 L11,-14 Z", fill=light, fill_opacity=0.25, stroke=ink,
             stroke_width=3, stroke_linejoin="round"),
        path("M0,-7 C7,1 8,6 5,11 A6.5,6.5 0 0 1 -5,11 C-8,6 -6,2 0,-7 Z", fill=light),
        rect(-18, 18, 36, 6, rx=3, fill=ink),
    )
    return group(*parts, transform=f"translate({x},{y}) scale({scale})")


def half_chest(side):
    """Ribs, collar bone and lung of one side; `side` is 1 (right) or -1 (left)."""
    ribs = []
    for number in range(8):
        top = 128 + 48 * number
        reach = 150 + 118 * math.sin(math.pi * (number + 2.2) / 12)
        d = (f"M{600 + side * 26},{top} C{600 + side * reach * 0.62:.0f},{top - 34} "
             f"{600 + side * reach:.0f},{top + 4} {600 + side * (reach + 12):.0f},{top + 66} "
             f"S{600 + side * reach * 0.72:.0f},{top + 128} {600 + side * 92:.0f},{top + 112}")
        ribs.append(path(d, stroke="#bfe0f5", stroke_width=5 - 0.25 * number,
                         stroke_opacity=0.42 - 0.028 * number, stroke_linecap="round"))
    lung = (f"M{600 + side * 62},120 C{600 + side * 140},92 {600 + side * 232},210 "
            f"{600 + side * 258},372 C{600 + side * 268},446 {600 + side * 262},498 "
            f"{600 + side * 244},520 C{600 + side * 190},486 {600 + side * 112},470 "
            f"{600 + side * 72},486 C{600 + side * 52},380 {600 + side * 44},210 "
            f"{600 + side * 62},120 Z")
    collar = (f"M{600 + side * 30},112 C{600 + side * 120},84 {600 + side * 210},106 "
              f"{600 + side * 300},74")
    return group(
        path(lung, fill="url(#lung)", stroke="#d8eefb", stroke_opacity=0.55, stroke_width=2),
        *ribs,
        path(collar, stroke="#d8eefb", stroke_opacity=0.5, stroke_width=9,
             stroke_linecap="round"))


def tidemark():
    spine = [rect(586, 92 + 38 * n, 28, 28, rx=8, fill="#cfe9f9", fill_opacity=0.26)
             for n in range(13)]
    tide = [(300 + 50 * n, 424 + 16 * math.sin(0.9 * n + 0.5)) for n in range(13)]
    band = [(x, y - 30 - 10 * math.sin(x / 90)) for x, y in tide]
    low = [(x, y + 30 + 10 * math.sin(x / 110)) for x, y in tide]
    d = smooth(band) + " L" + smooth(low[::-1])[1:] + " Z"
    dust = [circle(70 + (n * 397) % 1080, 40 + (n * 211) % 560, 1 + n % 3, fill="#d8eefb",
                   fill_opacity=0.10 + 0.05 * (n % 4)) for n in range(70)]
    return (backdrop(NIGHT)
            + defs(linear("lung", [(0, "#7db9e2", 0.10), (0.6, "#7db9e2", 0.22),
                                   (1, "#d8eefb", 0.50)]),
                   radial("glow", [(0, SKY, 0.40), (1, SKY, 0)]),
                   linear("tide", [(0, AMBER, 0), (0.2, AMBER, 1), (0.8, AMBER, 1),
                                   (1, AMBER, 0)], horizontal=True))
            + element("ellipse", cx=600, cy=330, rx=560, ry=330, fill="url(#glow)")
            + group(*dust) + group(*spine) + half_chest(-1) + half_chest(1)
            + path(d, fill="url(#tide)", fill_opacity=0.22)
            + path(smooth(tide), stroke="url(#tide)", stroke_width=6))


def bubble(d, colour, opacity):
    return path(d, fill=colour, fill_opacity=opacity, stroke=INK, stroke_width=5,
                stroke_linejoin="round")


def seminar():
    round_one = "M250,300 a230,185 0 1 1 170,178 l-86,72 l8,-104 a230,185 0 0 1 -92,-146 Z"
    square = ("M560,170 h330 a36,36 0 0 1 36,36 v230 a36,36 0 0 1 -36,36 h-24 l4,84 l-92,-84 "
              "h-218 a36,36 0 0 1 -36,-36 v-230 a36,36 0 0 1 36,-36 Z")
    wave = smooth([(300 + 26 * n, 292 + 30 * math.sin(n * 1.1) * math.sin(n / 3)) for n in range(9)])
    bits = [rect(610 + 48 * column, 258 + 48 * row, 28, 28, rx=5, fill=INK,
                 fill_opacity=0.85 if (column * 3 + row * 5) % 4 else 0.22)
            for column in range(6) for row in range(3)]
    return (backdrop(DAY) + bubble(round_one, AMBER, 0.55) + bubble(square, SKY, 0.60)
            + path(wave, stroke=INK, stroke_width=8, stroke_linecap="round") + group(*bits))


def stone(x, y, rx, ry, tilt, light, dark, name):
    shade = radial(name, [(0, light, 1), (1, dark, 1)]).replace(
        "<radialGradient", '<radialGradient cx="0.38" cy="0.28" r="0.85"')
    body = element("ellipse", cx=0, cy=0, rx=rx, ry=ry, fill=f"url(#{name})")
    shine = element("ellipse", cx=-rx * 0.35, cy=-ry * 0.45, rx=rx * 0.3, ry=ry * 0.16,
                    fill="#ffffff", fill_opacity=0.35)
    return defs(shade) + group(body, shine, transform=f"translate({x},{y}) rotate({tilt})")


def pebble():
    stones = (
        stone(600, 486, 232, 64, -2, "#7fa9c6", "#2b5878", "s1"),
        stone(612, 378, 172, 52, 3, "#a9c8dd", "#4d7f9f", "s2"),
        stone(592, 288, 122, 42, -4, "#8bb4d0", "#376789", "s3"),
        stone(606, 216, 82, 33, 4, "#c4dbea", "#6797b5", "s4"),
        stone(600, 160, 48, 24, -3, "#ffe0a3", "#d9932a", "s5"),
    )
    ripples = [element("ellipse", cx=600, cy=556, rx=290 + 90 * n, ry=20 + 9 * n, fill="none",
                       stroke="#3e8fc1", stroke_opacity=0.40 - 0.07 * n, stroke_width=3)
               for n in range(5)]
    shadow = element("ellipse", cx=600, cy=552, rx=250, ry=18, fill=INK, fill_opacity=0.20)
    return backdrop(DAY) + group(*ripples) + shadow + group(*stones)


def workshop():
    rings = [circle(600, 315, 60 + 46 * n, fill="none", stroke="#bfe0f5",
                    stroke_opacity=0.75 * 0.84 ** n, stroke_width=2 + 1.6 * n,
                    stroke_dasharray=f"{40 + 14 * n} {4 + 5 * n}",
                    transform=f"rotate({n * 31} 600 315)") for n in range(13)]
    marks = [circle(600 + 250 * math.cos(a) * (1 + 0.35 * math.sin(5 * a)),
                    315 + 190 * math.sin(a) * (1 + 0.35 * math.cos(3 * a)), 7, fill=AMBER,
                    fill_opacity=0.9)
             for a in (0.3 + 2 * math.pi * n / 11 for n in range(11))]
    return (backdrop(NIGHT) + defs(radial("core", [(0, "#fff3d6", 1), (0.35, AMBER, 0.9),
                                                   (1, AMBER, 0)]))
            + group(*rings) + circle(600, 315, 150, fill="url(#core)") + group(*marks))


def openday():
    beam = "M512,138 L700,138 L1010,630 L330,630 Z"
    door = "M512,120 L420,70 V598 L512,552 Z"
    stairs = [rect(470 - 46 * n, 552 + 26 * n, 270 + 92 * n, 27, fill=INK,
                   fill_opacity=0.22 + 0.10 * n) for n in range(3)]
    return (backdrop(NIGHT)
            + defs(linear("beam", [(0, "#ffe9bd", 0.95), (1, AMBER, 0.06)]),
                   linear("room", [(0, "#fff3d6", 1), (1, "#f7c76c", 1)]))
            + rect(0, 552, 1200, 78, fill="#081827", fill_opacity=0.55) + group(*stairs)
            + rect(498, 106, 216, 446, fill="#0b2136") + rect(512, 120, 188, 432, fill="url(#room)")
            + path(beam, fill="url(#beam)", fill_opacity=0.38)
            + path(door, fill="#2f6f9f", stroke="#0b2136", stroke_width=6, stroke_linejoin="round")
            + circle(496, 340, 7, fill=AMBER) + lantern(606, 330, 2.9, INK, "#ffffff")
            + group(*[circle(80 + (n * 173) % 1060, 40 + (n * 97) % 330, 1.6 + n % 2, fill="#ffffff",
                             fill_opacity=0.25 + 0.1 * (n % 4)) for n in range(46)
                      if not 380 < 80 + (n * 173) % 1060 < 760]))


def award():
    petals = [path("M0,0 C-34,-90 -26,-150 0,-176 C26,-150 34,-90 0,0 Z", fill="#3e8fc1",
                   fill_opacity=0.85 if n % 2 else 0.55, stroke="#ffffff", stroke_width=2,
                   transform=f"translate(600,270) rotate({n * 18})") for n in range(20)]
    ribbons = (path("M540,380 L470,600 L540,566 L590,616 L622,390 Z", fill="#2f7baa"),
               path("M660,380 L730,600 L660,566 L610,616 L578,390 Z", fill="#1f5a86"))
    confetti = [rect(70 + (n * 257) % 1060, 30 + (n * 149) % 560, 12, 6, rx=2,
                     fill=(AMBER, SKY, "#3e8fc1")[n % 3], fill_opacity=0.6,
                     transform=f"rotate({n * 47} {70 + (n * 257) % 1060} {30 + (n * 149) % 560})")
                for n in range(48)]
    return (backdrop(DAY) + group(*confetti) + group(*ribbons) + group(*petals)
            + circle(600, 270, 122, fill="#ffffff")
            + circle(600, 270, 108, fill="none", stroke=AMBER, stroke_width=5)
            + lantern(600, 272, 2.7, INK, AMBER))


def recruitment():
    light = "M706,212 L876,470 H452 L640,196 Z"
    lamp = (path("M860,474 L838,300 L704,196", stroke=INK, stroke_width=12, stroke_linecap="round",
                 stroke_linejoin="round"),
            path("M628,210 L716,150 L744,236 Z", fill=INK, stroke=INK, stroke_width=12,
                 stroke_linejoin="round"),
            rect(816, 460, 92, 16, rx=8, fill=INK))
    paper = (rect(500, 452, 170, 22, rx=4, fill="#ffffff", stroke=INK, stroke_width=4),
             rect(520, 434, 150, 20, rx=4, fill="#ffffff", stroke=INK, stroke_width=4))
    return (backdrop(DAY) + defs(linear("lamp", [(0, AMBER, 0.85), (1, "#ffe9bd", 0.15)]))
            + path(light, fill="url(#lamp)")
            + group(*paper, *lamp)
            + rect(250, 476, 760, 26, rx=8, fill="#2f6f9f")
            + rect(310, 502, 22, 128, fill="#1f5a86") + rect(928, 502, 22, 128, fill="#1f5a86")
            + path("M330,476 v-70 h70 v70 M338,406 q28,-70 27,-116 M366,406 q4,-60 44,-92 "
                   "M352,406 q-10,-44 -40,-66", stroke="#3a7d5c", stroke_width=9,
                   stroke_linecap="round"))


COVERS = {
    "2025_tidemark_cover.png": tidemark,
    "2025_seminar_cover.png": seminar,
    "2025_pebble_cover.png": pebble,
    "2025_workshop_cover.png": workshop,
    "2025_openday_cover.webp": openday,
    "2024_award_cover.png": award,
    "2025_recruitment_cover.png": recruitment,
}
