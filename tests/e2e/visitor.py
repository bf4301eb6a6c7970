#!/usr/bin/env python3
"""A visitor's way through: waking, the title, every control, swipes, the line, contents, back, the note's way round."""
from harness import ROOT, Folder, Picture, check, equal, main, read_png
from hand import Hand, four, room, story, three, told

CARE = story() + " care = true, note = %s," % four("A note")


def browsing(events):
    """What was told from the first touch on."""
    words = told(events)
    return words[words.index("browse") + 1:]


@check
def on_the_title_a_touch_begins_in_the_language_touched():
    with Folder() as folder:
        place = three(folder)
        for language in ("ru", "en", "es"):
            hand = Hand(place, wake=False).tap("language:" + language)
            equal(browsing(hand.events()), [language, "a"])
            equal(hand.here()["language"], language)


@check
def elsewhere_on_the_title_it_begins_in_the_default_language():
    with Folder() as folder:
        place = three(folder)
        for x, y in ((0.5, 0.3), (0.02, 0.5), (0.9, 0.02)):
            hand = Hand(place, wake=False).touch(x, y)
            equal(browsing(hand.events()), ["a"])
            equal(hand.here()["language"], "kk")
        hand = Hand(place, wake=False).swipe(0.7, 0.3)
        equal(browsing(hand.events()), ["a"], "a swipe on the title")


@check
def a_title_stands_before_each_chapter_and_begins_there():
    with Folder() as folder:
        hand = Hand(three(folder), wake=False).wait(80)
        words = told(hand.events())
        equal(words[:7], ["attract", "title", "a", "b", "c", "title", "d"])
        at = [event for event in hand.events("title") if event["chapter"] == "two"][0]["t"]
        hand = Hand(hand.place, wake=False).wait(at + 3)
        hand.tap("language:es")
        equal(browsing(hand.events()), ["es", "d"])


@check
def in_the_tour_too_the_first_touch_does_what_it_touches():
    with Folder() as folder:
        hand = Hand(three(folder), wake=False).wait(14)
        equal(hand.here()["id"], "a")
        left, top, right, bottom = hand.box("line")
        places = {action: hand.where(action) for action in ("next", "previous", "contents", "language:en", "sheet", "reach")}
        places["line"] = left + (right - left) * 0.98, (top + bottom) / 2
        did = {"next": ["b"], "previous": ["e"], "contents": ["+contents"], "language:en": ["en", "a"], "sheet": ["+sheet"],
               "reach": ["a"], "line": ["e"]}
        for action, place in places.items():
            equal(browsing(Hand(hand.place, wake=False).wait(14).touch(*place, wait=8).events()), did[action], action)
        for done, woken in (("a swipe", Hand(hand.place, wake=False).wait(14).swipe(0.7, 0.3)),
                            ("a key", Hand(hand.place, wake=False).wait(14).key("right"))):
            equal(browsing(woken.events()), ["b"], done)
        at = [event["t"] for event in Hand(hand.place, wake=False).wait(80).events("panel") if event["id"] == "c"][0]
        equal(browsing(Hand(hand.place, wake=False).wait(at + 3).swipe(0.7, 0.3, wait=6).events()), ["d"], "a swipe where a title would come")


@check
def in_the_tour_a_touch_on_nothing_only_holds_the_panel():
    with Folder() as folder:
        woken = Hand(three(folder), wake=False).wait(14).touch(0.7, 0.25, wait=25)
        equal(browsing(woken.events()), [])
        woken.tap("next")
        equal(browsing(woken.events()), ["b"])


@check
def what_a_panel_shows_answers_the_first_touch():
    for panel, action, does in (("land", "choose:2", ["land choice 2"]), ("numbers", "choose:9", ["numbers choice 9"]),
                                ("numbers", "sources", ["+sources"])):
        plan = Hand(ROOT, "--draw", "none", "--panel", panel, wake=False)
        woken = Hand(ROOT, "--draw", "none", "--panel", panel, wake=False).touch(*plan.where(action))
        equal(browsing(woken.events()), does, panel + ": " + action)
    with Folder() as folder:
        place = room(folder, [("one", "night", {"a": story() + ' glosses = { "karlag" },', "b": story()})])
        plan = Hand(place, wake=False).wait(14)
        woken = Hand(place, wake=False).wait(14).touch(*plan.where("gloss:karlag"))
        equal(browsing(woken.events()), ["+gloss"])


