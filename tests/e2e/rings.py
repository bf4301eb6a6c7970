#!/usr/bin/env python3
"""What can be touched within a text: the ring behind a word opens what is told of it in several ways, words with a fine rule
below them their gloss; by finger, by keys, in every language, reach and size of text."""
import os
import subprocess

from hand import Hand, told
from harness import LANTERN, ROOT, Folder, check, contains, environment, equal, lantern, main

BEACON = os.path.join(ROOT, "tests/data/beacon")
SCREENS = ("1920x1080", "1080x1920")


@check
def the_exhibition_is_sound():
    done = lantern("check", BEACON, "--json")
    equal((done.returncode, done.stdout), (0, ""))


@check
def a_ring_opens_what_it_is_about_and_closes():
    for size in SCREENS:
        hand = Hand(BEACON, "--draw", "none", "--window", size)
        for ring in ("dispute:1", "dispute:2"):
            equal(hand.tap(ring).open(), "dispute")
            equal(hand.tap("close").open(), None)
        equal(hand.here()["id"], "keeper", "no page was turned")


@check
def in_the_tour_the_first_touch_opens_it():
    hand = Hand(BEACON, wake=False).wait(14)
    equal(hand.here()["id"], "keeper")
    equal(told(hand.tap("dispute:1").events())[-1], "+dispute")


@check
def words_with_a_gloss_open_it_where_they_stand():
    hand = Hand(BEACON)
    places = hand.look()
    assert places["gloss:log"][1] > places["gloss:wick"][1], places
    equal(hand.tap("gloss:wick").open(), "gloss")
    equal(hand.tap("close").tap("gloss:log").open(), "gloss")


@check
def every_area_is_as_high_as_a_finger():
    least = 15 / 610 * (1920 ** 2 + 1080 ** 2) ** 0.5 / 1080  # of the screen's height
    hand = Hand(BEACON)
    for action in ("dispute:1", "dispute:2", "gloss:wick", "gloss:log"):
        left, top, right, bottom = hand.box(action)
        for size, step in ((bottom - top, 1 / 45), ((right - left) * 1920 / 1080, 1920 / 1080 / 80)):
            assert size + step > least * 0.8, (action, size, least)  # neighbours take their share where they meet


@check
def in_low_reach_and_large_words_it_works_as_well():
    for size in SCREENS:
        for aids in (("reach",), ("sheet", "text:largest", "close"), ("sheet", "contrast:high", "close")):
            hand = Hand(BEACON, "--draw", "none", "--window", size)
            for action in aids:
                hand.tap(action)
            while "dispute:1" not in hand.look():
                hand.tap("next")
            equal(hand.tap("dispute:1").open(), "dispute", (size, aids))
            if "reach" in aids:
                assert hand.where("close")[1] > 0.4, "Close is too high"


@check
def keys_reach_each_ring_and_each_word_once():
    hand = Hand(BEACON)
    opened = []
    for steps in range(1, 16):
        tried = Hand(BEACON).key(*["down"] * steps, wait=0.3).key("enter")
        opened += [event["name"] for event in tried.events("overlay") if event["state"] == "open" and event["name"] in ("dispute", "gloss")]
    equal(sorted(opened), ["dispute", "dispute", "gloss", "gloss"])
    equal(hand.key("down").here()["id"], "keeper")


@check
def a_text_below_a_touched_place_has_its_own():
    hand = Hand(BEACON).tap("next").tap("next")
    equal(hand.here()["id"], "places")
    equal(hand.tap("dispute:1").open(), "dispute")
    hand.tap("close").tap("choose:1")
    equal(hand.tap("gloss:relief").open(), "gloss")


@check
def an_entry_of_many_words_takes_pages():
    with Folder() as folder:
        subprocess.run(["cp", "-r", BEACON + "/.", folder("ex")], check=True)
        name = "ex/scripts/panels/rock/crew.lua"
        folder.write(name, folder.read(name).replace("Eighteen, says her letter.", "Eighteen years, says her letter, and it says so more than once. " * 40))
        hand = Hand(folder("ex"), "--draw", "none").tap("next")
        equal(hand.tap("dispute:1").open(), "dispute")
        equal(hand.tap("turn:2").open(), "dispute")
        hand.where("turn:1" if "turn:1" in hand.look() else "turn:3")


