#!/usr/bin/env python3
"""The journey on the shipped exhibition: interrupted at any moment it ends as if it had not been; nothing flashes, and
between night and day there is no third sky. LANTERN_JOURNEY=10 tries ten times as many moments."""
import os
import random
import re
from collections import Counter

from hand import ambient, room, story
from harness import ROOT, Folder, check, equal, main, only, read_png, tap, touches, tour

MANY = int(os.environ.get("LANTERN_JOURNEY", "1"))
# Where things stand at 16:9 in standard text: the language row, and the line with its first and last chapter.
LANGUAGES = {"kk": (0.613, 0.072), "ru": (0.695, 0.072), "en": (0.775, 0.072), "es": (0.85, 0.072)}
LINE = (0.19, 0.74, 0.905)
AMBIENT = ambient()
REST = 9.0  # seconds after which everything stands


def play(folder, lines, times, *arguments, size="320x180", until=None, place=ROOT):
    """Plays fingers and keys and pictures the moments; (events, pictures as bytes by moment)."""
    out = folder("pictures")
    os.makedirs(out, exist_ok=True)
    times = sorted(times)
    _, events = tour(place, "--draw", "all", "--window", size, "--touches", touches(folder, ["1.0 down 1 0.5 0.5", "1.1 up 1 0.5 0.5"] + lines),
                     "--until", "%.3f" % (until or times[-1] + 0.5), "--at", ",".join("%.3f" % at for at in times), "--out", out,
                     *arguments, timeout=200)
    return events, [os.path.join(out, "%09.3f.png" % at) for at in times]


def act(kind, at, language):
    """The lines of one act."""
    if kind == "language":
        return tap(at, *LANGUAGES[language])
    if kind.startswith("line"):
        share = float(kind[4:])
        return tap(at, LINE[0] + share * (LINE[1] - LINE[0]), LINE[2])
    return ["%.3f reload" % at] if kind == "reload" else ["%.3f key %s" % (at, kind)]


def plan(seed, count):
    """Pairs of acts, and how long after the first the second comes."""
    any_ = random.Random(seed)
    pairs, language = [], "kk"
    for _ in range(count):
        pair = []
        for place in range(2):
            kind = any_.choice(["right", "right", "right", "left", "left", "language", "line%.3f" % any_.random(), "home"] +
                               (["reload"] if place == 1 else []))
            if kind == "language":
                language = any_.choice([name for name in LANGUAGES if name != language])
            pair.append((kind, language))
        pairs.append((pair, any_.choice([any_.uniform(0, 0.9), any_.uniform(0, 1.7), any_.uniform(0, 4)])))
    return pairs


def schedule(pairs, rest):
    """Lines and the moments after each pair; `rest`: the second act waits until the first has come to rest."""
    lines, moments, at = [], [], 4.0
    for (first, second), gap in pairs:
        lines += act(first[0], at, first[1])
        # A finger takes 0.08 s: what it does, it does when it goes up.
        gap = REST if rest else max(gap, 0.1)
        lines += act(second[0], at + gap, second[1])
        at += gap + REST
        moments.append(round(at - 0.5, 3))
    return lines, moments


def places(events, moments):
    """What is on the screen at these moments."""
    found, shown = [], [event for event in events if event["event"] == "panel"]
    for at in moments:
        last = [event for event in shown if event["t"] <= at][-1]
        found.append(tuple(last.get(field) for field in ("id", "page", "note", "language")))
    return found


