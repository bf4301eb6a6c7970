#!/usr/bin/env python3
"""The panel's own picture: whatever its kind, it is seen at every size of the words, every height of the controls and on both
screens; no word lies on it; and what comes with it: a sun that rises, a light for everybody named, sentences at rest."""
import os
import re

from hand import Hand, four, room, story
from harness import Folder, check, equal, lantern, main, only, read_png, touches, tour

PINK = bytes((255, 0, 255))
LONG = " ".join(["The words of this panel are as many as a panel has."] * 9)

KINDS = {
    "chapter": 'kind = "chapter", lead = %s,' % four("One sentence below it."),
    "compare": 'kind = "compare", columns = { { heading = %s, body = %s }, { heading = %s, open = true } },' % (four("One"), four(LONG[:200]), four("Two")),
    "document": 'kind = "document", body = %s, document = { language = "es", printed = "Cinco años.", translation = %s },' % (four(LONG[:200]), four("Five years.")),
    "film": 'kind = "film", original_title = "Film", body = %s, credits = { { label = %s, names = { "A. Name" } } },' % (four(LONG[:200]), four("Direction")),
    "hero": 'kind = "hero", lead = %s, body = %s,' % (four("A statement."), four(LONG[:150])),
    "map": 'kind = "map", body = %s, points = { { label = %s, at = { 73, 49 } }, { label = %s, at = { 75, 47 } } },' % (four("Words."), four("Here"), four("There")),
    "marks": 'kind = "marks", body = %s, groups = { { count = 12, label = %s }, { count = 3, label = %s } },' % (four("Words."), four("Some"), four("Others")),
    "numbers": 'kind = "numbers", body = %s, series = { unit = %s, from = 1930, to = 1934, values = { { 1930, 5 }, { 1932, 7 }, { 1934, 3 } } },' % (four("Words."), four("people")),
    "people": 'kind = "people", people = { { name = %s, life = %s }, { name = %s, life = %s } },' % (four("Name"), four(LONG[:120]), four("Other"), four(LONG[:120])),
    "quote": 'kind = "quote", words = %s, speaker = %s,' % (four("What was said, and is heard."), four("Who said it")),
    "told": 'kind = "quote", words = %s, speaker = %s, body = %s,' % (four("What was said, and is heard."), four("Who said it"), four(LONG[:200])),
    "search": 'kind = "search", steps = { { heading = %s, body = %s }, { heading = %s, body = %s } },' % (four("First"), four(LONG[:100]), four("Then"), four(LONG[:100])),
    "story": story(LONG),
    "timeline": 'kind = "timeline", events = { { year = 1930, label = %s }, { year = 1950, label = %s } },' % (four("Begins"), four("Ends")),
}
WAYS = [(), ("--text-size", "large"), ("--text-size", "largest"), ("--reach", "low"), ("--reach", "low", "--text-size", "largest")]


def illustrated(folder, art='"pink.svg"', width=700, height=500, kinds=None):
    """A panel of every kind with a picture that is one flat colour."""
    panels = {kind: fields + " art = %s," % art for kind, fields in KINDS.items() if not kinds or kind in kinds}
    place = room(folder, [("one", "daylight", panels)])
    folder.write("room/assets/art/pink.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d">'
                 '<path d="M0 0H%dV%dH0Z" fill="#FF00FF"/></svg>' % (width, height, width, height, width, height))
    return place


def shots(place, folder, name, *arguments):
    """{panel: its pages}."""
    done = lantern("shot", place, "--language", "en", "--quiet", "--out", folder(name), *arguments, timeout=600)
    equal((done.returncode, done.stderr), (0, ""))
    found = {}
    for file in sorted(os.listdir(folder(name + "/en"))):
        found.setdefault(re.sub(r"(-\d+)?\.png$", "", file), []).append(read_png(folder(name + "/en/" + file)))
    return found


def pink(picture):
    """Where the picture is seen, (x, y) each; left, top, right and bottom of it; nothing if it is not."""
    at = [(x, y) for y, row in enumerate(picture.rows) if PINK in row for x in range(picture.width) if row[3 * x:3 * x + 3] == PINK]
    return (min(x for x, _ in at), min(y for _, y in at), max(x for x, _ in at), max(y for _, y in at), at) if at else None