def unknown(place):
    hand = Hand(place, "--draw", "none", "--panel", "unknown")
    while hand.here()["id"] != "unknown":
        hand.tap("next")
    return hand.tap("close") if hand.open() else hand  # the touch that woke met an entry


@check
def all_rings_are_gathered_and_each_opens_its_drawer():
    hand = unknown(BEACON)
    rings = sorted(action for action in hand.look() if action.startswith("dispute:"))
    equal(rings, ["dispute:%d" % number for number in range(1, 6)])
    for ring in rings:
        equal(hand.tap(ring).open(), "dispute")
        equal(hand.tap("close").here()["id"], "unknown")


@check
def of_a_broken_panel_nothing_is_gathered_and_its_new_words_are():
    with Folder() as folder:
        subprocess.run(["cp", "-r", BEACON + "/.", folder("ex")], check=True)
        name, panel = "ex/scripts/panels/rock/crew.lua", "unknown.lua"
        folder.write(name, folder.read(name) + "}")
        assert "dispute:5" not in unknown(folder("ex")).look() and "dispute:4" in unknown(folder("ex")).look(), panel
        folder.write(name, folder.read(name)[:-1].replace("How long she stayed", "How long it was"))
        shot = lantern("shot", folder("ex"), "--panel", "unknown", "--language", "en", "--size", "480x270", "--out", folder("out"), "--quiet")
        equal(shot.returncode, 0, shot.stderr)
        before = lantern("shot", BEACON, "--panel", "unknown", "--language", "en", "--size", "480x270", "--out", folder("before"), "--quiet")
        equal(before.returncode, 0, before.stderr)
        with open(folder("out/en/unknown.png"), "rb") as one, open(folder("before/en/unknown.png"), "rb") as other:
            assert one.read() != other.read(), "the new words are not there"


@check
def many_rings_take_pages():
    with Folder() as folder:
        subprocess.run(["cp", "-r", BEACON + "/.", folder("ex")], check=True)
        name = "ex/scripts/panels/rock/crew.lua"
        entry = '{ about = { en = "Entry %d", de = "Eintrag %d" }, versions = { { text = { en = "Not known.", de = "Unbekannt." } } } },'
        text = folder.read(name).replace("disputed = {", "disputed = {" + "".join(entry % (n, n) for n in range(30)))
        rings = "".join("word○%d " % n for n in range(1, 32))
        folder.write(name, text.replace("Born in Uig.", rings).replace("Geboren in Uig.", rings))
        equal(lantern("check", folder("ex")).returncode, 0)
        hand = unknown(folder("ex"))
        assert hand.here()["pages"] > 1, hand.here()
        assert "dispute:35" not in hand.look()
        for _ in range(hand.here()["pages"] - 1):
            hand.tap("next")
        equal(hand.tap("dispute:35").open(), "dispute")


@check
def on_the_wall_a_ring_without_an_entry_is_harmless():
    with Folder() as folder:
        subprocess.run(["cp", "-r", BEACON + "/.", folder("ex")], check=True)
        name = "ex/scripts/panels/rock/keeper.lua"
        folder.write(name, folder.read(name).replace("1881○ Ada", "1881○7 Ada"))
        hand = Hand(folder("ex"), "--draw", "none")
        equal(hand.tap("dispute:7").open(), "dispute")
        equal(hand.tap("close").open(), None)


@check
def a_colour_like_its_ground_is_told():
    with Folder() as folder:
        subprocess.run(["cp", "-r", BEACON + "/.", folder("ex")], check=True)
        folder.write("ex/scripts/theme.lua", 'return { lights = { night = { accent = "#20242C" } } }\n')
        done = subprocess.run([LANTERN, "check", folder("ex")], stdout=subprocess.PIPE, env=environment(), encoding="utf-8", check=False)
        contains(done.stdout, "what shows that words can be touched")


if __name__ == "__main__":
    main()
