#!/usr/bin/env python3
"""What a visitor asks for and how the visit ends: the sheet's settings, sources, terms, pictures, charts and maps, keys,
the question whether somebody is still there."""
import json
import os
import subprocess

from harness import ROOT, TOOLS, Folder, check, equal, lantern, main, read_png
from hand import Hand, room, story, three, told

MAKE_JPEG = os.path.join(TOOLS, "make_jpeg")
STANDARD = {"text": "standard", "contrast": "standard", "motion": "full", "reach": "standard"}


def aids_of(event):
    return {name: event[name] for name in STANDARD}


def pictures(hand, moments):
    """The screen at each of the moments."""
    with Folder() as folder:
        hand.arguments += ("--out", folder("out"), "--at", ",".join("%.3f" % moment for moment in moments))
        events = hand.play()
        return [read_png(folder("out/%09.3f.png" % moment)) for moment in moments], events


def at_panel(panel, *arguments):
    """The shipped exhibition, led to a panel by its contents."""
    with open(ROOT + "/scripts/exhibition.lua", encoding="utf-8") as file:
        chapters = [line for line in file.read().split("{ id = ") if '"%s"' % panel in line]
    hand = Hand(ROOT, *arguments)
    hand.tap("contents")
    if "panel:" + panel not in hand.look():
        hand.tap("contents:" + chapters[0].split('"')[1])
    hand.tap("panel:" + panel, wait=6)
    equal(hand.here()["id"], panel)
    return hand


def warned(folder, **options):
    """A visitor who is asked whether she is still there."""
    hand = Hand(three(folder, **options)).tap("next")
    last = hand.at - 3 + 0.08
    return hand.wait(last + 30 + 2 - hand.at), last


# ---- settings ----

@check
def each_setting_of_the_sheet_takes_effect_and_shows():
    actions = ["text:large", "text:largest", "contrast:high", "motion:calm", "reach:low", "language:es", "language:en", "text:standard"]
    hand = Hand(ROOT, "--draw", "keys", "--window", "640x360")
    hand.touch(*Hand(ROOT).where("sheet"))
    moments, expected = [hand.at - 0.1], dict(STANDARD)
    for action in actions:  # a sheet in other words has its buttons elsewhere: each is looked for where it then stands
        hand.tap(action, wait=4)
        moments.append(hand.at - 0.1)
    shown, events = pictures(hand, moments)
    for action, before, after in zip(actions, shown, shown[1:]):
        assert before.difference(after) > 0.002, "%s shows nothing" % action
    aids = [aids_of(event) for event in events if event["event"] == "aids"]
    for action in actions:
        name, value = action.split(":")
        if name == "language":
            continue
        expected[name] = value
        equal(aids.pop(0), expected, action)
    equal([event["language"] for event in events if event["event"] == "language"], ["es", "en"])
    equal(hand.open(), "sheet", "the sheet stays open")


@check
def what_is_set_already_changes_nothing():
    hand = Hand(ROOT).tap("sheet")
    count = len(hand.events("panel"))
    for action in ("text:standard", "contrast:standard", "motion:full", "reach:standard", "language:kk"):
        hand.tap(action)
    equal((len(hand.events("panel")), hand.events("aids", "language")), (count, []))


@check
def larger_words_keep_the_place_and_page_numbers_stay_right():
    with Folder() as folder:
        place = room(folder, [("one", "night", {"a": story("Many words that want room. " * 25), "b": story()})])
        hand = Hand(place).tap("sheet").tap("text:largest").tap("close")
        pages = hand.here()["pages"]
        assert pages > 1, hand.tail()
        for page in range(2, pages + 1):
            hand.tap("next")
            equal((hand.here()["id"], hand.here()["page"]), ("a", page))
        hand.tap("sheet").tap("text:standard").tap("close")
        assert hand.here()["pages"] < pages, hand.tail()
        equal(hand.here()["page"], hand.here()["pages"])
        hand.tap("next")
        equal((hand.here()["id"], hand.here()["page"]), ("b", 1), "the last page of larger words has become the last of the fewer")