@check
def knocking_to_wake_does_one_thing():
    with Folder() as folder:
        hand = Hand(three(folder), wake=False).wait(14)
        at, other = hand.where("next"), hand.where("language:en")
        for later, expected in ((0.1, ["b"]), (0.2, ["b"]), (0.35, ["b", "c"])):
            woken = Hand(hand.place, wake=False).wait(14)
            woken.touch(*at, wait=later).touch(*at)
            equal(browsing(woken.events()), expected, "again %.2f s after waking" % later)
        storm = Hand(hand.place, wake=False).wait(14)
        for _ in range(8):
            storm.touch(*at, wait=0.15)
        equal(browsing(storm.wait(4).events()), ["b"], "a storm of taps")
        both = Hand(hand.place, wake=False).wait(14).touch(0.7, 0.25, wait=0.15).touch(*other)
        equal(browsing(both.events()), ["en", "a"], "another place is another touch")


@check
def a_double_tap_does_not_go_through_what_it_opens_or_closes():
    with Folder() as folder:
        place = three(folder)
        for action in ("contents", "sheet"):
            hand = Hand(place)
            at = hand.where(action)
            hand.touch(*at, wait=0.2).touch(*at)
            equal(browsing(hand.events()), ["a", "+" + action])
            for action in ("close", "veil"):
                again = Hand(place)
                again.lines, again.at = list(hand.lines), hand.at
                at = again.where("close") if action == "close" else (0.94, 0.06)  # a language lies under the veil
                again.touch(*at, wait=0.15).touch(*at, wait=0.15).touch(*at)
                equal(browsing(again.events())[2:], ["-" + hand.open()], action)
        hand = Hand(place).tap("next").wait(40)
        at = hand.where("restart")
        hand.touch(*at, wait=0.15).touch(*at, wait=0.15).touch(*at, wait=4)
        equal(told(hand.events())[-3:], ["-warning", "attract", "title"], "started again once, and for good")


@check
def a_touch_on_the_way_home_holds_what_it_meets():
    with Folder() as folder:
        hand = Hand(three(folder))
        hand.tap("next").tap("language:ru")
        hand.wait(30 - 3 + 10)
        equal(hand.open(), "warning")
        answer = hand.where("restart")
        hand.touch(*answer, wait=0.2).touch(0.5, 0.4, wait=5)
        words = told(hand.events())
        words = words[words.index("attract", 1):]
        assert words[:3] == ["attract", "kk", "title"] and "browse" in words, hand.tail()
        equal(hand.here()["language"], "kk")


@check
def every_control_does_what_it_says():
    hand = Hand(ROOT)
    first = hand.here()["id"]
    hand.tap("next")
    second = hand.here()["id"]
    assert second != first, hand.tail()
    hand.tap("previous")
    equal(hand.here()["id"], first)
    for language in ("ru", "en", "es", "kk"):
        hand.tap("language:" + language)
        equal((hand.here()["id"], hand.here()["language"]), (first, language))
    for action in ("contents", "sheet", "sources"):
        hand.tap(action)
        equal(hand.open(), action)
        hand.tap("close")
        equal(hand.open(), None, "after close")
    hand.tap("reach")
    equal(hand.events("aids")[-1]["reach"], "low")
    hand.tap("reach")
    equal(hand.events("aids")[-1]["reach"], "standard")


@check
def a_finger_that_slides_off_a_button_presses_nothing():
    hand = Hand(ROOT)
    x, y = hand.where("contents")
    hand.drag([(x, y), (x, 0.5)])
    equal(hand.open(), None)