@check
def whatever_its_kind_a_panel_shows_its_picture_at_every_size_and_height():
    with Folder() as folder:
        place = illustrated(folder)
        for size in ("480x270", "270x480"):
            for number, way in enumerate(WAYS):
                for panel, pages in shots(place, folder, "%s-%d" % (size, number), "--size", size, *way).items():
                    seen = [pink(page) for page in pages]
                    assert any(seen), "%s has no picture on %s with %s" % (panel, size, " ".join(way))


@check
def a_picture_as_wide_as_the_screen_loses_no_panel():
    with Folder() as folder:
        place = illustrated(folder, width=1920, height=300, kinds=("story",))
        with open(folder("room/scripts/panels/one/story.lua"), encoding="utf-8") as file:
            text = file.read()
        folder.write("room/scripts/panels/one/story.lua", text.replace("art =", "alt = %s, art =" % four(LONG[:150]), 1))
        for number, way in enumerate(WAYS):
            pages = shots(place, folder, "wide-%d" % number, "--size", "480x270", *way)["story"]
            assert any(pink(page) for page in pages), "no picture with %s" % " ".join(way)


@check
def what_is_told_of_a_quotation_is_read_at_every_size():
    """With other words below it, as long, the panel looks different."""
    with Folder() as folder:
        for number, way in enumerate(WAYS):
            seen = []
            for words in (LONG[:200], LONG[:200].replace("are", "era")):
                place = room(folder, [("one", "daylight", {"told": KINDS["told"].replace(LONG[:200], words)})])
                pages = shots(place, folder, "told-%d-%d" % (number, len(seen)), "--size", "480x270", *way)["told"]
                seen.append([page.rows for page in pages])
            assert seen[0] != seen[1], "nothing is told with %s" % " ".join(way)


@check
def no_word_lies_on_a_picture():
    """Above the grass it is one flat colour: a letter on it would be another."""
    with Folder() as folder:
        for art in ('"pink.svg"', '{ file = "pink.svg", place = "left" }', '{ file = "pink.svg", place = "middle", height = 300 }'):
            place = illustrated(folder, art)
            for panel, pages in shots(place, folder, "shots" + str(len(art)), "--size", "480x270").items():
                for page in pages:
                    seen = pink(page)
                    if not seen:
                        continue
                    left, top, right, _, at = seen
                    horizon = page.height * 820 // 1080 - 6
                    whole = (right - left - 1) * (horizon - top - 1)
                    inside = sum(left < x < right and top < y < horizon for x, y in at)
                    equal(inside, whole, "%s, %s: something lies on its picture" % (panel, art))


@check
def a_picture_stands_in_the_grass():
    """Its foot is hidden by the near land: the lower edge that is seen is no straight line."""
    with Folder() as folder:
        for page in shots(illustrated(folder, kinds=["story"]), folder, "shots", "--size", "960x540")["story"]:
            left, _, right, bottom, at = pink(page)
            lowest = {x: max(y for ax, y in at if ax == x) for x in range(left + 2, right - 1, 5)}
            assert bottom > page.height * 820 / 1080, "it floats above the horizon"
            assert len(set(lowest.values())) > 3, "it is cut flat"


@check
def a_timeline_stands_before_a_picture_as_wide_as_the_screen():
    """On one page, also while an event is told; beside a narrower picture it would have no room for its years."""
    with Folder() as folder:
        place = illustrated(folder, '{ file = "pink.svg", place = "wide" }', 1920, 400, ["timeline"])
        pages = shots(place, folder, "shots", "--size", "960x540")["timeline"]
        equal(len(pages), 1)
        assert pink(pages[0]), "the picture is not there"
        hand = Hand(place)
        hand.tap("choose:2")
        equal((hand.here().get("choice"), hand.here()["pages"]), (2, 1))


@check
def what_is_shown_in_its_true_size_is_so_many_millimetres_wide():
    with Folder() as folder:
        place = illustrated(folder, '{ file = "pink.svg", width_mm = 120 }', kinds=["quote"])
        for size, width in (("960x540", 960), ("1280x800", 1280)):
            left, _, right, _, _ = pink(shots(place, folder, size, "--size", size)["quote"][0])
            height = int(size.split("x")[1])
            per_mm = (width ** 2 + height ** 2) ** 0.5 / 610
            assert abs((right - left + 1) / per_mm - 120) < 2, "%s: %.1f mm" % (size, (right - left + 1) / per_mm)