@check
def the_last_page_stands_in_every_language_and_size():
    hand = at_panel("ways")
    while hand.here()["page"] < hand.here()["pages"]:
        hand.tap("next")
    hand.tap("sheet")
    for action in ("language:es", "text:largest", "language:ru", "text:standard", "language:en", "text:large", "language:kk", "language:es"):
        hand.tap(action)
        equal((hand.here()["id"], hand.here()["page"] <= hand.here()["pages"], hand.events("problem")), ("ways", True, []), action)


# ---- still reading? ----

@check
def the_question_comes_after_the_idle_time_and_the_visit_ends_after_twenty_seconds():
    with Folder() as folder:
        hand = Hand(three(folder)).tap("language:ru").tap("sheet").tap("contrast:high").tap("close").tap("next")
        last = hand.at - 3 + 0.08
        events = hand.events(until=last + 120)
        states = [(round(event["t"] - last, 1), event["state"]) for event in events if event["event"] == "state" and event["t"] > last]
        equal(states, [(30, "warning"), (50, "attract")])
        after = [event for event in events if event["t"] >= last + 50 - 0.01]
        words = told(after)
        equal(words[:3], ["-warning", "attract", "kk"])
        equal(words[3:5], ["title", "a"])
        equal([aids_of(event) for event in after if event["event"] == "aids"], [STANDARD])
        equal([event["cause"] for event in after if event["event"] == "title"][:1], ["idle"])
        later = [event for event in after if event["event"] in ("title", "panel")]
        equal({event["language"] for event in later}, {"kk"})


@check
def any_touch_but_start_again_goes_on_as_often_as_needed():
    with Folder() as folder:
        hand, _ = warned(folder)
        for _ in range(4):
            equal(hand.open(), "warning")
            for x, y in (hand.where("continue"), (0.5, 0.2), (0.05, 0.05)):
                hand.touch(x, y, wait=0.5)
                equal((hand.open(), told(hand.events())[-1], hand.here()["id"]), (None, "-warning", "b"))
                hand.wait(32)
                equal(hand.open(), "warning")
        hand.swipe(0.7, 0.3, wait=1)
        equal((hand.open(), hand.here()["id"]), (None, "b"), "a swipe answers too, and does nothing else")
        hand.wait(32).key("back", wait=1)
        equal((hand.open(), hand.here()["id"]), (None, "b"), "a key answers too")


@check
def keys_reach_every_answer():
    with Folder() as folder:
        hand, _ = warned(folder)
        for _ in range(16):  # walking from answer to answer takes as long as it takes
            hand.key("right", wait=5)
            equal(hand.open(), "warning")
        hand.key("enter", wait=2)
        assert hand.open() is None, "enter answers"


@check
def start_again_begins_again_at_once():
    with Folder() as folder:
        hand, _ = warned(folder)
        hand.tap("restart")
        words = told(hand.events())
        equal(words[words.index("warning") + 1:], ["-warning", "attract", "title"])
        held, _ = warned(folder)
        x, y = held.where("restart")
        held.line((0, "down 1 %.5f %.5f" % (x, y)), (1.5, "up 1 %.5f %.5f" % (x, y)), wait=4)
        equal(held.events("state")[-1]["state"], "attract", "a slow finger on it")
        slid, _ = warned(folder)
        slid.drag([(x, y), (x, y - 0.3)])
        equal(slid.events("state")[-1]["state"], "browse", "a finger that slid off it")


@check
def who_meant_what_the_sheet_just_covered_goes_on():
    with Folder() as folder:
        hand, last = warned(folder)
        answer = hand.where("restart")
        hand.at = last + 30 + 0.1
        hand.touch(*answer)
        equal(hand.events("state")[-1]["state"], "browse")


