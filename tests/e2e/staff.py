#!/usr/bin/env python3
"""The staff's view: two held corners and a code, what it can do, and that nobody else gets there."""
import os

from hand import CLOSE, CODE, corners, opened, three, typed
from harness import ROOT, Folder, check, contains, equal, lantern, main, only, read_png, small, tap, touches, tour

# Where scripts/overlays/staff.lua puts its buttons on a 16:9 screen.
TOUCH, ROTATE, PAUSE, RESTART, QUIT = ((0.14 + 0.18 * i, 0.915) for i in range(5))
NOTHING = (0.5, 0.5)


def play(lines, until, *arguments, pin=CODE, place=ROOT, folder=None):
    with Folder() as own:
        folder = folder or own
        etc = os.path.dirname(folder.write("etc/pin", pin + "\n")) if pin is not None else folder("nowhere")
        os.environ["LANTERN_ETC"] = etc
        try:
            path = touches(folder, lines)
            return tour(place, "--window", "960x540", "--draw", "keys", "--touches", path, "--until", str(until), *arguments)
        finally:
            del os.environ["LANTERN_ETC"]


def states(events):
    return [event["state"] for event in only(events, "staff")]


def sheets(events):
    return ["%s %s" % (event["name"], event["state"]) for event in only(events, "overlay")]


@check
def corners_without_a_code_do_nothing():
    _, events = play(opened(), 30, pin=None)
    equal(states(events), [])
    assert "pin open" not in sheets(events), sheets(events)


@check
def a_code_that_is_no_good_is_none():
    for pin in ("1234", "0000", "", "42a7"):
        _, events = play(corners(2), 8, pin=pin)
        equal(states(events), [], pin)


@check
def the_right_code_opens_the_view():
    _, events = play(opened(), 15)
    equal(states(events), ["pin", "open"])
    equal(sheets(events)[:3], ["pin open", "pin closed", "staff open"])


@check
def the_exhibition_can_set_the_code_and_the_file_stands_above_it():
    with Folder() as folder:
        folder.copy(ROOT + "/assets", "place/assets")
        place = folder.copy(ROOT + "/scripts", "place/scripts")
        text = folder.read("place/scripts/exhibition.lua")
        folder.write("place/scripts/exhibition.lua", text.replace("  language = ", '  staff = { pin = "90416" },\n  language = ', 1))
        place = os.path.dirname(place)
        equal(states(play(opened(code="90416"), 15, pin=None, place=place, folder=folder)[1]), ["pin", "open"])
        equal(states(play(opened(code="90416"), 15, place=place, folder=folder)[1]), ["pin", "refused"])


@check
def check_refuses_a_code_that_everybody_tries_first():
    with Folder() as folder:
        place, write = small(folder)
        text = folder.read("exhibition/scripts/exhibition.lua")
        for pin in ("0000", "1234", "1111", "4321", "12x4", "123"):
            write("scripts/exhibition.lua", text.replace("  language = ", '  staff = { pin = "%s" },\n  language = ' % pin, 1))
            done = lantern("check", place)
            equal(done.returncode, 3, pin)
            contains(done.stdout + done.stderr, "staff.pin")
            contains(done.stdout + done.stderr, "[bad-pin]")


@check
def three_wrong_codes_are_followed_by_a_minute_of_nothing_then_by_two():
    lines = corners(2) + typed(6, "1111") + typed(8, "2222") + typed(10, "3333")  # shut from 11.3 to 71.3
    lines += opened(20) + opened(75)
    _, events = play(lines, 85)
    equal(states(events), ["pin", "refused", "refused", "refused", "closed", "refused", "pin", "open"])
    lines = lines[:lines.index(corners(75)[0])] + corners(75) + typed(79, "1111") + typed(81, "2222") + typed(83, "3333")
    lines += corners(150) + opened(210)
    _, events = play(lines, 225)
    equal(states(events)[6:], ["pin", "refused", "refused", "refused", "closed", "refused", "pin", "open"])


@check
def what_is_typed_is_told_nowhere():
    one = play(opened(code="4208"), 9)
    two = play(opened(code="7753"), 9)
    equal(one[0], two[0], "the trace tells one wrong code from another")
    text, events = play(opened(), 15)
    assert CODE.encode() not in text
    inside = [event for event in only(events, "touch") if 5.2 < event["t"] < 7.2 and event["finger"] == 1 and event["y"] > 0.4]
    equal([event for event in inside if event["kind"] == "down"], [], "fingers on the keys are told")


@check
def without_touch_the_view_closes_and_the_tour_goes_on():
    _, events = play(opened(), 200)
    closed = only(events, "staff")[-1]
    equal(closed["state"], "closed")
    assert 126 < closed["t"] < 129, closed
    assert "warning open" not in sheets(events), sheets(events)
    equal(only(events, "state")[-1]["state"], "attract")
    _, events = play(corners(2), 60)
    equal(states(events), ["pin", "closed"])


