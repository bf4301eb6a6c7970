#!/usr/bin/env python3
"""Opening hours: a week in a second; what a touch does at night, and a clock that nobody trusts."""
import os

from hand import CLOSE, CODE, typed
from harness import ROOT, SMALL, Folder, check, equal, main, only, read_png, tap, touches, tour

ZONE = {"TZ": "<+05>-5"}
NIGHT = ("--hours", "Mo-Su 09:00-18:00", "--date", "2026-11-23T17:58")


def night(lines=(), until=600, place=SMALL, arguments=(), pin=CODE, kiosk=None):
    """From two minutes before closing time."""
    with Folder() as folder:
        env = dict(ZONE)
        if pin:
            env["LANTERN_ETC"] = os.path.dirname(folder.write("etc/pin", pin + "\n"))
        if kiosk is not None:
            env["LANTERN_KIOSK"], env["RUNTIME_DIRECTORY"] = folder("kiosk"), folder("own")
            os.makedirs(folder("own"))
            folder.write("kiosk/unit", "\n")
            for name in kiosk:
                folder.write("kiosk/" + name, "\n")
        os.environ.update(env)
        try:
            events = tour(place, "--window", "960x540", "--draw", "keys", *NIGHT, "--touches", touches(folder, list(lines)), "--until",
                          str(until), *arguments)[1]
        finally:
            for name in env:
                del os.environ[name]
        asked = folder.read("own/ask-screen") if os.path.exists(folder("own/ask-screen")) else ""
    return events, asked


def doors(events):
    return ["%s %.0f" % (event["state"], event["t"]) for event in only(events, "doors")]


@check
def through_a_week_it_is_open_when_the_door_says_so():
    os.environ.update(ZONE)
    events = tour(SMALL, "--draw", "none", "--hours", "Mo-Fr 10:00-10:05,Sa 22:00-22:05", "--date", "2026-11-23T10:03", "--until", str(7 * 86400))[1]
    del os.environ["TZ"]
    day, shut, opened = 86400, [], []
    for event in only(events, "doors"):
        (shut if event["state"] == "shut" else opened).append(event["t"])
    equal(opened, [day * n - 180 for n in (1, 2, 3, 4)] + [5 * day + 12 * 3600 - 180] + [7 * day - 180])
    for at, expected in zip(shut, [120] + [day * n + 120 for n in (1, 2, 3, 4)] + [5 * day + 12 * 3600 + 120]):
        assert expected <= at < expected + 15, (at, expected)
    for event in only(events, "panel"):
        assert any(begins <= event["t"] < ends for begins, ends in zip([0] + opened, shut + [8 * day])), event


@check
def outside_the_hours_the_screen_is_black_and_nothing_is_drawn():
    with Folder() as folder:
        events, _ = night(until=900, arguments=("--at", "60,400,800", "--out", folder("pictures")))
        pictures = [read_png(folder("pictures/%09.3f.png" % at)) for at in (60, 400, 800)]
    assert doors(events)[0].startswith("shut 12"), doors(events)
    assert pictures[0].colours() > 1, "there was no picture to begin with"
    for picture in pictures[1:]:
        equal(set(b"".join(picture.rows)), {0})
    shut = only(events, "doors")[0]["t"]
    equal([event for event in events if event["t"] > shut and event["event"] not in ("doors", "stop") and event["t"] < 900], [])


@check
def a_kiosk_that_is_switched_on_at_night_shows_that_it_works_first():
    os.environ.update(ZONE)
    events = tour(SMALL, "--draw", "none", "--hours", "Mo-Su 09:00-18:00", "--date", "2026-11-23T23:00", "--until", "400")[1]
    del os.environ["TZ"]
    first = only(events, "panel")[0]["t"]
    at = only(events, "doors")[0]["t"]
    assert first + 60 <= at < first + 75, (first, at)


@check
def a_touch_at_night_asks_for_the_code_and_nothing_else():
    events, _ = night(tap(300, 0.5, 0.5) + tap(500, 0.5, 0.5), until=560, pin=None, place=ROOT)
    equal(len(only(events, "doors")), 1, "there is no code, and it woke all the same")
    events, _ = night(tap(300, 0.5, 0.5), until=560, place=ROOT)
    equal([event["state"] for event in only(events, "doors")], ["shut", "staff", "shut"])
    assert 329 < only(events, "doors")[2]["t"] < 334, doors(events)
    equal([event["state"] for event in only(events, "staff")], ["pin", "closed"])


@check
def after_the_staff_the_show_goes_on_for_a_minute():
    events, _ = night(tap(300, 0.5, 0.5) + typed(303, CODE) + tap(310, *CLOSE), until=600, place=ROOT)
    equal([event["state"] for event in only(events, "doors")], ["shut", "staff", "shut"])
    equal([event["state"] for event in only(events, "staff")], ["pin", "open", "closed"])
    assert 370 <= only(events, "doors")[2]["t"] < 376, doors(events)


@check
def a_visitor_who_is_there_at_closing_time_is_not_turned_out():
    events, _ = night(tap(100, 0.5, 0.5) + tap(150, 0.9, 0.5), until=600)
    last = [event for event in only(events, "state") if event["state"] == "attract"][-1]["t"]
    assert last > 180 and 0 <= only(events, "doors")[0]["t"] - last < 15, (last, doors(events))


@check
def while_nobody_trusts_the_clock_the_show_goes_on():
    events, asked = night(until=600, kiosk=())
    equal((doors(events), asked), ([], ""))
    events, asked = night(until=600, kiosk=("trusted",))
    equal((len(doors(events)), asked), (1, "dark\n"))


if __name__ == "__main__":
    main()