@check
def nobody_is_asked_while_a_finger_is_down():
    with Folder() as folder:
        hand = Hand(three(folder))
        hand.line((0, "down 1 0.5 0.4"))
        for number in range(1, 21):
            hand.line((number * 5.0, "move 1 %.2f 0.4" % (0.5 + 0.02 * (number % 2))))
        hand.line((101.0, "up 1 0.5 0.4"), wait=101)
        states = [event["state"] for event in hand.events("state")]
        equal(states, ["attract", "browse"])
        equal([(event["state"], round(event["t"] - hand.at, 1)) for event in hand.events("state", until=hand.at + 31)][-1], ("warning", 30.0))
        held, last = warned(folder)
        held.at = last + 45  # five seconds are left
        held.line((0, "down 1 0.5 0.2"), wait=14)
        equal(held.events("state")[-1]["state"], "warning", "the time does not run out under a finger")
        held.line((1, "up 1 0.5 0.2"), wait=3)
        equal(held.events("state")[-1]["state"], "browse")


@check
def nobody_is_asked_before_the_page_can_be_read_at_80_words_a_minute():
    with Folder() as folder:
        place = room(folder, [("one", "night", {"a": story("word " * 60), "b": story()})])
        hand = Hand(place)
        states = [event for event in hand.events("state", until=200)]
        waited = states[2]["t"] - states[1]["t"]
        assert 45 <= waited < 70, "60 words: asked after %.1f s" % waited
        hand.tap("next")
        last = hand.at - 3 + 0.08
        equal(round(hand.events("state", until=200)[2]["t"] - last, 1), 30.0, "few words: the idle time")


def answers():
    """Every way to say that somebody is still there."""
    def slow(hand):
        hand.line((0, "down 1 0.5 0.2"), (1.2, "up 1 0.5 0.2"), wait=4)

    def pinch(hand):
        hand.line((0, "down 1 0.5 0.2"), (0.02, "down 2 0.6 0.2"), (0.1, "up 2 0.6 0.2"), (0.2, "up 1 0.5 0.2"), wait=4)
    return {"continue": lambda hand: hand.tap("continue"), "beside it": lambda hand: hand.touch(0.5, 0.2), "a slow finger": slow, "two fingers": pinch,
            "a swipe": lambda hand: hand.swipe(0.7, 0.3), "a key": lambda hand: hand.key("back"), "enter": lambda hand: hand.key("enter")}


@check
def after_the_question_the_sheet_that_was_open_is_there_again():
    with Folder() as folder:
        place = room(folder, [("one", "night", {"a": story() + ' glosses = { "karlag" },', "b": story()})])
        sheets = {"contents": ["contents"], "contents of a chapter": ["contents", "contents:one"], "sheet": ["sheet", "text:large"], "gloss": ["gloss:karlag"]}
        for name, actions in sheets.items():
            for said, answer in answers().items() if name == "contents of a chapter" else [("a touch", lambda hand: hand.touch(0.5, 0.2))]:
                hand = Hand(place)
                for action in actions:
                    hand.tap(action)
                before = hand.look()
                hand.wait(40)
                equal(hand.open(), "warning", name)
                answer(hand)
                equal((hand.open(), hand.look()), (name.split()[0], before), "%s, answered by %s" % (name, said))
        sources = at_panel("ways", "--draw", "none", "--text-size", "largest").tap("sources")
        further = sorted(action for action in sources.look() if action.startswith(("sources:", "turn:")))
        sources.tap(further[0])
        before = sources.look()
        sources.wait(100)
        equal(sources.open(), "warning")
        sources.touch(0.5, 0.05)
        equal((sources.open(), sources.look()), ("sources", before), "the page of sources")
        sources.tap("close")
        equal(sources.open(), None)


@check
def after_the_question_a_picture_is_enlarged_as_it_was():
    with Folder() as folder:
        place = room(folder, [("one", "night", {"a": 'kind = "story", body = { kk = "B", ru = "B", en = "B", es = "B" }, picture = { file = "scan.jpg" },',
                                                "b": story()})])
        subprocess.run([MAKE_JPEG, "1200", "900", folder("room/assets/scan.jpg")], check=True)
        plan = Hand(place).tap("picture:1")
        where = plan.look()
        hand = Hand(place, "--draw", "keys", "--window", "640x360").touch(*Hand(place).where("picture:1"))
        moments = [hand.at - 0.1]
        hand.touch(*where["zoom:in"]).drag([(0.4, 0.5), (0.3, 0.45)])
        moments.append(hand.at - 0.1)
        hand.wait(40)
        moments.append(hand.at - 0.1)
        hand.touch(0.4, 0.1, wait=4)
        moments.append(hand.at - 0.1)
        (whole, near, asked, again), _ = pictures(hand, moments)
        assert whole.difference(near) > 0.02 and near.difference(asked) > 0.02, "nothing was enlarged, or nobody was asked"
        equal(near.difference(again), 0, "what was looked at is there again")