@check
def close_leads_back_to_the_tour():
    _, events = play(opened() + tap(10, *CLOSE), 30)
    equal(states(events), ["pin", "open", "closed"])
    equal(only(events, "state")[-1]["state"], "attract")


@check
def a_pause_ignores_touches_for_a_minute():
    lines = opened() + tap(10, *PAUSE)
    for at in range(12, 68, 4):
        lines += tap(at, *CLOSE) + tap(at + 1, *PAUSE) + tap(at + 2, *NOTHING)
    _, events = play(lines, 75)
    equal(sheets(events)[-2:], ["pause open", "pause closed"])
    closed = only(events, "staff")[-1]
    equal((closed["state"], round(closed["t"])), ("closed", 70))
    equal(only(events, "state")[-1]["state"], "attract")
    assert not [event for event in only(events, "panel") if event["t"] > 10 and event["cause"] == "touch"]
    _, events = play(lines + tap(80, *NOTHING), 90)
    equal(only(events, "state")[-1]["state"], "browse")


@check
def not_even_a_button_is_heard_in_a_pause():
    with Folder() as folder:
        folder.copy(ROOT + "/assets", "place/assets")
        place = os.path.dirname(folder.copy(ROOT + "/scripts", "place/scripts"))
        folder.write("place/scripts/overlays/pause.lua", "return function(screen)\n  return shape { x = 0, y = 0, width = screen.width, "
                     "height = screen.height, colour = \"#000000\", action = \"close\" }\nend\n")
        _, events = play(opened() + tap(10, *PAUSE) + tap(20, *NOTHING), 75, place=place, folder=folder)
    equal((states(events)[-1], round(only(events, "staff")[-1]["t"])), ("closed", 70))


@check
def the_touch_test_paints_every_finger_and_ends():
    paint = ["12 down 1 0.2 0.2", "12 down 2 0.8 0.8"]
    for step in range(1, 11):
        paint += ["%.2f move 1 %.3f 0.2" % (12 + step / 20, 0.2 + step * 0.06), "%.2f move 2 %.3f 0.8" % (12 + step / 20, 0.8 - step * 0.06)]
    paint += ["13 up 1 0.8 0.2", "13 up 2 0.2 0.8"]
    lines = opened() + tap(10, *TOUCH) + paint
    with Folder() as folder:
        play(lines, 16, "--at", "15", "--out", folder("out"))
        picture = read_png(folder("out/" + os.listdir(folder("out"))[0]))
    one, two = picture.at(480, 108), picture.at(480, 432)
    assert min(max(one), max(two)) > 100 and one != two, "no two colours: %r %r" % (one, two)
    equal(picture.at(480, 54), b"\0\0\0")
    _, events = play(lines, 80)
    equal(sheets(events)[4:], ["touch open", "touch closed", "staff open"])
    equal(round(only(events, "overlay")[-1]["t"]), 70)
    _, events = play(lines + corners(20), 30)
    equal(sheets(events)[4:], ["touch open", "touch closed", "staff open"])
    equal(round(only(events, "overlay")[-1]["t"]), 23)


@check
def the_picture_is_turned_and_the_view_stays():
    with Folder() as folder:
        _, events = play(opened() + tap(10, *ROTATE), 16, "--at", "9,14", "--out", folder("out"))
        before, after = (read_png(folder("out/" + name)) for name in sorted(os.listdir(folder("out"))))
    equal((before.width, before.height, after.width, after.height), (960, 540, 540, 960))
    assert after.colours() > 5, "nothing is drawn"
    equal(states(events), ["pin", "open"])


@check
def restart_and_quit_end_lantern_cleanly():
    for button in (RESTART, QUIT):
        _, events = play(opened() + tap(10, *button), 60)
        equal(events[-1]["event"], "stop")
        equal(round(events[-1]["t"]), 10)


@check
def a_button_on_a_panel_does_not_reach_the_staffs_words():
    with Folder() as folder:
        folder.copy(ROOT + "/assets", "place/assets")
        place = os.path.dirname(folder.copy(ROOT + "/scripts", "place/scripts"))
        chrome = "return function(screen)\n  return shape { x = 0, y = 0, width = screen.width, height = screen.height, opacity = 0.01, colour = \"#000000\", action = \"staff:quit\" }\nend\n"
        folder.write("place/scripts/chrome.lua", chrome)
        _, events = play(tap(2, *NOTHING) + tap(6, *NOTHING) + tap(10, *NOTHING), 20, place=place, folder=folder)
        assert events[-1]["t"] > 19, events[-1]


@check
def a_broken_view_leads_back_to_the_tour():
    with Folder() as folder:
        place = three(folder)
        folder.write("room/scripts/overlays/staff.lua", "return function() error(\"broken\") end\n")
        _, events = play(opened(), 400, place=place, folder=folder)
        equal(states(events)[-1], "closed")
        equal(only(events, "state")[-1]["state"], "attract")
        assert len([event for event in only(events, "panel") if event["t"] > 60]) > 4, "the tour goes on"


if __name__ == "__main__":
    main()