@check
def swipes_go_on_and_back_and_a_slow_short_drag_returns():
    with Folder() as folder:
        hand = Hand(three(folder))
        hand.swipe(0.7, 0.3).swipe(0.7, 0.3).swipe(0.3, 0.7)
        equal(browsing(hand.events()), ["a", "b", "c", "b"])
        hand.drag([(0.6, 0.4), (0.5, 0.4)])
        equal(browsing(hand.events()), ["a", "b", "c", "b"], "after a short drag")
        hand.drag([(0.6, 0.4), (0.3, 0.4), (0.58, 0.4)], seconds=2)
        equal(browsing(hand.events()), ["a", "b", "c", "b"], "after a drag taken back")
        hand.drag([(0.8, 0.4), (0.2, 0.4)])
        equal(browsing(hand.events())[-1], "c", "a slow drag past the middle")
        hand.drag([(0.5, 0.2), (0.5, 0.7)])
        equal(browsing(hand.events())[-1], "c", "a vertical drag")


@check
def a_panel_follows_the_finger_and_settles():
    with Folder() as folder:
        hand = Hand(three(folder), "--draw", "all", "--window", "320x180", "--motion", "full")
        start = hand.at
        hand.drag([(0.7, 0.4), (0.45, 0.4)], seconds=1, wait=6)
        moments = (start - 0.1, start + 0.5, start + 1.0, start + 5)
        hand.arguments += ("--out", folder("out"), "--at", ",".join("%.3f" % moment for moment in moments))
        hand.events()
        before, half, held, after = (read_png(folder("out/%09.3f.png" % moment)) for moment in moments)
        assert before.difference(half) > 0.002, "the panel does not follow"
        assert half.difference(held) > 0.002, "the panel stopped following"
        assert before.difference(after) < 0.002, "it did not come back"


@check
def the_line_leads_where_it_is_tapped_and_where_it_is_dragged():
    with Folder() as folder:
        hand = Hand(three(folder))
        left, top, right, bottom = hand.box("line")
        y, whole = (top + bottom) / 2, right - left
        for share, panel in ((0.98, "e"), (0.6, "d"), (0.25, "b"), (0.02, "a")):
            hand.touch(left + whole * share, y, wait=4)
            equal(hand.here()["id"], panel, "tapped at %.2f" % share)
        hand.drag([(left + whole * 0.02, y), (left + whole * 0.9, y)])
        equal(hand.here()["id"], "e", "dragged")
        hand.drag([(left + whole * 0.9, y), (left + whole * 0.45, 0.5)])
        equal(hand.here()["id"], "c", "dragged back, the finger above the line")


@check
def a_light_that_is_dragged_names_the_place_under_the_finger():
    with Folder() as folder:
        hand = Hand(three(folder))
        left, top, right, bottom = hand.box("line")
        for language in ("kk", "es"):
            drawn = Hand(hand.place, "--draw", "keys", "--window", "640x360").touch(*hand.where("language:" + language))
            start, y = drawn.at, (top + bottom) / 2
            drawn.line((0, "down 1 %.4f %.4f" % (left + 0.02, y)), (1, "move 1 %.4f %.4f" % (left + (right - left) * 0.25, y)),
                       (2, "move 1 %.4f %.4f" % (left + (right - left) * 0.9, y)), (3, "cancel 1"), wait=4)
            moments = [start + offset for offset in (-0.1, 1.5, 2.5, 3.9)]
            drawn.arguments += ("--out", folder(language), "--at", ",".join("%.3f" % moment for moment in moments))
            drawn.events()
            shown = [read_png(folder("%s/%09.3f.png" % (language, moment))) for moment in moments]
            # Above the row of controls, where nothing else moves.
            first, last = int(top * 360) - 40, int(top * 360) - 6
            before, one, other, after = (Picture(640, last - first, picture.rows[first:last]) for picture in shown)
            assert before.difference(one) > 0.01 and one.difference(other) > 0.01, "nothing is named"
            equal(before.difference(after), 0, "the name goes with the finger")