# ---- sources, terms, pictures, charts and maps ----

@check
def sources_open_on_a_panel_with_facts_and_close():
    hand = at_panel("numbers").tap("sources")
    equal(hand.open(), "sources")
    hand.tap("close")
    equal(hand.open(), None)


@check
def a_sheet_fills_no_frame_three_times():
    where = Hand(ROOT, "--draw", "none", "--language", "en", "--panel", "before", wake=False).touch(0.5, 0.03, wait=3).look()
    for action in ("contents", "sheet", "sources"):
        hand = Hand(ROOT, "--language", "en", "--panel", "before", wake=False).touch(0.5, 0.03, wait=3).touch(*where[action], wait=1)
        fills = [event["fill"] for event in hand.events("frames", after=4) if event.get("drawn", 0) > 5]
        assert fills and max(fills) <= 3.0, "%s: %s screens" % (action, fills)


@check
def terms_are_explained():
    found = []
    with Folder() as folder:
        place = room(folder, [("one", "night", {"a": story() + ' glosses = { "karlag", "gulag" },', "b": story()})])
        hand = Hand(place)
        for action in [action for action in hand.look() if action.startswith("gloss:")]:
            hand.tap(action)
            equal(hand.open(), "gloss")
            hand.tap("language:en") if "language:en" in hand.look() else None
            hand.touch(0.5, 0.05)
            equal(hand.open(), None, "a touch beside the sheet closes it")
            found.append(action)
    assert found, "no term could be touched"


@check
def a_picture_is_enlarged_by_buttons_double_tap_and_two_fingers():
    with Folder() as folder:
        place = room(folder, [("one", "night", {"a": 'kind = "story", body = { kk = "B", ru = "B", en = "B", es = "B" }, picture = { file = "scan.jpg" },',
                                                "b": story()})])
        subprocess.run([MAKE_JPEG, "6000", "4500", folder("room/assets/scan.jpg")], check=True)
        equal(lantern("tiles", folder("room/assets/scan.jpg")).returncode, 0)
        plan = Hand(place).tap("picture:1")
        equal(plan.open(), "picture")
        where = plan.look()
        hand = Hand(place, "--draw", "keys", "--window", "640x360").touch(*Hand(place).where("picture:1"))
        moments = [hand.at - 0.1]

        def then():
            hand.wait(1.5)
            moments.append(hand.at - 0.1)

        hand.touch(*where["zoom:in"])
        then()
        hand.touch(*where["zoom:whole"])
        then()
        hand.touch(0.4, 0.5, wait=0.2).touch(0.4, 0.5)
        then()
        hand.drag([(0.4, 0.5), (0.3, 0.4)])
        then()
        hand.touch(*where["zoom:whole"])
        then()
        for step in range(11):
            hand.line((step * 0.05, "%s 1 %.3f 0.5" % ("move" if step else "down", 0.35 - step * 0.02)),
                      (step * 0.05 + 0.01, "%s 2 %.3f 0.5" % ("move" if step else "down", 0.4 + step * 0.02)))
        hand.line((0.7, "up 1 0.15 0.5"), (0.72, "up 2 0.6 0.5"), wait=1)
        then()
        hand.touch(*where["zoom:out"]).touch(*where["zoom:whole"])
        then()
        shown, _ = pictures(hand, moments)
        whole, larger, again, double, moved, home, pinched, last = shown
        for name, one, other in (("a button", whole, larger), ("a double tap", whole, double), ("a drag", double, moved), ("two fingers", whole, pinched)):
            assert one.difference(other) > 0.02, "%s changed nothing" % name
        for picture in (again, home, last):
            assert whole.difference(picture) < 0.005, "the whole picture is not there again"
        equal(hand.open(), "picture")
        equal(len(hand.events("panel")), 1, "panels came under the viewer")
        hand.touch(*where["close"])
        equal(hand.open(), None)


