#!/usr/bin/env python3
"""What goes wrong while somebody is there, or on the way home: the kiosk goes on, and nothing stands where it should not."""
import os
import resource

from hand import Hand, three
from harness import ROOT, Folder, check, equal, lantern, main, only, tap, touches, tour

LAYOUT = """return layout {
  fields = { body = "text!" },
  build = function(panel, screen)
    local kit, stage = require "kit", require "stage"
    if screen.contrast == "high" then error("not in high contrast") end
    return stage.panel(kit.page(screen), { kit.text(kit.page(screen), "title", panel.title, { x = 96, y = 300 }) }, false), 1
  end,
}
"""


def goes_on(events, after):
    """At rest after that time, and the tour shows panels again and again."""
    equal(only(events, "state")[-1]["state"], "attract")
    later = [event for event in only(events, "panel") if event["t"] > after]
    assert len({event["id"] for event in later}) > 1 and len(later) > 4, "the tour stands still: %r" % later


def pictures(place, lines, moments, *arguments):
    with Folder() as folder:
        path, out = touches(folder, lines), folder("out")
        tour(place, "--touches", path, "--window", "640x360", "--until", str(max(moments) + 0.1), "--out", out,
             "--at", ",".join("%.3f" % moment for moment in moments), *arguments)
        found = []
        for name in sorted(os.listdir(out)):
            with open(os.path.join(out, name), "rb") as file:
                found.append(file.read())
        return found


@check
def a_first_panel_that_is_broken_stops_nothing():
    with Folder() as folder:
        place = three(folder)
        folder.write("room/scripts/panels/one/a.lua", "return panel { title = ")
        goes_on(tour(place, "--draw", "none", "--until", "700", "--touches", touches(folder, tap(40, 0.5, 0.4)))[1], 150)


@check
def a_reload_on_the_way_home_does_not_turn_it_back():
    with Folder() as folder:
        hand = Hand(three(folder), "--draw", "none", "--motion", "calm")
        home = [event["t"] for event in hand.wait(120).events("state") if event["state"] == "attract"][-1]
        for offset in (0, 0.05, 0.2, 0.45):
            events = hand.play(["%.4f reload" % (home + offset)], until=home + 400)
            goes_on(events, home + 20)


@check
def a_short_drag_in_calm_motion_displaces_nothing():
    with Folder() as folder:
        drag = ["%.3f %s" % (5 + 0.05 * i, text) for i, text in enumerate(
            ["down 1 0.5 0.4"] + ["move 1 %.3f 0.4" % (0.5 + 0.02 * i) for i in range(1, 6)] + ["up 1 0.6 0.4"])]
        before, after = pictures(three(folder), tap(2, 0.5, 0.4) + drag, [4.9, 9], "--panel", "b", "--motion", "calm")
        equal(before == after, True, "the panel stands where it stood")


@check
def a_drag_that_begins_in_a_movement_waits_for_the_lift():
    with Folder() as folder:
        lines = tap(2, 0.5, 0.4) + ["4.0 key right", "4.3 down 1 0.8 0.4"]
        lines += ["%.3f move 1 %.3f 0.4" % (4.35 + 0.05 * i, 0.75 - 0.03 * i) for i in range(20)]
        # The movement ends at 4.9 s: the picture stands still from then on, wherever the finger goes.
        first, second = pictures(three(folder), lines, [4.95, 5.3], "--panel", "a")
        equal(first == second, True, "the panel that came stands still under the finger")


@check
def what_a_choice_replaced_is_gone():
    hand = Hand(ROOT, "--draw", "none", "--panel", "numbers", "--language", "en", wake=False)
    hand.touch(0.02, 0.5, wait=3)
    years = [hand.where("choose:%d" % year) for year in (12, 19, 15)]
    once, often = ([line for at, place in turns for line in tap(at, *place)] for turns in (
        [(12, years[2])], [(6, years[0]), (9, years[1]), (12, years[2])]))
    # In the middle of the words' going, what was chosen before would still be seen.
    seen = [pictures(ROOT, tap(1, 0.02, 0.5) + lines + ["15 key right"], [15.05, 15.1], "--panel", "numbers", "--language", "en")
            for lines in (once, often)]
    equal(seen[0] == seen[1], True, "only the last choice goes out")


@check
def aids_that_a_panel_cannot_be_built_with_leave_it_as_it_was():
    with Folder() as folder:
        place = three(folder)
        folder.write("room/scripts/layouts/story.lua", LAYOUT)
        hand = Hand(place, "--draw", "keys", "--window", "960x540")
        hand.tap("sheet").tap("contrast:high").key("back")
        equal((hand.here()["id"], hand.open()), ("a", None))
        goes_on(hand.play(until=hand.at + 700), hand.at + 120)


@check
def a_backdrop_that_fails_in_high_contrast_stops_nothing():
    with Folder() as folder:
        place = three(folder)
        with open(ROOT + "/scripts/look/backdrop.lua", encoding="utf-8") as file:
            text = file.read()
        folder.write("room/scripts/backdrop.lua", text.replace("return function(screen)\n", "return function(screen)\n"
                                                               "  if screen.contrast == \"high\" then error(\"not so\") end\n", 1))
        hand = Hand(place, "--draw", "keys", "--window", "960x540")
        hand.tap("sheet").tap("contrast:high")
        events = hand.play(until=hand.at + 700)
        equal(len([event for event in only(events, "problem") if "not so" in event["message"]]), 1, "told once")
        goes_on(events, hand.at + 120)


@check
def links_that_lead_round_or_out_of_the_exhibition_hold_nothing_up():
    def made(folder, link):
        place = three(folder)
        os.makedirs(place + "/assets", exist_ok=True)
        link(place + "/assets")
        return place

    def round_and_round(assets):
        for i in range(7):
            os.symlink(".", "%s/l%d" % (assets, i))

    def to_one_another(assets):
        for name in "abcdefgh":
            os.mkdir(assets + "/" + name)
            for other in "abcdefgh":
                os.symlink("../" + other, "%s/%s/%s" % (assets, name, other))

    def out(assets):
        os.makedirs(os.path.dirname(os.path.dirname(assets)) + "/disk")
        for i in range(5000):
            os.mkdir("%s/../../disk/%d" % (assets, i))
        os.symlink("../../disk", assets + "/root")
    for link in (round_and_round, to_one_another, out):
        with Folder() as folder:
            place, before = made(folder, link), resource.getrusage(resource.RUSAGE_CHILDREN)
            said = lantern("check", "--no-cache", place)
            equal("[crowded-folder]" in said.stdout + said.stderr, link is out, said.stdout + said.stderr)
            assert len(only(tour(place, "--draw", "none", "--until", "60")[1], "panel")) > 2
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 5, "it walks and walks"


if __name__ == "__main__":
    main()