@check
def interrupted_at_any_moment_it_ends_as_if_at_rest():
    seen, moments_tried = {}, 0
    for seed in range(9 * MANY):
        pairs = plan(seed, 12)
        ends = []
        for rest in (True, False):
            with Folder() as folder:
                lines, moments = schedule(pairs, rest)
                panel = ("card", "open-truce", "semiramis", "ways")[seed % 4]
                events, pictures = play(folder, lines, moments, "--panel", panel)
                equal(only(events, "problem"), [], "problems")
                longest = max(event["longest_ms"] for event in only(events, "frames"))
                assert longest <= 17, "a gap of %.1f ms" % longest
                ends.append(places(events, moments))
                for place, picture in zip(ends[-1], pictures):
                    if place[0] in AMBIENT:
                        continue
                    with open(picture, "rb") as file:
                        data = file.read()
                    other = seen.setdefault(place, (data, seed, rest))
                    assert other[0] == data, "%r looks different: seed %d, %s; seed %d, %s" % (
                        (place,) + (seed, "at rest" if rest else "interrupted") + (other[1], "at rest" if other[2] else "interrupted"))
        for number, (resting, interrupted) in enumerate(zip(*ends)):
            equal(interrupted, resting, "seed %d, pair %d: %r" % (seed, number, pairs[number]))
        moments_tried += len(pairs)
    return "%d moments, %d places" % (moments_tried, len(seen))


@check
def whoever_asks_reads_within_a_second_and_a_half():
    """After that everything stands as it does at rest: words, controls, light."""
    slow = []
    for panel, first, act_ in (("card", "right", "right"), ("card", None, "left"), ("open-truce", None, "left"), ("semiramis", None, "right"),
                               ("credits", None, "left"), ("numbers", None, "line0.100"), ("before", None, "line0.950"),
                               ("meeting", None, "line0.200"), ("credits", None, "line0.950"), ("famine", None, "line0.640")):
        with Folder() as folder:
            at = 14.0 if first else 5.0  # when the key was pressed, or the finger lifted
            lines = (act(first, 5.0, "kk") if first else []) + act(act_, at if "line" not in act_ else at - 0.08, "kk")
            events, (soon, rest) = play(folder, lines, [at + 1.5, at + REST], "--panel", panel, size="640x360")
            place = places(events, [at + REST])[0]
            with open(soon, "rb") as one, open(rest, "rb") as other:
                if place[0] not in AMBIENT and one.read() != other.read():
                    slow.append((panel, act_, place))
    equal(slow, [], "these had not come after 1.5 s")


# ---- light ----

LINEAR = [(value / 255 / 12.92 if value <= 10 else ((value / 255 + 0.055) / 1.055) ** 2.4) for value in range(256)]


def luminance(path):
    """The mean relative luminance of a picture."""
    picture = read_png(path)
    data = b"".join(picture.rows)
    total = 0
    for channel, weight in ((0, 0.2126), (1, 0.7152), (2, 0.0722)):
        total += weight * sum(LINEAR[value] * count for value, count in Counter(data[channel::3]).items())
    return total / (picture.width * picture.height)


def turns(lights, rate):
    """The moments at which the light has changed by a tenth, the other way than before."""
    found, way, extreme = [], 0, lights[0]
    for number, value in enumerate(lights):
        if way * (value - extreme) >= 0 and way:
            extreme = value
        elif abs(value - extreme) >= 0.1:
            found.append(number / rate)
            way, extreme = (1 if value > extreme else -1), value
        elif not way:
            continue
    return found


def lasts(lights, rate):
    """Seconds from the first to the last hundredth of the change from beginning to end; a picture that comes when the
    light stands is part of it."""
    low, high = lights[0], lights[-1]
    shares = [(value - low) / (high - low) for value in lights]
    first = next(number for number, share in enumerate(shares) if share > 0.01)
    last = max(number for number, share in enumerate(shares) if abs(share - 1) > 0.01)
    return (last - first + 2) / rate


# Panel, acts (seconds from the first, act), how long to look.
CROSSINGS = [
    ("numbers", [(0, "right")], 1.5), ("women", [(0, "left")], 1.5), ("women", [(0, "right")], 1.8), ("ways", [(0, "left")], 1.8),
    ("card", [(0, "right"), (2, "right")], 6.5), ("open-truce", [(0, "left")], 1.3), ("open-truce", [(0, "right")], 1.9),
    ("semiramis", [(0, "right")], 2), ("meeting", [(0, "right")], 2.2), ("search", [(0, "left")], 2.2), ("search", [(0, "home")], 2.8),
    ("open-camp", [(0, "line0.95")], 2.8),
    # Somebody who cannot decide.
    ("open-truce", [(0, "left"), (0.5, "right"), (1.0, "left"), (1.5, "right"), (2, "left"), (2.5, "right")], 5),
]
# The brightest sheet in the dark, on both of its pages: as often as pages can turn.
SHEET = ("letter", [(0, "right"), (0.6, "left"), (1.2, "right"), (1.8, "left")], 4)

