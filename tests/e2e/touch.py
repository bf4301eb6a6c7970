#!/usr/bin/env python3
"""Fingers, played from a file: waking, going on and back, languages, and the way home when nobody is there any more."""
from harness import SMALL, Folder, check, contains, equal, lantern, main, only, swipe, tap, touches, tour

# Where tests/data/exhibition/scripts/chrome.lua and its layouts/note.lua put their buttons.
NEXT, PREVIOUS, ENGLISH, KAZAKH, SHOW, NOTHING = (0.9, 0.95), (0.1, 0.95), (0.1, 0.05), (0.3, 0.05), (0.5, 0.75), (0.5, 0.6)


def play(lines, *arguments, until=60, place=SMALL):
    with Folder() as folder:
        path = touches(folder, lines)
        return tour(place, "--draw", "none", "--touches", path, "--until", str(until), *arguments)[1]


def story(events):
    """Panels as "id cause", states and languages, in order and without the start."""
    told = []
    for event in events:
        if event["event"] == "panel":
            told.append("%s %s" % (event["id"], event["cause"]))
        elif event["event"] in ("state", "language"):
            told.append(event[event["event"]])
    return told[2:]


@check
def the_first_touch_does_what_it_touches():
    equal(story(play(tap(2, *NEXT), until=30)), ["browse", "second touch"])
    equal(story(play(tap(2, *KAZAKH), until=30)), ["browse", "kk", "first touch"])
    equal(story(play(swipe(2, 0.7, 0.3), until=30)), ["browse", "second touch"])
    equal(story(play(["2 key right"], until=30)), ["browse", "second touch"])


@check
def the_first_touch_on_nothing_only_wakes():
    equal(story(play(tap(2, *NOTHING), until=30)), ["browse"])


@check
def knocking_in_one_place_to_wake_is_one_touch():
    knocks = [line for number in range(5) for line in tap(2 + 0.15 * number, *NEXT)]
    equal(story(play(knocks, until=30)), ["browse", "second touch"])
    equal(story(play(knocks + tap(4, *NEXT), until=30)), ["browse", "second touch", "third touch"], "and a touch after a pause is another")
    equal(story(play(tap(2, *NOTHING) + tap(2.15, *NEXT), until=30)), ["browse", "second touch"], "elsewhere it is another touch at once")


@check
def the_next_touch_goes_on_and_back():
    equal(story(play(tap(2, *NOTHING) + tap(3, *NEXT) + tap(6, *NEXT) + tap(9, *PREVIOUS), until=30)),
          ["browse", "second touch", "third touch", "second touch"])


@check
def swipes_go_on_and_back():
    equal(story(play(tap(2, *NOTHING) + swipe(3, 0.7, 0.3) + swipe(6, 0.3, 0.7), until=30)),
          ["browse", "second touch", "first touch"])


@check
def a_swipe_can_begin_on_a_button_without_pressing_it():
    equal(story(play(tap(2, *NOTHING) + swipe(3, 0.9, 0.5, y=0.95), until=30)), ["browse", "second touch"])
    equal(story(play(tap(2, *NOTHING) + swipe(3, 0.1, 0.5, y=0.05), until=30)), ["browse", "fifth touch"])


@check
def the_language_row_changes_the_language_at_the_same_place():
    events = play(tap(2, *NOTHING) + tap(3, *NEXT) + tap(6, *KAZAKH) + tap(8, *ENGLISH), until=30)
    equal(story(events), ["browse", "second touch", "kk", "second touch", "en", "second touch"])
    equal([event["language"] for event in only(events, "panel")], ["en", "en", "kk", "en"])


@check
def nobody_there_any_more_leads_back_to_the_tour_in_its_own_language():
    events = play(tap(2, *NOTHING) + tap(3, *KAZAKH), until=80)
    told = story(events)
    equal(told[:3], ["browse", "kk", "first touch"])
    equal(told[3:5], ["attract", "en"])
    home = only(events, "state")[-1]
    equal((home["state"], round(home["t"], 1)), ("attract", 63.1))
    last = [event for event in only(events, "panel") if event["t"] >= home["t"]]
    equal((last[0]["id"], last[0]["language"], last[0]["cause"]), ("first", "en", "idle"))
    equal((last[1]["id"], last[1]["cause"]), ("second", "tour"))


@check
def the_tour_does_not_go_on_under_a_visitors_finger():
    lines = [line for at in range(2, 62, 20) for line in tap(at, *NOTHING)]
    equal(story(play(lines, until=75)), ["browse"])


@check
def a_finger_that_never_lifts_is_given_up():
    told = story(play(["2 down 1 0.5 0.5"], until=130))
    equal(told[:2], ["browse", "attract"])


@check
def other_fingers_are_ignored_while_one_is_down():
    lines = tap(2, *NOTHING) + ["4 down 1 0.5 0.6", "4.1 down 2 %g %g" % NEXT, "4.2 up 2 %g %g" % NEXT, "4.4 up 1 0.5 0.6"] + tap(6, *NEXT)
    equal(story(play(lines, until=30)), ["browse", "second touch"])


@check
def a_visitor_sees_what_the_note_spoke_of_by_asking_for_it():
    events = play(tap(2, *NOTHING) + tap(3, *PREVIOUS) + tap(6, *SHOW) + tap(9, *NEXT), until=30)
    equal([(event["id"], event.get("note", False)) for event in only(events, "panel")][1:],
          [("fifth", True), ("fifth", False), ("first", False)])


@check
def who_goes_on_from_a_note_has_not_asked_to_see_more():
    for on in (tap(6, *NEXT), swipe(6, 0.7, 0.3), ["6 key right"], ["6 key enter"]):
        events = play(tap(2, *NOTHING) + tap(3, *PREVIOUS) + on, until=30)
        equal([(event["id"], event.get("note", False)) for event in only(events, "panel")][1:], [("fifth", True), ("first", False)], on[0])


@check
def quick_taps_are_not_lost_while_a_panel_comes():
    lines = tap(2, *NOTHING) + [line for at in range(30, 36) for line in tap(at / 10, *NEXT)]
    told = story(play(lines, until=30))
    equal(told[0], "browse")
    assert len(told) >= 3, "six taps within 0.6 s: %r" % told


@check
def events_of_the_house_do_not_stop_the_tour():
    lines = ["2 reload", "4 display off", "6 display on", "8 memory low"]
    told = story(play(lines, until=30))
    equal(told, ["second tour", "third tour"])


@check
def a_recording_with_a_mistake_is_named_by_file_and_line():
    with Folder() as folder:
        path = touches(folder, ["1 down 1 0.5 0.5", "2 dwon 1 0.5 0.5"])
        done = lantern("run", SMALL, "--headless", "--draw", "none", "--clock", "virtual", "--until", "5", "--touches", path)
        assert done.returncode in (1, 2), done.returncode
        contains(done.stderr, "touches:3")


@check
def the_same_fingers_give_the_same_trace():
    lines = tap(2, *NOTHING) + swipe(3, 0.7, 0.3) + tap(6, *KAZAKH) + swipe(9, 0.3, 0.7)
    with Folder() as folder:
        path = touches(folder, lines)
        one, two = (tour(SMALL, "--window", "480x270", "--touches", path, "--until", "100")[0] for _ in range(2))
    assert one == two, "the second trace differs"


if __name__ == "__main__":
    main()