@check
def what_runs_is_what_shot_shows():
    with Folder() as folder:
        place = illustrated(folder, kinds=["story", "quote", "people"])
        done = lantern("shot", place, "--language", "en", "--quiet", "--size", "640x360", "--out", folder("shots"))
        equal(done.returncode, 0, done.stderr)
        for panel in ("story", "quote", "people"):
            lantern("run", place, "--headless", "--clock", "virtual", "--language", "en", "--panel", panel, "--window", "640x360",
                    "--at", "6", "--until", "7", "--out", folder("run-" + panel))
            with open(folder("run-%s/00006.000.png" % panel), "rb") as one, open(folder("shots/en/%s.png" % panel), "rb") as other:
                assert one.read() == other.read(), "%s is not what shot shows" % panel


# ---- a light for everybody named ----

def named(folder):
    people = ", ".join('%s = { name = %s, status = %s, facts = { "F1" }, consent = "%s" }' % (name, four(name), four("known"), consent)
                       for name, consent in (("ana", "published"), ("boris", "family"), ("carlos", "published"), ("dora", "none")))
    place = room(folder, [("one", "night", {"a": story(), "b": story() + ' names = { "ana", "boris" },', "c": story() + ' names = { "dora" },', "d": story() + ' names = { "boris", "carlos" },'}),
                          ("two", "daylight", {"e": story()})])
    folder.write("room/scripts/registers/people.lua", "return people { %s }\n" % people)
    folder.write("room/scripts/registers/facts.lua", 'return facts { F1 = { text = "x", sources = { "S1" }, confidence = "high", weight = "core" } }\n')
    folder.write("room/scripts/registers/sources.lua", 'return sources { S1 = { title = "x" } }\n')
    return place


CORE = (0xFF, 0xF3, 0xD6)


def lights(picture):
    """Where the core of a light is seen about the horizon, but for those of the controls."""
    found, horizon = [], picture.height * 820 // 1080
    for y in range(horizon - 4, horizon + 10):
        for x in range(picture.width):
            apart = max(abs(one - other) for one, other in zip(picture.at(x, y), CORE))
            if apart <= 3 and not any(abs(x - other) < 8 for other in found):
                found.append(x)
    return sorted(found)


@check
def everybody_named_is_a_light_that_stays_to_the_end():
    with Folder() as folder:
        pages = shots(named(folder), folder, "shots", "--size", "1920x1080")
        seen = {panel: lights(page[0]) for panel, page in pages.items()}
        equal([len(seen[panel]) for panel in "abcd"], [0, 2, 2, 3], str(seen))
        equal(seen["b"], seen["c"])
        assert set(seen["c"]) < set(seen["d"]), "a light moved when another came: %s" % seen
        equal(len(seen["e"]), 3, "by day: %s" % seen)


AFTER = (0.1, 0.2, 0.35, 0.6, 1.0)


@check
def the_lights_of_those_named_stand_still_while_panels_and_lights_change():
    with Folder() as folder:
        place = named(folder)
        shots_of = {}
        for step, (first, keys) in {"d": ("c", ["5.0 key right"]), "e": ("d", ["5.0 key right"])}.items():
            moments = ["%.3f" % (5 + after) for after in AFTER]
            tour(place, "--language", "en", "--panel", first, "--window", "1920x1080", "--draw", "all", "--at", ",".join(moments), "--until", "7",
                 "--touches", touches(folder, ["1.0 down 1 0.5 0.5", "1.1 up 1 0.5 0.5"] + keys), "--out", folder("out-" + step))
            shots_of[step] = [lights(read_png(folder("out-%s/%09.3f.png" % (step, float(at))))) for at in moments]
        before = shots_of["d"][0]
        equal(len(before), 2)
        for step, frames in shots_of.items():
            for after, seen in zip(AFTER, frames):
                assert set(before) <= set(seen), "%s, %.1f s: a light went out or moved: %s" % (step, after, seen)


@check
def a_picture_stands_still_while_the_pages_of_its_panel_turn():
    with Folder() as folder:
        place = illustrated(folder, kinds={"story"})
        folder.write("room/scripts/panels/one/story.lua", "return panel { title = %s, facts = {}, %s art = 'pink.svg' }" % (four("Story"), story(" ".join([LONG] * 3))))
        moments = ["%.3f" % (5 + 0.15 * i) for i in range(12)]
        _, events = tour(place, "--language", "en", "--window", "360x640", "--draw", "all", "--at", ",".join(moments), "--until", "8",
                         "--touches", touches(folder, ["1.0 down 1 0.5 0.5", "1.1 up 1 0.5 0.5", "5.0 key right"]), "--out", folder("out"))
        equal([event["page"] for event in only_shown(events) if event.get("id") == "story"], [1, 2])
        seen = [pink(read_png(folder("out/%09.3f.png" % float(at)))) for at in moments]
        assert seen[0] and all(each == seen[0] for each in seen), [each and each[:4] for each in seen]


