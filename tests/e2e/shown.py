#!/usr/bin/env python3
"""What runs is what `shot` shows: once the screen has come to rest it is the same, byte for byte, however one got there."""
import functools
import os

from hand import Hand, ambient, order_as_written
from harness import ROOT, Folder, check, equal, lantern, main, only, read_png, tap, touches, tour

SIZE = (640, 360)
LANGUAGES = {"kk": (0.613, 0.072), "ru": (0.695, 0.072), "en": (0.775, 0.072), "es": (0.85, 0.072)}
AMBIENT = ambient()
REST = 8.0  # seconds after which everything stands


@functools.cache
def pictures():
    """What shot shows: bytes by (language, panel, page)."""
    found, ids = {}, order_as_written()
    with Folder() as folder:
        done = lantern("shot", ROOT, "--language", "all", "--quiet", "--size", "%dx%d" % SIZE, "--out", folder.path, timeout=600)
        equal(done.returncode, 0, done.stderr)
        for language in LANGUAGES:
            for name in os.listdir(folder(language)):
                with open(folder("%s/%s" % (language, name)), "rb") as file:
                    panel, _, page = (name[:-4], "", "1") if name[:-4] in ids else name[:-4].rpartition("-")
                    found[language, panel, int(page)] = file.read()
    return found


def played(folder, lines, moments, *arguments, size=SIZE):
    """What stood at these moments: [((language, panel, page), whether a note stood for it, path)]."""
    out = folder("run")
    os.makedirs(out, exist_ok=True)
    _, events = tour(ROOT, "--window", "%dx%d" % size, "--draw", "all", "--touches",
                     touches(folder, ["1.0 down 1 0.5 0.5", "1.1 up 1 0.5 0.5"] + lines), "--until", "%.3f" % (moments[-1] + 0.5),
                     "--at", ",".join("%.3f" % at for at in moments), "--out", out, *arguments, timeout=600)
    equal(only(events, "problem"), [], "problems")
    found = []
    for at in moments:
        last = [event for event in events if event["event"] == "panel" and event["t"] <= at][-1]
        found.append(((last["language"], last["id"], last["page"]), last.get("note", False), os.path.join(out, "%09.3f.png" % at)))
    return found


def compare(shots, found, ambient):
    """How many places were the same, and which."""
    places, wrong = set(), []
    for place, note, path in found:
        if note or (place[1] in AMBIENT and not ambient):
            continue
        with open(path, "rb") as file:
            if file.read() != shots[place]:
                wrong.append((place, os.path.basename(path)))
        places.add(place)
    equal(wrong, [], "these differ from what shot shows")
    return places


def keys(*names, begin=4.0):
    """Lines of keys with rest after each (a pair: at once after one another), and the moments at which all stands."""
    lines, moments, at = [], [], begin
    for name in names:
        for number, key in enumerate(name.split()):
            lines.append("%.3f key %s" % (at + 0.3 * number, key))
        at += REST
        moments.append(round(at - 0.2, 3))
    return lines, moments


@check
def every_neighbour_both_ways():
    with Folder() as folder:
        shots = pictures()
        pages = len([place for place in shots if place[0] == "kk"])
        places = set()
        for motion in ("full", "calm"):
            lines, moments = keys(*["right"] * (pages + 1), *["left"] * (pages + 1))
            found = played(folder, lines, moments, "--motion", motion, "--panel", "open-camp")
            # Where a note stands, the panel itself has to be asked for.
            places |= compare(shots, found, motion == "calm") | {place for place, note, _ in found if note}
        assert len(places) >= pages - 1, "only %d of %d places were met" % (len(places), pages)
        return "%d places" % len(places)


@check
def after_jumps_quick_doubles_and_other_languages():
    with Folder() as folder:
        shots, places = pictures(), set()
        for panel in ("card", "credits", "semiramis"):
            lines, moments = keys("right right", "left left", "right right right", "left", "right left")
            at = moments[-1] + 0.2
            for language in ("es", "en", "ru", "kk"):
                lines += tap(at, *LANGUAGES[language])
                at += REST
                moments.append(round(at - 0.2, 3))
            for share in (0.1, 0.62, 0.95, 0.64):
                lines += tap(at, 0.19 + share * 0.55, 0.905)
                at += REST
                moments.append(round(at - 0.2, 3))
            places |= compare(shots, played(folder, lines, moments, "--panel", panel), False)
        assert any(place[1] == "open-truce" for place in places)
        return "%d places" % len(places)


@check
def after_larger_text_and_back():
    with Folder() as folder:
        shots = pictures()
        hand = Hand(ROOT, "--draw", "none", "--panel", "open-truce", wake=False).touch(0.5, 0.3, wait=6)
        hand.tap("sheet").tap("text:large").tap("text:standard").tap("close", wait=REST)
        found = played(folder, hand.lines, [round(hand.at - 0.2, 3)], "--panel", "open-truce")
        equal(found[0][0], ("kk", "open-truce", 1))
        compare(shots, found, True)


@check
def a_breathing_lamp_stands_behind_the_land_and_its_core_before_its_glow():
    with Folder() as folder:
        lantern("shot", ROOT, "--panel", "open-camp", "--out", folder("shots"))
        shot, x, y = read_png(folder("shots/kk/open-camp.png")), round(0.79 * 1920), 816
        found = played(folder, [], [12.0, 13.1, 14.0], "--panel", "open-camp", size=(1920, 1080))
        glow = set()
        for _, _, path in found:
            picture = read_png(path)
            glow.add(picture.at(x, y - 12))
            equal(picture.at(x, y), shot.at(x, y), "the core")
            for row in range(y + 46, y + 54):
                equal(picture.at(x, row), shot.at(x, row), "the land before it, row %d" % row)
        assert len(glow) > 1, "it does not breathe"


@check
def against_images_that_burn_in_each_panel_stands_a_pixel_beside_the_one_before():
    moments = [40.0, 70.0, 100.0, 130.0, 160.0, 190.0]
    box = [(x, y) for y in range(12, 36) for x in range(400, 630)]  # where the languages stand, on every panel
    places = set()
    with Folder() as folder:
        for kept in ("on", "off"):
            tour(ROOT, "--window", "%dx%d" % SIZE, "--draw", "keys", "--motion", "calm", "--retention", kept, "--until", "191",
                 "--at", ",".join("%.3f" % at for at in moments), "--out", folder(kept))
        for at in moments:
            beside, there = (read_png(folder("%s/%09.3f.png" % (kept, at))) for kept in ("on", "off"))
            found = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)
                     if all(beside.at(x + dx, y + dy) == there.at(x, y) for x, y in box)]
            equal(len(found), 1, "where the languages stand at %.0f s" % at)
            places.update(found)
            equal([beside.at(x, y) for x in (0, SIZE[0] - 1) for y in range(SIZE[1])],
                  [there.at(x, y) for x in (0, SIZE[0] - 1) for y in range(SIZE[1])], "the edges at %.0f s" % at)
    assert len(places) > 3 and (0, 0) not in places, places


if __name__ == "__main__":
    main()