FEW = CROSSINGS[4:6] + CROSSINGS[10:]


def lights_of(panel, acts, seconds, *arguments, rate=30):
    with Folder() as folder:
        lines = [line for after, kind in acts for line in act(kind, 5 + after, "kk")]
        times = [5 + number / rate for number in range(int(seconds * rate) + 1)]
        _, pictures = play(folder, lines, times, "--panel", panel, *arguments, size="320x180")
        return [luminance(path) for path in pictures]


@check
def nothing_flashes():
    rate = 60 if MANY > 1 else 30
    slow = []
    for motion in ("full", "calm"):
        chosen = CROSSINGS if MANY > 1 else FEW if motion == "full" else FEW[-1:]
        for panel, acts, seconds in chosen + [SHEET]:
            lights = lights_of(panel, acts, seconds, "--motion", motion, rate=rate)
            moments = turns(lights, rate)
            for moment in moments:
                together = [other for other in moments if moment <= other < moment + 1]
                # A flash is a turn and one back (WCAG 2.2, 2.3.1); at most three of them a second, and here two at most.
                assert len(together) <= (4 if panel == SHEET[0] else 3), "%s %r (%s): the light turns at %r" % (panel, acts, motion, moments)
            if motion == "full" and len(acts) == 1 and abs(lights[-1] - lights[0]) >= 0.1:
                slow.append(lasts(lights, rate))
                assert slow[-1] >= 0.6, "%s %r: the light changes in %.2f s" % (panel, acts, slow[-1])
    assert len(slow) >= 3  # they were looked at
    return "the quickest change of light takes %.2f s" % min(slow)


def skies():
    """The bands' colours of every light."""
    with open(os.path.join(ROOT, "scripts/look/theme.lua"), encoding="utf-8") as file:
        text = file.read()
    found = {}
    for name, bands in re.findall(r"^    (\w+) = \{ frame.*?\n\s*sky = \{(.*?)\},\n", text, re.M | re.S):
        found[name] = [bytes.fromhex(colour) for colour in re.findall(r'"#(\w{6})"', bands)]
    return found


def tones(colours):
    """With the bar, and the tear of each band, which is a little lighter."""
    out = [bytes.fromhex("020304")]
    for colour in colours:
        out += [colour, bytes(round(value + 0.12 * (255 - value)) for value in colour)]
    return out


@check
def between_night_and_day_there_is_no_third_sky():
    sky = skies()
    equal(len(sky), 8, "lights of the theme")
    looked = 0
    for panel, lights, lines, times in (
            ("a", ("first_light", "dawn"), ["8.0 key right"], [8 + x for x in (0.25, 0.35, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)]),
            ("b", ("first_light", "dawn"), ["5.0 key left"], [5.3, 5.4, 5.5, 5.6, 5.7])):
        wanted = tones(sky[lights[0]] + sky[lights[1]])
        known = {}
        with Folder() as folder:
            # No picture stands in these skies.
            place = room(folder, [("one", "first_light", {"a": story()}), ("two", "dawn", {"b": story()})])
            _, pictures = play(folder, lines, times, "--panel", panel, size="640x360", place=place)
            for path in pictures:
                picture = read_png(path)
                for x in range(0, 640, 7):
                    run = 0
                    for y in range(56, 262):  # below the language row, above the land
                        pixel = picture.at(x, y)
                        if pixel not in known:
                            known[pixel] = any(max(abs(a - b) for a, b in zip(pixel, tone)) <= 3 for tone in wanted)
                        run = 0 if known[pixel] else run + 1
                        # An edge is smoothed over a row or two, and the tear beside it; some begin close together.
                        assert run <= 10, "%s: %s at %d, %d is no colour of %s or %s" % (os.path.basename(path), pixel.hex(), x, y, *lights)
                        looked += 1
    assert looked > 100000


if __name__ == "__main__":
    main()