@check
def contents_lead_to_every_chapter_and_every_panel():
    hand = Hand(ROOT)
    contents = hand.where("contents")
    hand.touch(*contents)
    places = hand.look()
    chapters = [action for action in places if action.startswith("panel:")]
    equal(len(chapters), 7, "chapters in the contents")
    led = [(action, [places[action]]) for action in chapters]
    for chapter in [action for action in places if action.startswith("contents:")]:
        listed = Hand(ROOT).touch(*contents).touch(*places[chapter])
        equal(listed.open(), "contents")
        panels = {action: place for action, place in listed.look().items() if action.startswith("panel:")}
        assert len(panels) > 1, "%s lists %r" % (chapter, panels)
        led += [(action, [places[chapter], place]) for action, place in panels.items()]
    hand.tap("close")
    came = []
    for number, (action, touched) in enumerate(led):
        # Nobody touches a button at the very same place for minutes: that is a fault of the glass, and is left out.
        hand.touch(contents[0] + 0.01 * (number % 5 - 2), contents[1] + 0.02 * (number // 5 % 3 - 1))
        for place in touched:
            hand.touch(*place)
        hand.wait(2)
        came.append((action, hand.at))
    events = hand.events("panel", "overlay")
    for action, at in came:
        before = [event for event in events if event["t"] < at]
        equal([event["id"] for event in before if event["event"] == "panel"][-1], action[6:])
        equal([event["state"] for event in before if event["event"] == "overlay"][-1], "closed", action)
    everything = {"panel:" + event["id"] for event in Hand(ROOT, wake=False).wait(4000).events("panel")}
    equal({action for action, _ in led}, everything, "the contents lead to")


@check
def back_leads_where_the_visitor_came_from():
    with Folder() as folder:
        hand = Hand(three(folder))
        hand.tap("contents").tap("panel:d")
        hand.swipe(0.7, 0.3)
        equal(hand.here()["id"], "e")
        hand.key("back")
        equal(hand.here()["id"], "d")
        hand.key("back")
        equal(hand.here()["id"], "a")
        left, top, right, bottom = hand.box("line")
        hand.touch(left + (right - left) * 0.98, (top + bottom) / 2, wait=4).tap("previous").tap("next").tap("language:en")
        equal(hand.here()["id"], "e")
        for panel in ("d", "e", "a"):
            hand.key("back")
            equal((hand.here()["id"], hand.here()["language"]), (panel, "en"))


@check
def a_note_can_be_followed_or_gone_round():
    with Folder() as folder:
        place = room(folder, [("one", "night", {"a": story(), "b": CARE, "c": story()})])
        for language in ("kk", "ru", "en", "es"):
            hand = Hand(place)
            hand.tap("language:" + language).tap("next")
            equal((hand.here()["id"], hand.here().get("note")), ("b", True))
            hand.tap("round")
            equal(hand.here()["id"], "c", "round it")
            hand.key("back")
            equal((hand.here()["id"], hand.here().get("note")), ("b", True))
            hand.tap("show")
            equal((hand.here()["id"], hand.here().get("note")), ("b", None))
            hand.tap("next")
            equal(hand.here()["id"], "c")
            hand.tap("previous")
            equal((hand.here()["id"], hand.here().get("note")), ("b", True), "whoever comes back is told again")


@check
def however_one_comes_to_a_panel_marked_care_its_note_stands_before_it():
    with Folder() as folder:
        place = room(folder, [("one", "night", {"a": story(), "b": CARE, "c": story()})])
        begun = Hand(place, "--draw", "none", "--panel", "b", wake=False)
        equal((begun.here()["id"], begun.here().get("note")), ("b", True), "--panel")
        line = Hand(place)
        left, top, right, bottom = line.box("line")
        ways = {"the line": line.touch(left + (right - left) * 0.5, (top + bottom) / 2, wait=4), "contents": Hand(place).tap("contents").tap("contents:one").tap("panel:b"),
                "a swipe": Hand(place).swipe(0.7, 0.3), "from behind": Hand(place).tap("contents").tap("contents:one").tap("panel:c").tap("previous"),
                "dragged": Hand(place).drag([(left + 0.01, (top + bottom) / 2), ((left + right) / 2, (top + bottom) / 2)])}
        for name, hand in ways.items():
            equal((hand.here()["id"], hand.here().get("note")), ("b", True), name)
            for on in (lambda hand: hand.tap("next"), lambda hand: hand.swipe(0.7, 0.3), lambda hand: hand.key("right")):
                again = Hand(place)
                again.lines, again.at = list(hand.lines), hand.at
                equal(on(again).here()["id"], "c", name + ", then on")


@check
def going_back_leads_to_the_page_that_was_seen():
    with Folder() as folder:
        long = 'kind = "story", body = %s,' % four("Many words that want room. " * 70)
        place = room(folder, [("one", "night", {"a": story(), "b": long}), ("two", "winter", {"c": story(), "d": story()})])
        hand = Hand(place).tap("next")
        pages = hand.here()["pages"]
        assert pages > 1, hand.tail()
        for _ in range(pages - 1):
            hand.tap("next")
        hand.tap("next").tap("previous")
        equal((hand.here()["id"], hand.here()["page"]), ("b", pages), "the page one came from")
        hand.tap("next").tap("next").tap("previous").swipe(0.3, 0.7)
        equal((hand.here()["id"], hand.here()["page"]), ("b", pages), "also past a panel between")
        hand.tap("next").tap("sheet").tap("text:largest").tap("text:standard").tap("close").tap("language:en").key("left")
        equal((hand.here()["id"], hand.here()["page"]), ("b", hand.here()["pages"]), "in other words too")
        left, top, right, bottom = Hand(place).box("line")
        jumped = Hand(place).touch(left + (right - left) * 0.6, (top + bottom) / 2, wait=6).tap("previous")
        equal((jumped.here()["id"], jumped.here()["page"]), ("b", 1), "what was not seen begins with its first page")


@check
def quick_taps_add_up():
    with Folder() as folder:
        hand = Hand(three(folder))
        x, y = hand.where("next")
        for _ in range(3):
            hand.touch(x, y, wait=0.15)
        hand.wait(4)
        equal(hand.here()["id"], "d", "after three quick taps")
        drawn = Hand(hand.place, "--draw", "keys", "--window", "320x180")
        for _ in range(4):
            drawn.touch(x, y, wait=0.25)
        drawn.wait(4)
        equal(drawn.here()["id"], "e", "after four taps while it is drawn")


@check
def quick_taps_add_up_from_page_to_page_too():
    with Folder() as folder:
        long = 'kind = "story", body = %s,' % four("Many words that want room. " * 300)
        place = room(folder, [("one", "night", {"a": long}), ("two", "winter", {"c": story(), "d": story()})])
        for keys, page in (("right right right right", 5), ("right right left", 2), ("right left right", 2)):
            hand = Hand(place)
            assert hand.here()["pages"] >= 5, hand.tail()
            for key in keys.split():
                hand.key(key, wait=0.15)
            equal((hand.wait(6).here()["id"], hand.here()["page"]), ("a", page), keys)


@check
def what_a_finger_presses_shows_in_the_next_frame_while_a_panel_comes():
    with Folder() as folder:
        place, frame = three(folder), 1 / 60
        # From chapter to chapter everything moves; the same once more without the finger tells what it changed.
        start = Hand(place).tap("next").tap("next")
        x, y = start.where("next")
        pressed = start.at + 0.4
        shown = []
        for down in (True, False):
            hand = Hand(place, "--draw", "all", "--window", "960x540")
            hand.lines, hand.at = list(start.lines), start.at
            hand.touch(x, y, wait=0.4)
            if down:
                hand.line((0, "down 2 %.5f %.5f" % (x, y)))
            hand.wait(3)
            moments = (pressed - frame, pressed + frame)
            hand.arguments += ("--out", folder("out"), "--at", ",".join("%.4f" % moment for moment in moments))
            events = hand.play()
            frames = [event for event in events if event["event"] == "frames" and event["t"] > pressed]
            assert frames and frames[0]["longest_ms"] <= 17, "no movement under the finger: %r" % frames[:1]
            shown.append([read_png(folder("out/%09.3f.png" % moment)) for moment in moments])
        (before, after), (same, other) = shown
        equal(before.difference(same), 0, "before the touch")
        changed = after.difference(other)
        assert changed > 0, "a frame after the touch nothing of it is seen"


if __name__ == "__main__":
    main()