# ---- at rest ----

@check
def at_rest_single_sentences_are_said_and_the_land_stands_silent_before_a_chapter():
    with Folder() as folder:
        place = room(folder, [("one", "night", {"a": story()}), ("two", "daylight", {"b": story()})])
        with open(folder("room/scripts/exhibition.lua"), encoding="utf-8") as file:
            text = file.read()
        text = text.replace('{ id = "two",', '{ id = "two", silent = true, rest = { %s, %s },' % (four("Two letters a year."), four("One ship.")))
        folder.write("room/scripts/exhibition.lua", text)
        _, events = tour(place, "--draw", "none", "--until", "120")
        order = [event["event"] + ":" + event.get("id", event["chapter"]) for event in only_shown(events)]
        equal(order[:7], ["title:one", "panel:a"] + ["title:two"] * 4 + ["panel:b"])
        times = [event["t"] for event in only_shown(events) if event["event"] == "title" and event["chapter"] == "two"]
        gaps = [after - before for before, after in zip(times, times[1:4])]
        assert all(5 < gap < 10 for gap in gaps), gaps
        # Whoever touches while a sentence stands begins with the chapter.
        hand = Hand(place, wake=False)
        hand.at = times[1] + 3
        hand.touch(0.5, 0.3, wait=6)
        equal(hand.here()["id"], "b")


def only_shown(events):
    return [event for event in events if event["event"] in ("title", "panel")]


# ---- the sun ----

@check
def the_sun_rises_with_the_light_in_its_place_while_the_frame_opens():
    with Folder() as folder:
        place = room(folder, [("one", "first_light", {"a": story()}), ("two", "dawn", {"b": 'kind = "chapter", sun = true, lead = %s,' % four("Dawn.")})])
        _, events = tour(place, "--draw", "none", "--until", "60")
        start = [event["t"] for event in events if event["event"] == "panel" and event["id"] == "b"][0]
        moments = [start + share for share in (1.6, 2.2, 2.8, 3.4, 5.0)]
        tour(place, "--window", "640x360", "--draw", "all", "--at", ",".join("%.3f" % at for at in moments), "--until", "%.3f" % (moments[-1] + 1), "--out", folder("out"))
        cores = []
        for at in moments:
            picture = read_png(folder("out/%09.3f.png" % at))
            core = [(x, y) for y in range(picture.height) for x in range(picture.width) if tuple(picture.at(x, y)) == (0xFF, 0xFB, 0xEA)]
            assert core, "no sun %.1f s after the frame began to open" % (at - start)
            cores.append((min(y for _, y in core), (min(x for x, _ in core) + max(x for x, _ in core)) / 2))
        tops = [top for top, _ in cores]
        equal(tops, sorted(tops, reverse=True), "it does not rise")
        assert tops[0] - tops[-1] > 20, "it has risen at once: %s" % tops
        assert max(x for _, x in cores) - min(x for _, x in cores) < 4, "it comes from the side: %s" % cores


# ---- what is touched ----

@check
def a_group_of_marks_a_year_and_another_land_are_told_when_they_are_touched():
    with Folder() as folder:
        place = room(folder, [("one", "night", {
            "group": 'kind = "marks", body = %s, groups = { { count = 12, label = %s, note = %s }, { count = 3, label = %s } },' % (four("Words."), four("Some"), four("Who they were."), four("Others")),
            "land": 'kind = "map", body = %s, points = { { label = %s, at = { 73, 49 } } }, areas = { { at = { 73, 49 }, width_km = 200, height_km = 300 } }, '
                    'over = { { label = %s, at = { -3.7, 40.2 }, country = "ES" } },' % (four("Words."), four("Here"), four("Over Spain")),
        })])
        hand = Hand(place)
        equal(hand.here()["id"], "group")
        equal(hand.tap("choose:1").here().get("choice"), 1)
        hand.tap("next")
        equal(hand.here()["id"], "land")
        equal(hand.tap("choose:2").here().get("choice"), 2)


if __name__ == "__main__":
    main()