@check
def what_a_map_or_chart_shows_is_chosen_by_taps_slides_and_buttons():
    for panel in ("land", "numbers", "ways"):
        hand = at_panel(panel)
        choices = sorted((action for action in hand.look() if action.startswith("choose:")), key=lambda action: int(action[7:]))
        assert len(choices) > 2, "%s: %r" % (panel, choices)
        places = hand.look()
        hand.tap(choices[1])
        number = int(choices[1][7:])
        equal((hand.here()["id"], hand.here().get("choice")), (panel, number))
        further = "choose:%d" % (number + 1)
        hand.tap(further)
        equal(hand.here().get("choice"), number + 1)
        hand.tap("choose:%d" % number)
        equal(hand.here().get("choice"), number)
        hand.tap("choose:0")
        equal(hand.here().get("choice"), None)
        if panel == "numbers":
            first, last = places[choices[0]], places[choices[-1]]
            start = hand.at
            hand.drag([first, (last[0], first[1])], seconds=2)
            slid = [event.get("choice") for event in hand.events("panel", after=start)]
            assert len(slid) > 3 and slid == sorted(slid), "a finger along the chart chose %r" % slid


# ---- keys ----

@check
def keys_reach_everything_and_show_where_they_are():
    hand = Hand(ROOT, wake=False).key("enter", wait=6)
    first = hand.here()["id"]
    equal(told(hand.events())[-1], first, "Enter on the title begins")
    hand.key("right")
    assert hand.here()["id"] != first, hand.tail()
    hand.key("left")
    equal(hand.here()["id"], first)
    opened, count = set(), 24
    for steps in range(1, count):
        walked = Hand(ROOT, wake=False).key("enter", wait=6).key(*["down"] * steps, wait=0.3).key("enter")
        opened |= {event["name"] for event in walked.events("overlay")} | {event["language"] for event in walked.events("language")}
        opened |= {event["id"] for event in walked.events("panel")} | {"aids" for _ in walked.events("aids")}
    for name in ("contents", "sheet", "sources", "ru", "en", "es", "aids"):
        assert name in opened, "%s was not reached: %r" % (name, sorted(opened))
    hand.key("right").key("right").key("home")
    equal(hand.here()["id"], first)
    shown, _ = pictures(Hand(ROOT, "--draw", "keys", "--window", "640x360", wake=False).key("enter", wait=6).key("down", "down", wait=2), [6.9, 8.9, 10.9])
    assert shown[0].difference(shown[1]) > 0.0005 and shown[1].difference(shown[2]) > 0.0005, "the focus does not show"


@check
def on_a_sheet_keys_walk_choose_and_close():
    with Folder() as folder:
        hand = Hand(three(folder)).tap("sheet")
        hand.key("down", "down", wait=0.3).key("back")
        equal(hand.open(), None)
        reached = set()
        for steps in range(1, 16):
            walked = Hand(hand.place).tap("sheet").key(*["right"] * steps, wait=0.3).key("enter")
            reached |= {json.dumps(aids_of(event)) for event in walked.events("aids")} | {event["language"] for event in walked.events("language")}
        equal(len(reached), 5 + 3, "settings that differ from what was: %r" % sorted(reached))


# ---- calm ----

@check
def in_calm_motion_changes_are_0_7_s_apart_and_taps_coalesce():
    with Folder() as folder:
        place = three(folder)
        for draw in (("--draw", "none"), ("--draw", "keys", "--window", "320x180")):
            hand = Hand(place, "--motion", "calm", *draw)
            x, y = Hand(place).where("next")
            start = hand.at
            for _ in range(4):
                hand.touch(x, y, wait=0.12)
            hand.wait(4)
            times = [event["t"] for event in hand.events("panel", after=start)]
            equal(hand.here()["id"], "e", "after four taps")
            assert all(later - earlier >= 0.7 - 1e-6 for earlier, later in zip(times, times[1:])), times
            assert len(times) < 4, "no tap was put together with another: %r" % times


if __name__ == "__main__":
    main()
